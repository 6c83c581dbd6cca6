using ReportGen.Quantities;

namespace ReportGen.Charts;

/// <summary>Something that happened, at its place in time.</summary>
/// <param name="Days">The day, or the month where only that is known.</param>
/// <param name="SourceId">Who says so; null for a release, which is counted from records, and for a note that rests on what is
/// drawn.</param>
public sealed record ChartEvent(Period Days, string Label, string? SourceId)
{
    /// <summary>How much was released; null for an event that an author wrote.</summary>
    public ChartValue? Value { get; init; }

    /// <summary>It says something of the days that it spans, and not that something happened on them.</summary>
    public bool IsNote { get; init; }

    /// <summary>"12 August 2008", "August 2008", "January 2008 to March 2008", or the first day and the last.</summary>
    public string DateWords
    {
        get
        {
            if (Days.Days == 1) return Period.InWords(Days.First);
            var (first, last) = (Period.Month(Days.First.Year, Days.First.Month), Period.Month(Days.Last.Year, Days.Last.Month));
            if (Days == first) return Period.MonthInWords(Days.First);
            return Days.First == first.First && Days.Last == last.Last
                ? $"{Period.MonthInWords(Days.First)} to {Period.MonthInWords(Days.Last)}"
                : Days.Words();
        }
    }
}
