using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data.Columns;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Sizes of records. A sum over records with unknown sizes has no upper end, and is unknown if all are.</summary>
internal static class RecordSizes
{
    public static Measure Total(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        var sizes = records.Patches.Size.Under(rules);
        var certain = Sum(sizes, Places(records, records.Certain));
        var possible = certain.Hull(certain + Sum(sizes, Places(records, records.Possible)));
        return Measure.Of(Kind.ByteSize, HasAllSizes(records) ? possible : Interval.Between(certain.Low, End.Infinite));
    }

    public static Measure Largest(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        var (lows, highs) = Ends(records, rules);
        var low = Places(records, records.Certain).Select(lows.RankOf).DefaultIfEmpty(-1).Max();
        if (low < 0) return Measure.Unknown(Kind.ByteSize, "no record that certainly belongs has a size");
        var high = Places(records, records.All).Max(highs.RankOf);
        return Measure.Of(
            Kind.ByteSize,
            Interval.Between(lows[lows.AtRank(low)], HasAllSizes(records) ? highs[highs.AtRank(high)] : End.Infinite));
    }

    /// <summary>The middle size, or the mean of the two middle ones.</summary>
    public static Measure Median(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        if (!HasAllSizes(records) || records.Possible.Length > 0)
            return Measure.Unknown(Kind.ByteSize, "some sizes, or some records, are not known");
        if (records.IsEmpty) return Measure.Unknown(Kind.ByteSize, "no record belongs to the selection");
        var (lows, highs) = Ends(records, rules);
        var (low, high) = (Ranks(lows, records, records.Certain), Ranks(highs, records, records.Certain));
        if (highs.IsInfinite(highs.AtRank(high[^1]))) return Measure.Unknown(Kind.ByteSize, "some sizes have no upper end");
        // The middle one reaches an end when enough sizes do: a closed end comes first from below, last from above.
        return Measure.Of(Kind.ByteSize, Interval.Between(Middle(lows, low), Middle(highs, high)));
    }

    /// <summary>The least and the most that any choice of the possible records, and any sizes within their intervals, give.</summary>
    public static Measure Mean(RecordCounts records, StatedRules rules)
    {
        if (!records.IsComplete) return Measure.Unknown(Kind.ByteSize, "the list of records is not complete");
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        if (records.Certain.IsEmpty) return Measure.Unknown(Kind.ByteSize, "no record certainly belongs to the selection");
        var (lows, highs) = Ends(records, rules);
        var sum = Sum(records.Patches.Size.Under(rules), Places(records, records.Certain));
        // One whose size is not known may have any, from nought.
        var nought = Enumerable.Repeat(End.Closed(Rational.Zero), Unknown(records, records.Possible));
        var low = LeastMean(sum.Low, records.Certain.Length, nought.Concat(InOrder(lows, records, records.Possible)));
        var isBounded = HasAllSizes(records) && !Places(records, records.All).Any(highs.IsInfinite);
        // The most is the least of what is turned round.
        var turned = isBounded ? InOrder(highs, records, records.Possible).Reverse().Select(Turned) : [];
        var high = isBounded ? Turned(LeastMean(Turned(sum.High), records.Certain.Length, turned)) : End.Infinite;
        return Measure.Of(Kind.ByteSize, Interval.Between(low, high));
    }

    /// <summary>The least mean of some values with any number of others: of so many the smallest are the best choice.</summary>
    /// <param name="possible">The others, the least first.</param>
    private static End LeastMean(End sum, int count, IEnumerable<End> possible)
    {
        var least = Over(sum, count);
        foreach (var further in possible) // called for finite ends only
        {
            if (further.Value!.Value > least.Value!.Value) break;
            (sum, count) = (Plus(sum, further), count + 1);
            var mean = Over(sum, count);
            if (mean.Value!.Value < least.Value!.Value) least = mean;
        }

        return least;
    }

