using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportGen.Narrative.Rendering;

/// <summary>The number of a footnote in the text, and the way back from the footnote to each place that refers to it.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline) return;
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (link.IsBackLink) WriteBack(renderer, link, order);
        else renderer.Write($"<sup class=\"footnote-ref\"><a id=\"{Place(order, Nth(link))}\" href=\"#fn-{order}\" role=\"doc-noteref\" aria-label=\"Note {order}\">{order}</a></sup>");
    }

    private static void WriteBack(HtmlRenderer renderer, FootnoteLink link, string order)
    {
        var nth = Nth(link);
        var isOne = link.Footnote.Links.Count == 1;
        var (words, label) =
            isOne
                ? ("↑", $"Back to note {order} in the text")
                : ($"↑{Letter(nth)}", $"Back to place {Letter(nth)} of note {order} in the text");
        renderer.Write($" <a class=\"back\" href=\"#{Place(order, nth)}\" role=\"doc-backlink\" aria-label=\"{label}\">{words}</a>");
    }

    private static string Place(string order, int nth) => nth == 1 ? $"fnref-{order}" : FormattableString.Invariant($"fnref-{order}-{nth}");

    // Markdig numbers the references to all footnotes in one row, those to one footnote side by side, and a way back like the reference
    // that it leads to.
    private static int Nth(FootnoteLink link) => link.Index - link.Footnote.Links[0].Index + 1;

    private static string Letter(int nth) => nth <= 26 ? ((char)('a' + nth - 1)).ToString() : nth.ToString(CultureInfo.InvariantCulture);
}
