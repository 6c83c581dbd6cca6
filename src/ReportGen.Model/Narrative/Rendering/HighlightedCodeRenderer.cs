using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ReportGen.Narrative.Code;

namespace ReportGen.Narrative.Rendering;

/// <summary>Blocks of code, coloured by classes where their language is known. A long line scrolls, also by keyboard.</summary>
internal sealed class HighlightedCodeRenderer(CodeHighlighter highlighter) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var language = block is FencedCodeBlock { Info.Length: > 0 } fenced ? CodeLanguage.Find(fenced.Info) : null;
        var (word, name) = language is null ? ("text", "Code") : (language.Word, $"Code: {language.Name}");
        renderer.EnsureLine();
        renderer.Write($"<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\"><code class=\"language-{word}\">");
        WriteTokens(renderer, block.Lines.ToString().ReplaceLineEndings("\n"), language ?? CodeLanguage.Plain);
        renderer.WriteLine("</code></pre>");
    }

    private void WriteTokens(HtmlRenderer renderer, string code, CodeLanguage language)
    {
        foreach (var line in highlighter.Lines(code, language))
        {
            foreach (var token in line)
            {
                if (token.Class is { } name) renderer.Write($"<span class=\"{name}\">").WriteEscape(token.Text).Write("</span>");
                else renderer.WriteEscape(token.Text);
            }

            renderer.Write('\n');
        }
    }
}
