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
    public static ImmutableArray<(DateOnly Earlier, DateOnly Later)> Gaps(ImmutableArray<DatedRecords> records) =>
        Dated(records) is var days ? [.. days.Zip(days.Skip(1))] : [];

    // All records of a month may share a day; what has no day of its own month yet adds one.
    public static int Fewest(RecordCounts records)
    {
        var days = Dated(records.CertainDates);
        return days.Count + Months(records.CertainDates).Count(month => !days.Exists(month.Key.Contains));
    }

    // No month, and no window, has more days than it has.
    public static int Most(RecordCounts records)
    {
        var days = Dated(records.AllDates);
        var months = Months(records.AllDates).ToList();
        var inMonths =
            months.Sum(month => Math.Min(month.Key.Common(records.Days)?.Days ?? 0, days.Count(month.Key.Contains) + month.Sum()));
        var elsewhere = days.Count(day => !months.Exists(month => month.Key.Contains(day)));
        var undated = records.AllDates.Where(one => one.Date is null).Sum(one => one.Count);
        return Math.Min(records.Days.Days, inMonths + elsewhere + undated);
    }

    /// <summary>In order, each once.</summary>
    private static List<DateOnly> Dated(ImmutableArray<DatedRecords> records) =>
        [.. records.Select(one => one.Date).OfType<ReleaseDate>().Where(date => date.IsExact).Select(date => date.First).Distinct()];

    private static IEnumerable<IGrouping<Period, int>> Months(ImmutableArray<DatedRecords> records) =>
        records.Where(one => one.Date is { IsExact: false }).GroupBy(one => one.Date!.Value.Days, one => one.Count);
}
