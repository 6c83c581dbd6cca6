using System.Collections.Immutable;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What a cause did to things of one sort.</summary>
/// <param name="Kind">The sort by which an item of the report is found: claim, number, chart.</param>
/// <param name="Told">How many there are and what happened to them: <c>9 numbers changed</c>.</param>
/// <param name="Names">Their names, the largest change first. Never empty.</param>
public sealed record Effect(string Kind, string Told, ImmutableArray<string> Names)
{
    /// <summary>Said of a cause without one.</summary>
    public const string None = "No number, verdict or chart moved because of it.";

    /// <summary>In the order of importance; a chart that is only drawn otherwise did not move, and is told as such.</summary>
    public static ImmutableArray<Effect> Of(Comparison comparison, Cause cause)
    {
        var charts =
            cause.Charts.ToLookup(id => comparison.Charts.FirstOrDefault(chart => chart.Id == id)?.Difference ?? ChartDifference.Data);
        return
        [
            .. new[]
            {
                Some("claim", cause.Claims, "verdict flipped", "verdicts flipped"),
                Some("number", cause.Numbers, "number changed", "numbers changed"),
                Some("chart", [.. charts[ChartDifference.Data]], "chart with other data", "charts with other data"),
                Some("chart", [.. charts[ChartDifference.Removed]], "chart removed", "charts removed"),
                Some("chart", [.. charts[ChartDifference.Added]], "chart added", "charts added"),
                Some("chart", [.. charts[ChartDifference.Words]], "chart with other words", "charts with other words"),
                Some("chart", [.. charts[ChartDifference.Drawing]], "chart drawn otherwise", "charts drawn otherwise"),
            }.OfType<Effect>(),
        ];
    }

    /// <summary>Whether a number, a verdict or what a chart shows moved because of it.</summary>
    public static bool Moves(Comparison comparison, Cause cause) =>
        cause.Claims.Length + cause.Numbers.Length > 0
            || comparison.Charts.Any(chart => Headline.IsMoved(chart) && cause.Charts.Contains(chart.Id));

    private static Effect? Some(string kind, ImmutableArray<string> names, string one, string many) =>
        names.IsEmpty ? null : new Effect(kind, Words.Of(names.Length, one, many), names);
}
