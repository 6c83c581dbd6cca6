using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Makes a row for every month of a window.</summary>
internal sealed class MonthRows(ChartEntry entry)
{
    /// <summary>Null, with a diagnostic, when a value has no parts by month or the values do not go together.</summary>
    public BoundRows? Bind()
    {
        var isByMonth = RowsBy.Is(TimeUnit.Month, "a stacked chart", entry);
        var timed = TimedSeries.Read(entry);
        var events = new EventList(entry.Names, entry.Bag);
        var happened = events.ReadWithNotes(entry.Reader, timed?[0].Measure.Selection.Window);
        if (timed is not { } series || !isByMonth) return null;
        var window = series[0].Measure.Selection.Window;
        var months = window.EachMonth().ToImmutableArray();
        if (TimeLimits.IsPassed(months.Length, TimeLimits.MostMonths, "months", series[0].Measure, entry.Bag)) return null;
        var bound = series.Select(
            one =>
                BoundSeries.Of(one.Label, months.Select(month => entry.Names.Measure(one.Measure.NameOf(month))).OfType<Evaluation>()))
            .ToImmutableArray();
        var stack = StackTotals.OverTime(entry.Names, [.. series.Select(one => one.Measure)]);
        return new BoundRows(
            [.. months.Select(month => TimeRows.OfMonth(month, window))],
            bound,
            [.. series.Select(one => one.Name).OfType<SourcedText>(), .. events.Texts])
        {
            Window = window,
            BoundTexts = events.BoundTexts,
            Totals = series.Length > 1 ? stack.Of(bound) : [],
            Events = happened,
            Notes = [.. TimeRows.PartMonths(window), .. series.Length > 1 ? stack.Notes(bound) : []],
        };
    }
}
