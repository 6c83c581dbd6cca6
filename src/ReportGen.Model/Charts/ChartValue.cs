using ReportGen.Metrics.Derivations;
using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>One value of a chart in the unit of the axis. Floating point is for drawing only.</summary>
/// <param name="Name">The metric or measure that it is.</param>
/// <param name="Nominal">Where a mark is drawn; null when unknown.</param>
/// <param name="Low">The lower end, which may be negative infinity; null when unknown.</param>
/// <param name="High">The upper end, which may be positive infinity; null when unknown.</param>
/// <param name="LowOpen">Only an upper bound is stated ("under", "at most"): how far below it the value lies is not known or only
/// inferred.</param>
/// <param name="HighOpen">Only a lower bound is stated ("over", "at least"): how far above it the value lies is not known or only
/// inferred.</param>
/// <param name="Words">The value as the chart shows it.</param>
public sealed record ChartValue(
    string Name,
    Measure? Measure,
    double? Nominal,
    double? Low,
    double? High,
    bool LowOpen,
    bool HighOpen,
    string Words)
{
    /// <summary>Exactly where the value lies, in words, where that is more than the printed words say; else null.</summary>
    public string? IntervalInWords => Measure is { } measure ? IntervalWords.Of(measure) : null;

    /// <summary>The value as ReportGen prints it everywhere; a chart may show further digits, or what MB means.</summary>
    public string PlainWords { get; init; } = Words;

    public bool IsUnknown => Nominal is null;
}
