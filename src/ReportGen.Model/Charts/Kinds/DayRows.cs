using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Metrics;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>Makes a row for every release day of a selection.</summary>
internal sealed class DayRows(ChartEntry entry)
{
    /// <summary>Null, with a diagnostic, when the value is no count by day, or there are no days or too many.</summary>
    public BoundRows? Bind()
    {
        var isByDay = RowsBy.Is(TimeUnit.Day, "a calendar", entry);
        var measure = TimedSeries.One(entry)?[0].Measure;
        var events = new EventList(entry.Names, entry.Bag);
        var happened = events.Read(entry.Reader, measure?.Selection.Window);
        if (measure is null || !isByDay || !IsCount(measure)) return null;
        var selection = measure.Selection;
        if (TimeLimits.IsPassed(selection.Window.EachMonth().Count(), TimeLimits.MostMonths, "months", measure, entry.Bag)) return null;
        var releases = Releases.Of(selection, entry.Names);
        if (TimeLimits.IsPassed(releases.Days.Length, TimeLimits.MostDays, "release days", measure, entry.Bag)) return null;
        if (releases.Days.IsEmpty)
        {
            entry.Bag.Report(
                ChartsCodes.NoRows,
                measure.Span,
                $"'{selection.Id}' counts no patch of which the day is known.",
                "name another selection, or chart it by month");
            return null;
        }

        // Restarts are told as a part of the patches of the day.
        ImmutableArray<BoundSeries> whole = measure.Measure == SelectionMeasures.Restarts
            ? [BoundSeries.Of(
                TimeRows.WholeHead,
                releases.Days.Select(day => entry.Names.Measure(measure.PatchesOf(day))).OfType<Evaluation>())]
            : [];
        var values = BoundSeries.Of(null, releases.Days.Select(day => entry.Names.Measure(measure.NameOf(day))).OfType<Evaluation>());
        return new BoundRows([.. releases.Days.Select(TimeRows.OfDay)], [values, .. whole], events.Texts)
        {
            Window = selection.Window,
            Events = happened,
            Meanings = measure.Measure == SelectionMeasures.Restarts || measure.Measure == SelectionMeasures.RestartDays
                ? new MarkMeanings("restart required", "restart possible", "no restart")
                : new MarkMeanings("at least one", "perhaps one", "none"),
            Notes = releases.Notes,
        };
    }

    private bool IsCount(TimedMeasure measure)
    {
        if (measure.Measure.Kind == Kind.Count) return true;
        entry.Bag.Report(
            ChartsCodes.NoTimedMeasure,
            measure.Span,
            $"a calendar shows counts, and '{measure.Measure}' is no count.",
            "write 'selection.restarts' or another count, or make it 'kind: stacked-bar'");
        return false;
    }
}
