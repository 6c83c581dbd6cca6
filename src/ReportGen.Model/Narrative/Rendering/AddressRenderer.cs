using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ReportGen.Narrative.Rendering;

/// <summary>Addresses between &lt; and &gt;.</summary>
internal sealed class AddressRenderer : AutolinkInlineRenderer
{
    public AddressRenderer() => Rel = "external noopener";

    protected override void Write(HtmlRenderer renderer, AutolinkInline address)
    {
        address.GetAttributes().AddClass(LinkRenderer.AddressClass);
        base.Write(renderer, address);
    }
}
