using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Counts the distinct days of records. One of which no day is known may fall on a day that counts already, or add
/// one.</summary>
internal static class RecordDays
{
    public static Measure Count(RecordCounts records) => records.Bounded(Fewest(records), Most(records));

    /// <summary>The days that are known, each with the next one.</summary>
    public static ImmutableArray<(DateOnly Earlier, DateOnly Later)> Gaps(ImmutableArray<DatedRecords> records) =>
        Dated(records) is var days ? [.. days.Zip(days.Skip(1))] : [];

    /// <summary>The days that a record may have been released on, of those that are asked for. Those of two records, be it a day, a
    /// month, a year or all, lie in each other or apart.</summary>
    public static Period DaysOf(ReleaseDate? released, RecordCounts records) => released?.Days.Common(records.Days) ?? records.Days;

    /// <summary>Of the days that records may have those in which no others lie, in order. All other records can share a day with
    /// theirs.</summary>
    public static ImmutableArray<Period> Narrowest(RecordCounts records, ImmutableArray<DatedRecords> dates)
    {
        var all = dates.Select(one => DaysOf(one.Date, records)).Distinct()
            .OrderBy(days => days.First)
            .ThenByDescending(days => days.Last)
            .ToList();
        return [.. all.Where((days, at) => at == all.Count - 1 || all[at + 1].First > days.Last)];
    }

    public static int Fewest(RecordCounts records) => Narrowest(records, records.CertainDates).Length;

    // No month, year or window has more days than it has.
    public static int Most(RecordCounts records)
    {
        var (most, open) = (0, new Stack<(Period Days, int Count)>());
        var groups = records.AllDates.GroupBy(one => DaysOf(one.Date, records), one => one.Count)
            .OrderBy(group => group.Key.First)
            .ThenByDescending(group => group.Key.Last);
        foreach (var group in groups)
        {
            while (open.Count > 0 && open.Peek().Days.Last < group.Key.First) Close();
            open.Push((group.Key, group.Sum()));
        }

        while (open.Count > 0) Close();
        return most;

        void Close()
        {
            var (days, count) = open.Pop();
            var held = Math.Min(days.Days, count);
            if (open.TryPop(out var around)) open.Push(around with { Count = around.Count + held });
            else most += held;
        }
    }

    /// <summary>In order, each once.</summary>
    private static List<DateOnly> Dated(ImmutableArray<DatedRecords> records) =>
        [.. records.Select(one => one.Date).OfType<ReleaseDate>().Where(date => date.IsExact).Select(date => date.First).Distinct()];
}
