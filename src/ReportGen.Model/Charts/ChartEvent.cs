using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>Something that happened, at its place in time.</summary>
/// <param name="Days">The day, or the month where only that is known.</param>
/// <param name="SourceId">Who says so; null for a release, which is counted from records.</param>
public sealed record ChartEvent(Period Days, string Label, string? SourceId)
{
    /// <summary>How much was released; null for an event that an author wrote.</summary>
    public ChartValue? Value { get; init; }

    /// <summary>"12 August 2008", or "August 2008".</summary>
    public string DateWords => Days.Days == 1 ? Period.InWords(Days.First) : Period.MonthInWords(Days.First);
}