    private static End Plus(End one, End other) => new(one.Value!.Value + other.Value!.Value, one.IsClosed && other.IsClosed);

    private static End Over(End sum, int count) => new(sum.Value!.Value / count, sum.IsClosed);

    private static End Turned(End end) => new(-end.Value!.Value, end.IsClosed);

    /// <summary>The records of which each may be the largest; one without a known size may be as well.</summary>
    public static RecordCounts MayBeLargest(RecordCounts records, StatedRules rules)
    {
        if (Largest(records, rules).Known is not { } largest) return records.Only(_ => Likelihood.No);
        var (size, highs) = (records.Patches.Size, Ends(records, rules).Highs);
        var least = LeastReaching(largest, size.Under(rules));
        var candidates = records.Only(row =>
            size.Stated.PlaceOf(row) is not (>= 0 and var place) || highs.RankOf(place) >= least ? Likelihood.Yes : Likelihood.No);
        return candidates.Count > 1 ? candidates.Only(_ => Likelihood.Perhaps, "others may be larger") : candidates;
    }

    /// <summary>From which upper end on, in order, sizes reach into the largest. No record begins above it.</summary>
    private static int LeastReaching(Interval largest, SizeReading sizes)
    {
        var from = Interval.Between(largest.Low, End.Infinite);
        var (least, end) = (0, sizes.Length);
        while (least < end)
        {
            var middle = (least + end) / 2;
            if (sizes[sizes.Highs.AtRank(middle)].Overlaps(from)) end = middle;
            else least = middle + 1;
        }

        return least;
    }

    private static string? WhyUnknown(RecordCounts records)
    {
        var unknown = Unknown(records);
        if (records.IsEmpty) return records.IsComplete ? null : "no record is known";
        return unknown == records.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{unknown} of {records.Count} sizes are unknown")
            : null;
    }

    private static bool HasAllSizes(RecordCounts records) =>
        records.IsComplete && Unknown(records) == 0;

    /// <summary>How many of the records, certain and possible, have no known size.</summary>
    public static int Unknown(RecordCounts records) => Unknown(records, records.Certain) + Unknown(records, records.Possible);

    private static int Unknown(RecordCounts records, ImmutableArray<int> rows) =>
        records.Patches.Size.Stated.IsFull ? 0 : rows.Count(row => !records.Patches.Size.Stated.Has(row));

    /// <summary>Where the sizes of records stand in their column; of those that are known.</summary>
    private static IEnumerable<int> Places(RecordCounts records, IEnumerable<int> rows) =>
        rows.Select(records.Patches.Size.Stated.PlaceOf).Where(place => place >= 0);

    private static (SizeEnds Lows, SizeEnds Highs) Ends(RecordCounts records, StatedRules rules) =>
        records.Patches.Size.Under(rules) is var sizes ? (sizes.Lows, sizes.Highs) : default;

    private static Interval Sum(SizeReading sizes, IEnumerable<int> places) =>
        Interval.Between(sizes.Lows.Sum(places), sizes.Highs.Sum(places));

    /// <summary>Where the known sizes of records stand in the order of their ends, the least first.</summary>
    private static int[] Ranks(SizeEnds ends, RecordCounts records, ImmutableArray<int> rows)
    {
        int[] ranks = [.. Places(records, rows).Select(ends.RankOf)];
        Array.Sort(ranks);
        return ranks;
    }

    private static IEnumerable<End> InOrder(SizeEnds ends, RecordCounts records, ImmutableArray<int> rows) =>
        Ranks(ends, records, rows).Select(rank => ends[ends.AtRank(rank)]);

    private static End Middle(SizeEnds ends, int[] ranks)
    {
        var (lower, upper) = (ends[ends.AtRank(ranks[(ranks.Length - 1) / 2])], ends[ends.AtRank(ranks[ranks.Length / 2])]);
        return new End((lower.Value!.Value + upper.Value!.Value) / 2, lower.IsClosed && upper.IsClosed); // called for finite ends only
    }
}
