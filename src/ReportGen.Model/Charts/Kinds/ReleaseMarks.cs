using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>When the records of a selection were released: a mark for each day, and for each month of which no day is known.</summary>
internal sealed record ReleaseMarks(ImmutableArray<ChartEvent> Marks, ImmutableArray<string> Notes)
{
    /// <param name="window">The days that the chart shows; null for the selection's own.</param>
    public static ReleaseMarks Of(Selection selection, Period? window, NameBinder names)
    {
        var counted = names.RecordsOf(MeasureName.Selected(selection.Id, SelectionMeasures.Patches)).ToList();
        var dated = counted.Select(patch => patch.Released).OfType<ReleaseDate>().Where(date => date.HasMonth).Select(date => date.Days)
            .Where(days => selection.Window.Overlaps(days) && window?.Overlaps(days) != false)
            .Distinct().OrderBy(days => days.First).ThenBy(days => days.Last);
        var undated = counted.Count(patch => patch.Released is not { HasMonth: true });
        return new ReleaseMarks([.. dated.Select(days => Mark(days, selection, counted, names))], undated == 0 ? [] : [Undated(undated)]);
    }

    /// <summary>A day is counted by its measure. A month here stands for the records of which no day is known; its measure would count
    /// those of its days again.</summary>
    private static ChartEvent Mark(Period days, Selection selection, List<Patch> counted, NameBinder names)
    {
        var name = MeasureName.Selected(selection.Id, selection.CountMeasure, TimedMeasure.PartOf(days));
        var measured =
            days.Days == 1 && names.Find(name) is { } value ? BoundValue.Of(value) : BoundValue.Of(name, Counted(days, selection, counted));
        var noun = selection.Nouns.Printed(selection.CountMeasure)!; // of records patches or advisories are counted, and both have nouns
        return new ChartEvent(
            days,
            noun.Behind(measured.Words),
            null) { Value = AxisUnit.Counts.Value(measured) };
    }

    private static Measure Counted(Period days, Selection selection, List<Patch> counted)
    {
        var here = counted.Where(patch => patch.Released?.Days == days);
        return Measure.Point(
            Kind.Count,
            here.SelectMany(CountingRules.Of(selection.CountMeasure).Things).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Undated(int count) => count == 1
        ? "1 patch is not drawn, because not even its month of release is known."
        : string.Create(CultureInfo.InvariantCulture, $"{count} patches are not drawn, because not even their month of release is known.");
}
