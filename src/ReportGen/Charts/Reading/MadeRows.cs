using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>Makes the rows of a chart over time: every month of a window, or every release day of a selection.</summary>
internal sealed class MadeRows(MappingReader reader, NameBinder names, DiagnosticBag bag)
{
    private const int MostMonths = 120;
    private const int MostDays = 400;

    private static readonly WordList<TimeUnit> Units = new("what rows are made by", [("month", TimeUnit.Month), ("day", TimeUnit.Day)]);

    /// <summary>Null, with a diagnostic, when a value has no parts by time or the values do not go together.</summary>
    public BoundRows? Bind(ChartKind kind)
    {
        if (HasWrittenRows())
        {
            foreach (var key in new[] { "by", "series", "value" }) reader.Optional(key);
            return null;
        }

        var isRight = IsRightUnit(kind);
        var series = kind == ChartKind.StackedBar && reader.Optional("series") is not null ? Series() : OneSeries();
        if (!isRight || series is not [var first, ..] measures || !HaveOneWindow(measures)) return null;
        return kind == ChartKind.Calendar ? ByDay(first) : ByMonth(measures);
    }

    private bool IsRightUnit(ChartKind kind)
    {
        var wanted = kind == ChartKind.Calendar ? TimeUnit.Day : TimeUnit.Month;
        if (reader.Optional("by") is not { } node)
        {
            bag.Report(SourcesCodes.MissingKey, reader.Span, "a chart over time lacks the key 'by'.", $"add 'by: {wanted.Word()}'");
            return false;
        }

        if (ScalarReader.Word(node, "by", Units, bag) is not { } by) return false;
        if (by == wanted) return true;
        bag.Report(
            ChartsCodes.WrongBy,
            ScalarReader.Head(node),
            $"{(wanted == TimeUnit.Day ? "a calendar has a row for each day" : "a stacked chart has a row for each month")}, not for each {by.Word()}.",
            $"write 'by: {wanted.Word()}'");
        return false;
    }

    private bool HasWrittenRows()
    {
        if (reader.Optional("rows") is null) return false;
        var key = reader.Mapping.Entries.First(entry => entry.Key.Text == "rows").Key;
        bag.Report(ChartsCodes.RowsMadeAndWritten, key.Span, "'by' makes the rows, so none can be written.", "leave 'rows' out, or write 'kind: bar'");
        return true;
    }

    private ImmutableArray<TimedSeries>? OneSeries() =>
        reader.RequiredText("value") is { } value && TimedMeasure.Bind(value, names, bag) is { } measure ? [new TimedSeries(null, measure)] : null;

    private ImmutableArray<TimedSeries>? Series()
    {
        var items = reader.RequiredItems("series");
        if (items.IsEmpty) bag.Report(ChartsCodes.NoRows, reader.Span, "the chart has no series.", "write at least one series under 'series', or one 'value'");
        ImmutableArray<TimedSeries?> series = [.. items.Select(One)];
        return series.IsEmpty || series.Contains(null) ? null : [.. series.OfType<TimedSeries>()];
    }

    private TimedSeries? One(YamlNode node)
    {
        if (MappingReader.Open(node, "a series", bag) is not { } one) return null;
        var (name, value) = (one.RequiredText("name"), one.RequiredText("value"));
        one.Finish();
        return name is { } words && value is { } written && TimedMeasure.Bind(written, names, bag) is { } measure ? new TimedSeries(words, measure) : null;
    }

    private bool HaveOneWindow(ImmutableArray<TimedSeries> series)
    {
        var window = series[0].Measure.Selection.Window;
        if (series.FirstOrDefault(one => one.Measure.Selection.Window != window) is not { } other) return true;
        bag.Report(
            ChartsCodes.UnequalWindows,
            other.Measure.Span,
            $"'{other.Measure.Selection.Id}' runs from {other.Measure.Selection.Window.Words()}, '{series[0].Measure.Selection.Id}' from {window.Words()}: their columns do not stand on one axis.",
            "name selections of one window, or make two charts");
        return false;
    }

    private BoundRows? ByMonth(ImmutableArray<TimedSeries> series)
    {
        var window = series[0].Measure.Selection.Window;
        var months = TimeRows.Months(window).ToImmutableArray();
        if (IsTooLong(months.Length, MostMonths, "months", series[0])) return null;
        var bound = series.Select(one => new BoundSeries(one.Name?.Text, Values(months, one.Measure.NameOf))).ToImmutableArray();
        var stack = new StackTotals(names, [.. series.Select(one => one.Measure)]);
        return new BoundRows([.. months.Select(month => TimeRows.OfMonth(month, window))], bound, [.. series.Select(one => one.Name).OfType<SourcedText>()])
        {
            Window = window,
            Totals = series.Length > 1 ? stack.Of(bound) : [],
            Notes = [.. TimeRows.PartMonths(window), .. series.Length > 1 ? stack.Notes(bound) : []],
        };
    }

    private BoundRows? ByDay(TimedSeries series)
    {
        var (measure, selection) = (series.Measure, series.Measure.Selection);
        if (!IsCount(measure) || IsTooLong(TimeRows.Months(selection.Window).Count(), MostMonths, "months", series)) return null;
        var releases = Releases.Of(selection, names);
        if (IsTooLong(releases.Days.Length, MostDays, "release days", series)) return null;
        if (releases.Days.IsEmpty)
        {
            bag.Report(ChartsCodes.NoRows, measure.Span, $"'{selection.Id}' counts no patch of which the day is known.", "name another selection, or chart it by month");
            return null;
        }

        // Restarts are told as a part of the patches of the day; a selection that counts advisories has no such whole.
        ImmutableArray<BoundSeries> whole = measure.Measure == SelectionMeasures.Restarts && selection.Count == CountOf.Patches
            ? [new BoundSeries(TimeRows.WholeHead, Values(releases.Days, measure.CountOf))]
            : [];
        return new BoundRows([.. releases.Days.Select(TimeRows.OfDay)], [new BoundSeries(null, Values(releases.Days, measure.NameOf)), .. whole], [])
        {
            Window = selection.Window,
            Meanings = measure.Measure is SelectionMeasures.Restarts or SelectionMeasures.RestartDays
                ? new MarkMeanings("restart required", "restart possible", "no restart")
                : new MarkMeanings("at least one", "perhaps one", "none"),
            Notes = releases.Notes,
        };
    }

    private bool IsCount(TimedMeasure measure)
    {
        if (SelectionMeasures.KindOf(measure.Measure) == Kind.Count) return true;
        bag.Report(ChartsCodes.NoTimedMeasure, measure.Span, $"a calendar shows counts, and '{measure.Measure}' is no count.", "write 'selection.restarts' or another count, or make it 'kind: stacked-bar'");
        return false;
    }

    private ImmutableArray<Evaluation> Values(ImmutableArray<Period> rows, Func<Period, SourcedText> nameOf) =>
        [.. rows.Select(days => names.Measure(nameOf(days))).OfType<Evaluation>()];

    private bool IsTooLong(int count, int most, string what, TimedSeries series)
    {
        if (count <= most) return false;
        bag.Report(
            ChartsCodes.TooManyRows,
            series.Measure.Span,
            FormattableString.Invariant($"'{series.Measure.Selection.Id}' has {count} {what}; a chart shows at most {most}."),
            "name a selection with a shorter window");
        return true;
    }

    private sealed record TimedSeries(SourcedText? Name, TimedMeasure Measure);
}
