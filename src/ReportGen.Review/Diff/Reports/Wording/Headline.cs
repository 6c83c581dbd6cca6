using ReportGen.Quantities;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>The comparison in a sentence or two, and what is the same.</summary>
public static class Headline
{
    public static string Of(Comparison comparison)
    {
        if (comparison.IsNone) return Sentences(Unpublishable(comparison), "No differences: a reader gets the same from both.");
        var charts = comparison.Charts.Count(IsMoved);
        var moved = new[]
        {
            Some(comparison.Verdicts.Length, "verdict", "verdicts"),
            Numbers(comparison),
            Some(charts, "chart", "charts"),
        }.OfType<string>().ToList();
        var first = moved.Count == 0 ? "No number, verdict or chart moved." : $"Moved: {English.Joined(moved)}.";
        return Sentences(Unpublishable(comparison), first, Worded(comparison), Drawn(comparison), Pictures(comparison));
    }

    /// <summary>How much there is of what the first sentences do not count: "2 causes, 1 definition differs, 12 pages differ."; null when
    /// there is nothing else.</summary>
    public static string? Others(Comparison comparison)
    {
        var counts = TopicWords.All.Where(
            topic => topic is not (ToldTopic.Findings or ToldTopic.Verdicts or ToldTopic.Numbers or ToldTopic.Charts))
            .Select(topic => (Topic: topic, Count: TopicWords.Count(topic, comparison))).Where(counted => counted.Count > 0)
            .Select(counted => TopicWords.Counted(counted.Topic, counted.Count)).ToList();
        return counts.Count == 0 ? null : $"{string.Join(", ", counts)}.";
    }

    /// <summary>"Unchanged: 34 claims and 210 numbers."; null when nothing was counted.</summary>
    public static string? Unchanged(Comparison comparison) =>
        comparison.Unchanged.IsEmpty
            ? null
            : $"Unchanged: {English.Joined([.. comparison.Unchanged.Select(same => $"{Words.Of(same.Count)} {same.Noun}")])}.";

    /// <summary>Whether a chart shows other data. One that came or went did move; one with other words or colours did not.</summary>
    public static bool IsMoved(ChartChange chart) =>
        chart is { IsChart: true, Difference: ChartDifference.Data or ChartDifference.Added or ChartDifference.Removed };

    private static string Sentences(params IEnumerable<string?> sentences) => string.Join(' ', sentences.OfType<string>());

    /// <summary>"'content' cannot be published yet: 3 findings to mend."</summary>
    private static string? Unpublishable(Comparison comparison) => comparison.Findings.IsEmpty ? null
        : $"{English.Joined([.. comparison.Findings.Select(finding => $"'{finding.Edition}'").Distinct()])} cannot be published yet: {TopicWords.Counted(ToldTopic.Findings, comparison.Findings.Length)}.";

    private static string? Numbers(Comparison comparison)
    {
        var (all, bound) = (comparison.Numbers.Length, comparison.Numbers.Count(number => number.IsBound));
        return all == 0 || bound == all
            ? Some(all, "number", "numbers")
            : $"{Words.Of(all, "number", "numbers")} ({(bound == 0 ? "none" : Words.Of(bound))} of them on the report's own pages)";
    }

    private static string? Worded(Comparison comparison) =>
        comparison.Charts.Count(chart => chart is { IsChart: true, Difference: ChartDifference.Words }) is > 0 and var count
            ? $"{Words.Of(count, "chart has", "charts have")} the same marks and other words." : null;

    private static string? Drawn(Comparison comparison) =>
        comparison.Charts.Count(chart => chart is { IsChart: true, Difference: ChartDifference.Drawing }) is > 0 and var count
            ? $"{Words.Of(count, "chart is", "charts are")} drawn otherwise from the same data." : null;

    private static string? Pictures(Comparison comparison) =>
        comparison.Charts.Count(chart => !chart.IsChart) is > 0 and var count
            ? $"{Words.Of(count, "other picture differs", "other pictures differ")}."
            : null;

    private static string? Some(int count, string one, string many) => count == 0 ? null : Words.Of(count, one, many);
}
