using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Markdown;

/// <summary>Charts and pictures: the marks in a table. The pictures are in the HTML report.</summary>
internal static class ChartBlocks
{
    public static MarkdownBlock Charts(Comparison comparison) => MarkdownBlock.Open(
        $"{TopicWords.Title(Topic.Charts)}",
        comparison.Charts.Select(chart => Chart(comparison, chart)),
        comparison.Charts.Length,
        count => TopicWords.More(Topic.Charts, count),
        "The HTML report shows the pictures.\n\n");

    private static string Chart(Comparison comparison, ChartChange chart) =>
        $"- {Inline.Bold(chart.Title, 200)}{(chart.IsChart ? $" ({Inline.Code(chart.Id)})" : "")}: {ChangeWords.Of(chart)}{Pages(chart.Pages)}\n"
        + (chart is { Difference: not ChartDifference.Data, Pixels: { } pixels } ? $"  - {PixelWords.Of(pixels)}\n" : "")
        + (chart.Causes.IsEmpty ? "" : $"  - Because: {Marks.CauseNames(comparison, chart.Causes)}\n")
        + (chart.Fields.IsEmpty ? "" : $"  - Other words: {Fitted.Join(chart.Fields, field => Inline.Of(field.Field, 60), ", ", 150, count => $"and {Words.Of(count)} more")}\n")
        + Table(chart.Marks);

    private static string Pages(ImmutableArray<string> pages) =>
        pages.IsEmpty ? "" : $", on {Fitted.Join(pages, path => Inline.Of(ChangeWords.Page(path), 80), ", ", 160, count => $"and {Words.Of(count, "more page", "more pages")}")}";

    // Indented, so that the table belongs to the item above it.
    private static string Table(ImmutableArray<MarkChange> marks)
    {
        if (marks.IsEmpty) return "";
        var rows = Fitted.Join(marks, Row, "", 500, count => $"\n  and {Words.Of(count, "more mark", "more marks")}\n");
        return $"\n  | Mark | Before | After |\n  | --- | --- | --- |\n{rows}\n";
    }

    private static string Row(MarkChange mark) =>
        $"  | {Inline.Of(mark.Series is { } series ? $"{mark.Row}, {series}" : mark.Row, 120)} | {Inline.Value(mark.Before, 80)} | {Inline.Value(mark.After, 80)} |\n";
}
