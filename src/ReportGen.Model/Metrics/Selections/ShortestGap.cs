using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>The shortest time between two releases on different days, in days. Where days or memberships are open it has exact
/// bounds: the least and the most that any choice gives. The window's edges are no releases.</summary>
internal static class ShortestGap
{
    public static Measure Of(RecordCounts records)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.Duration, why);
        return Measure.Of(Kind.Duration, Interval.Closed(Nearest(records).Min(near => near.Distance), Widest(records)));
    }

    /// <summary>The records released on the days at its ends, or that may be.</summary>
    public static RecordCounts Ends(RecordCounts records)
    {
        if (WhyUnknown(records) is not null) return records.Only(_ => Likelihood.No);
        var nearest = Nearest(records);
        var (least, most) = (nearest.Min(near => near.Distance), Widest(records));
        var ends = nearest.Where(near => near.Distance <= most).Select(near => near.Days).ToHashSet();
        var sure = RecordDays.Gaps(records.CertainDates).Where(gap => least == most && gap.Later.DayNumber - gap.Earlier.DayNumber == least)
            .SelectMany(gap => new[] { Period.Day(gap.Earlier), Period.Day(gap.Later) }).ToHashSet();
        return records.Only(
            row => LikelihoodOf(RecordDays.DaysOf(records.Patches.Released(row), records)),
            "others may be nearer to each other");

        Likelihood LikelihoodOf(Period days)
        {
            if (!ends.Contains(days)) return Likelihood.No;
            return sure.Contains(days) ? Likelihood.Yes : Likelihood.Perhaps;
        }
    }

    private static string? WhyUnknown(RecordCounts records)
    {
        if (!records.IsComplete) return "the list of records is not complete";
        if (RecordDays.Fewest(records) >= 2) return null;
        if (RecordDays.Most(records) < 2) return "there are fewer than two release days";
        return "there may be fewer than two release days";
    }

    /// <summary>For the days that each record may have, how near another release on another day can be. Two releases in days that overlap
    /// can be on days that follow each other.</summary>
    private static ImmutableArray<(Period Days, int Distance)> Nearest(RecordCounts records)
    {
        var groups = records.AllDates.GroupBy(one => RecordDays.DaysOf(one.Date, records), one => one.Count)
            .OrderBy(group => group.Key.First)
            .ThenBy(group => group.Key.Last)
            .ToList();
        var nearest = ImmutableArray.CreateBuilder<(Period, int)>(groups.Count);
        var latest = DateOnly.MinValue; // the last day that anything before may have
        for (var at = 0; at < groups.Count; at++)
        {
            var days = groups[at].Key;
            var within = days.Days > 1 && groups[at].Sum() > 1 ? 1 : int.MaxValue;
            var before = at == 0 ? int.MaxValue : Between(latest, days.First);
            var after = at == groups.Count - 1 ? int.MaxValue : Between(days.Last, groups[at + 1].Key.First);
            nearest.Add((days, Math.Min(within, Math.Min(before, after))));
            latest = latest > days.Last ? latest : days.Last;
        }

        return nearest.ToImmutable();
    }

    private static int Between(DateOnly earlier, DateOnly later) => Math.Max(1, later.DayNumber - earlier.DayNumber);

    /// <summary>The most that it can be: what may be left out only lowers it, and what has no known day shares one where it
    /// can.</summary>
    private static int Widest(RecordCounts records)
    {
        var stops = RecordDays.Narrowest(records, records.CertainDates);
        var (least, most) = (1, stops[^1].Last.DayNumber - stops[0].First.DayNumber);
        while (least < most)
        {
            var middle = (least + most + 1) / 2;
            (least, most) = HasRoom(stops, middle) ? (middle, most) : (least, middle - 1);
        }

        return least;
    }

    /// <summary>Whether a day can be had of each, with so many days between any two.</summary>
    private static bool HasRoom(ImmutableArray<Period> stops, int gap)
    {
        var day = stops[0].First.DayNumber - gap;
        foreach (var stop in stops)
        {
            day = Math.Max(stop.First.DayNumber, day + gap);
            if (day > stop.Last.DayNumber) return false;
        }

        return true;
    }
}
