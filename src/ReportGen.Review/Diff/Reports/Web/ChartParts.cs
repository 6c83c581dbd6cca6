using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Charts and other pictures: the marks that differ first, then how it looks.</summary>
internal static class ChartParts
{
    public static void Charts(Markup page, ReportView view)
    {
        var charts = view.Comparison.Charts;
        Parts.Items(page, charts.Length, count => TopicWords.More(Topic.Charts, count), at => Chart(page, view, charts[at], view.Anchors.Charts[at]));
    }

    private static void Chart(Markup page, ReportView view, ChartChange chart, string id) =>
        Parts.Item(page, id, () => Title(page, view, chart), $"{(chart.IsChart ? "chart" : "picture")} {chart.Id}", () =>
        {
            if (chart is { IsChart: true, Difference: ChartDifference.Drawing }) page.Line("p", "Its data and words are equal; only the drawing differs.");
            if (chart is { Difference: not ChartDifference.Data, Pixels: { } pixels }) page.Line("p", PixelWords.Of(pixels));
            Parts.Causes(page, view, chart.Causes);
            Marks(page, view, chart);
            Parts.Fields(page, view, $"What else differs in {chart.Id}", chart.Fields);
            if (view.IsShown(chart)) Pictures.Compare(page, view, chart, id);
            else page.Line("p", $"Not shown: this page holds the first {Words.Of(ChartChange.MostOtherPictures)} pictures that are no charts. It is {string.Join(" and ", new[] { chart.PathBefore, chart.PathAfter }.OfType<string>().Distinct())} in the sites.", ("class", "quiet"));
            Pages(page, chart.Pages);
        });

    private static void Title(Markup page, ReportView view, ChartChange chart)
    {
        page.Line("span", ChangeWords.Of(chart), ("class", "tag"));
        page.Text(" ");
        page.Line("span", chart.Title, ("dir", "auto"), ("lang", view.Language));
        if (!chart.IsChart || chart.Id == chart.Title) return;
        page.Text(" ");
        page.Line("code", chart.Id);
    }

    private static void Marks(Markup page, ReportView view, ChartChange chart)
    {
        var marks = chart.Marks;
        if (marks.IsEmpty) return;
        var (hasSeries, hasMeasures) = (marks.Any(mark => mark.Series is not null), marks.Any(mark => mark.Measure is not null));
        ImmutableArray<string> heads = [.. new[] { "Mark", hasSeries ? "Series" : null, hasMeasures ? "Measure" : null, "Before", "After" }.OfType<string>()];
        Parts.Table(page, view, $"Marks that differ in {chart.Id}", heads, marks.Length, at =>
        {
            var mark = marks[at];
            return [mark.Row, .. hasSeries ? [mark.Series ?? ""] : Nothing, .. hasMeasures ? [mark.Measure ?? ""] : Nothing, mark.Before, mark.After];
        });
    }

    private static ImmutableArray<string?> Nothing => [];

    private static void Pages(Markup page, ImmutableArray<string> pages)
    {
        if (pages.IsEmpty) return;
        page.Line("p", $"On {string.Join(", ", pages.Select(ChangeWords.Page))}.", ("class", "quiet"));
    }
}
