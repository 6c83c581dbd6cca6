using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Names;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Makes a row for every day on which a count rises, or may: how many there were by then, certainly and possibly.</summary>
internal sealed class StepRows(ChartEntry entry)
{
    /// <summary>Null, with a diagnostic, when a value is no count of records or the values do not go together.</summary>
    public BoundRows? Bind()
    {
        var series = TimedSeries.Read(entry);
        var window = series?[0].Measure.Selection.Window;
        var events = new EventList(entry.Names, entry.Bag);
        var happened = events.ReadWithNotes(entry.Reader, window);
        if (series is not { } timed || window is not { } days || !timed.All(one => IsCount(one.Measure))) return null;
        var steps = timed.Select(one => RisingCount.Of(one.Measure, entry.Names)).ToArray();
        ImmutableArray<DateOnly> at = [.. steps.SelectMany(count => count.Days).Append(days.First).Append(days.Last).Distinct().Order()];
        if (TimeLimits.IsPassed(at.Length, TimeLimits.MostDays, "days on which the count rises", timed[0].Measure, entry.Bag)) return null;
        return new BoundRows(
            [.. at.Select(day => TimeRows.OfDay(Period.Day(day)))],
            [.. timed.Zip(steps, (one, count) => new BoundSeries(one.Label, [.. at.Select(count.By)]))],
            [.. timed.Select(one => one.Name).OfType<SourcedText>(), .. events.Texts])
        {
            Window = days,
            BoundTexts = events.BoundTexts,
            Events = happened,
            Notes = [.. steps.SelectMany(count => count.Notes).Distinct(StringComparer.Ordinal)],
        };
    }

    private bool IsCount(TimedMeasure measure)
    {
        if (measure.Measure == SelectionMeasures.Patches || measure.Measure == SelectionMeasures.Advisories) return true;
        entry.Bag.Report(
            ChartsCodes.NoTimedMeasure,
            measure.Span,
            $"a cumulative chart counts what was released, and '{measure.Measure}' is no such count.",
            "write 'selection.patches' or 'selection.advisories'");
        return false;
    }
}
