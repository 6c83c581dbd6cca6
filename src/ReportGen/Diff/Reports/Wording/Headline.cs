using ReportGen.Quantities;
using ReportGen.Site.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The comparison in a sentence or two, and what is the same.</summary>
internal static class Headline
{
    public static string Of(Comparison comparison)
    {
        if (comparison.IsNone) return "No differences: a reader gets the same from both.";
        var charts = comparison.Charts.Count(IsMoved);
        var moved = new[]
        {
            Some(comparison.Verdicts.Length, "verdict", "verdicts"),
            Some(comparison.Numbers.Length, "number", "numbers"),
            Some(charts, "chart", "charts"),
        }.OfType<string>().ToList();
        var first = moved.Count == 0 ? "No number, verdict or chart moved." : $"Moved: {English.Joined(moved)}.";
        return string.Join(' ', new[] { first, Drawn(comparison), Pictures(comparison) }.OfType<string>());
    }

    /// <summary>"Unchanged: 34 claims and 210 numbers."; null when nothing was counted.</summary>
    public static string? Unchanged(Comparison comparison) =>
        comparison.Unchanged.IsEmpty ? null : $"Unchanged: {English.Joined([.. comparison.Unchanged.Select(same => $"{Words.Of(same.Count)} {same.Noun}")])}.";

    // A chart that came or went did move; one with other words or colours did not.
    private static bool IsMoved(ChartChange chart) => chart is { IsChart: true, Difference: ChartDifference.Data or ChartDifference.Added or ChartDifference.Removed };

    private static string? Drawn(Comparison comparison) =>
        comparison.Charts.Count(chart => chart is { IsChart: true, Difference: ChartDifference.Drawing }) is > 0 and var count
            ? $"{Words.Of(count, "chart is", "charts are")} drawn otherwise from the same data." : null;

    private static string? Pictures(Comparison comparison) =>
        comparison.Charts.Count(chart => !chart.IsChart) is > 0 and var count ? $"{Words.Of(count, "picture that is no chart differs", "pictures that are no charts differ")}." : null;

    private static string? Some(int count, string one, string many) => count == 0 ? null : Words.Of(count, one, many);
}
