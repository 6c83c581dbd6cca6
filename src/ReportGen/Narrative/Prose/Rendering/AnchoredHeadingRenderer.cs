using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportGen.Narrative.Prose.Rendering;

/// <summary>Headings with a link to themselves. The link has no text of its own, so that nothing is added to what is copied: its sign is drawn by the style sheet.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var output = (SegmentRenderer)renderer;
        var level = (char)('0' + heading.Level);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).WriteAttributes(heading).Write('>').WriteLeafInline(heading);
        if (heading.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write(" <a class=\"heading-anchor\" href=\"#").WriteEscape(id).Write("\" aria-label=\"Link to “");
            renderer.WriteEscape(output.PlainWords(heading)).Write("”\"></a>");
        }

        renderer.Write("</h").Write(level).WriteLine('>');
    }
}
