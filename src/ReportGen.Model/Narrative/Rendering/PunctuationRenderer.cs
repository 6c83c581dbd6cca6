using Markdig.Renderers;
using Markdig.Renderers.Html;
using ReportGen.Prose.Typography;

namespace ReportGen.Narrative.Rendering;

/// <summary>Marks that are set otherwise than they are typed.</summary>
internal sealed class PunctuationRenderer : HtmlObjectRenderer<PunctuationInline>
{
    protected override void Write(HtmlRenderer renderer, PunctuationInline mark) => renderer.Write(mark.Mark.Character());
}
