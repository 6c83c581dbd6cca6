using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Reading;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;

namespace ReportGen.Charts.Kinds;

/// <summary>How many patches or advisories of a selection there were by each day. By the last day of the window it is the selection's own
/// measure.</summary>
/// <param name="Certain">The day from which each thing certainly counts.</param>
/// <param name="Possible">The day from which each thing may count; those that certainly count are among them.</param>
/// <param name="Complete">The days of which no release is missing.</param>
internal sealed record RisingCount(
    TimedMeasure Timed,
    ImmutableArray<DateOnly> Certain,
    ImmutableArray<DateOnly> Possible,
    Period? Complete,
    ImmutableArray<string> Notes)
{
    /// <summary>The days on which it rises, or may.</summary>
    public IEnumerable<DateOnly> Days => Certain.Concat(Possible).Distinct();

    private Period Window => Timed.Selection.Window;

    public static RisingCount Of(TimedMeasure measure, NameBinder names)
    {
        var window = measure.Selection.Window;
        var dataset = names.Data.Dataset(measure.Selection.DatasetId)!; // a selection is read with its dataset
        var things = CountingRules.Of(measure.Measure).Things;
        var counted = names.CountedBy(measure.Name)
            .SelectMany(record => things(record.Patch).Select(thing => (Thing: thing, record.Patch.Released, record.Belonging)))
            .ToLookup(record => record.Thing, StringComparer.Ordinal);
        var certain = counted.Select(
            thing =>
                thing.Where(record => record.Belonging == Belonging.Certain)
                    .Select(record => dataset.DaysOf(record.Released).Last)
                    .Cast<DateOnly?>()
                    .Min())
            .OfType<DateOnly>();
        var possible = counted.Select(thing => thing.Min(record => dataset.DaysOf(record.Released).First));
        var undated = counted.SelectMany(thing => thing).Count(record => record.Released is not { IsExact: true });
        return new RisingCount(
            measure,
            [.. certain.Select(day => Within(day, window)).Order()],
            [.. possible.Select(day => Within(day, window)).Order()],
            dataset.Complete,
            undated == 0 ? [] : [Undated(undated)]);
    }

    /// <summary>The count from the first day of the window to the end of a day.</summary>
    public BoundValue By(DateOnly day)
    {
        var (certain, possible) = (Certain.Count(one => one <= day), Possible.Count(one => one <= day));
        var isComplete = Complete is { } days && days.Contains(Period.Between(Window.First, day));
        var measure = Measure.Of(Kind.Count, isComplete ? Interval.Closed(certain, possible) : Interval.AtLeast(certain), certain);
        return BoundValue.Of(day == Window.Last ? Timed.Name : $"{Timed.Name}[to {Period.Iso(day)}]", measure);
    }

    private static DateOnly Within(DateOnly day, Period window)
    {
        if (day < window.First) return window.First;
        if (day > window.Last) return window.Last;
        return day;
    }

    private static string Undated(int count) => count == 1
        ? "Of 1 release the day is not known: it counts from the last day that it can have, and may count from the first."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Of {count} releases the day is not known: they count from the last day that they can have, and may count from the first.");
}
