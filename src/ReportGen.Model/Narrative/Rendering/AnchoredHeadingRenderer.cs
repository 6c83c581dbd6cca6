using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportGen.Narrative.Rendering;

/// <summary>Headings with a link to themselves. The link has no text of its own, so that nothing is added to what is copied: its sign is
/// drawn by the style sheet.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var output = (SegmentRenderer)renderer;
        var level = (char)('0' + heading.Level);
        renderer.EnsureLine();
        var id = heading.TryGetAttributes()?.Id;
        // Beside the heading and not in it: who jumps from heading to heading does not hear of the link each time.
        if (id is not null) renderer.Write("<div class=\"heading heading-").Write(level).Write("\">\n");
        renderer.Write("<h")
            .Write(level)
            .WriteAttributes(heading)
            .Write('>')
            .WriteLeafInline(heading)
            .Write("</h")
            .Write(level)
            .WriteLine('>');
        if (id is null) return;
        renderer.Write("<a class=\"heading-anchor\" href=\"#")
            .WriteEscape(id)
            .Write("\" aria-label=\"Link to “")
            .WriteEscape(output.PlainWords(heading))
            .WriteLine("”\"></a>");
        renderer.WriteLine("</div>");
    }
}
