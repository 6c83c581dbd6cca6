using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Counts the distinct days of records. One of which only the month is known may fall on a day that counts already, or add
/// one.</summary>
internal static class RecordDays
{
    public static Measure Count(RecordCounts records) => records.Bounded(Fewest(records), Most(records));

    /// <summary>The days that are known, each with the next one.</summary>
    public static ImmutableArray<(DateOnly Earlier, DateOnly Later)> Gaps(IEnumerable<Patch> patches) =>
        Dated(patches).Order().ToList() is var days ? [.. days.Zip(days.Skip(1))] : [];

    // All records of a month may share a day; what has no day of its own month yet adds one.
    public static int Fewest(RecordCounts records)
    {
        var days = Dated(records.Certain);
        return days.Count + Months(records.Certain).Count(month => !days.Any(month.Key.Contains));
    }

    // No month, and no window, has more days than it has.
    public static int Most(RecordCounts records)
    {
        var days = Dated(records.All);
        var months = Months(records.All).ToList();
        var inMonths =
            months.Sum(month => Math.Min(month.Key.Common(records.Days)?.Days ?? 0, days.Count(month.Key.Contains) + month.Count()));
        var elsewhere = days.Count(day => !months.Exists(month => month.Key.Contains(day)));
        return Math.Min(records.Days.Days, inMonths + elsewhere + records.All.Count(patch => patch.Released is null));
    }

    private static HashSet<DateOnly> Dated(IEnumerable<Patch> patches) =>
        [.. patches.Select(patch => patch.Released).OfType<ReleaseDate>().Where(date => date.IsExact).Select(date => date.First)];

    private static IEnumerable<IGrouping<Period, Patch>> Months(IEnumerable<Patch> patches) =>
        patches.Where(patch => patch.Released is { IsExact: false }).GroupBy(patch => patch.Released!.Value.Days);
}
