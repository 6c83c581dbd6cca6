using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using ReportGen.Narrative.Reading;

namespace ReportGen.Narrative.Rendering;

/// <summary>Notes that stand out: each says by a word and a sign what kind it is.</summary>
internal sealed class AdmonitionRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock block)
    {
        if (AdmonitionKind.Find(block.Kind.ToString()) is not { } kind)
        {
            renderer.WriteChildren(block);
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"admonition admonition-{kind.Id}\" role=\"note\" aria-label=\"{kind.Word}\">");
        renderer.Write("<p class=\"admonition-title\"><svg class=\"admonition-icon\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">");
        renderer.WriteLine($"<path d=\"{kind.Sign}\"/></svg> {kind.Word}</p>");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(block);
        renderer.ImplicitParagraph = isImplicit;
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
