using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportGen.Narrative.Rendering;

/// <summary>The footnotes at the end of a text.</summary>
internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    public const string Id = "notes";
    public const string Title = "Notes";

    protected override void Write(HtmlRenderer renderer, FootnoteGroup footnotes)
    {
        if (footnotes.Count == 0) return;
        renderer.EnsureLine();
        renderer.WriteLine($"<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"{Id}\">");
        renderer.WriteLine($"<h2 id=\"{Id}\">{Title}</h2>");
        renderer.WriteLine("<ol>");
        foreach (var footnote in footnotes.OfType<Footnote>())
        {
            renderer.WriteLine($"<li id=\"fn-{footnote.Order.ToString(CultureInfo.InvariantCulture)}\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</section>");
    }
}
