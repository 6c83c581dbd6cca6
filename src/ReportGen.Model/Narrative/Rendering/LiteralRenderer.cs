using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ReportGen.Narrative.Rendering;

/// <summary>Plain words.</summary>
internal sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(text);
            return;
        }

        var pieces = NoBreak.Pieces(text);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1) renderer.Write("<span class=\"nowrap\">").WriteEscape(pieces[i]).Write("</span>");
            else renderer.WriteEscape(pieces[i]);
        }
    }
}
