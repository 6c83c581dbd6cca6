using ReportGen.Quantities;
using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The comparison in a sentence or two, and what is the same.</summary>
internal static class Headline
{
    public static string Of(Comparison comparison)
    {
        if (comparison.IsNone) return "No differences: a reader gets the same from both.";
        var (charts, drawings) = (MovedCharts(comparison), comparison.Charts.Count(IsDrawnOtherwise));
        var moved = new[]
        {
            Some(comparison.Verdicts.Length, "verdict", "verdicts"),
            Some(comparison.Numbers.Length, "number", "numbers"),
            Some(charts, "chart", "charts"),
        }.OfType<string>().ToList();
        var first = moved.Count == 0 ? "No number, verdict or chart moved." : $"Moved: {English.Joined(moved)}.";
        return drawings == 0 ? first : $"{first} {Words.Of(drawings, "picture shows the same and is drawn otherwise", "pictures show the same and are drawn otherwise")}.";
    }

    /// <summary>"Unchanged: 34 claims and 210 numbers."; null when nothing was counted.</summary>
    public static string? Unchanged(Comparison comparison) =>
        comparison.Unchanged.IsEmpty ? null : $"Unchanged: {English.Joined([.. comparison.Unchanged.Select(same => $"{Words.Of(same.Count)} {same.What}")])}.";

    // A chart that came or went did move; one with other words or colours did not.
    private static int MovedCharts(Comparison comparison) =>
        comparison.Charts.Count(chart => chart.IsChart && chart.Difference is ChartDifference.Data or ChartDifference.Added or ChartDifference.Removed);

    private static bool IsDrawnOtherwise(ChartChange chart) => chart.Difference == ChartDifference.Drawing;

    private static string? Some(int count, string one, string many) => count == 0 ? null : Words.Of(count, one, many);
}
