using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>Sizes of records. A sum over records with unknown sizes has no upper end, and is unknown if all are.</summary>
internal static class RecordSizes
{
    public static Measure Total(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        var certain = Sum(records.Certain, rules);
        var possible = certain.Hull(certain + Sum(records.Possible, rules));
        return Measure.Of(Kind.ByteSize, HasAllSizes(records) ? possible : Interval.Between(certain.Low, End.Infinite));
    }

    public static Measure Largest(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        var certain = Sizes(records.Certain, rules).ToList();
        if (certain.Count == 0) return Measure.Unknown(Kind.ByteSize, "no record that certainly belongs has a size");
        var largest = IntervalOperations.Apply(Operation.Max, [.. certain])!.Value; // there is always a largest
        var high = certain.Concat(Sizes(records.Possible, rules)).Aggregate((one, other) => one.Hull(other)).High;
        return Measure.Of(Kind.ByteSize, Interval.Between(largest.Low, HasAllSizes(records) ? high : End.Infinite));
    }

    /// <summary>The middle size, or the mean of the two middle ones.</summary>
    public static Measure Median(RecordCounts records, StatedRules rules)
    {
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        if (!HasAllSizes(records) || records.Possible.Length > 0)
            return Measure.Unknown(Kind.ByteSize, "some sizes, or some records, are not known");
        var sizes = Sizes(records.Certain, rules).ToList();
        if (sizes.Count == 0) return Measure.Unknown(Kind.ByteSize, "no record belongs to the selection");
        if (sizes.Exists(size => size.High.IsInfinite)) return Measure.Unknown(Kind.ByteSize, "some sizes have no upper end");
        // The middle one reaches an end when enough sizes do: a closed end comes first from below, last from above.
        var low = Middle([.. sizes.Select(size => size.Low).OrderBy(end => end.Value!.Value).ThenBy(end => !end.IsClosed)]);
        var high = Middle([.. sizes.Select(size => size.High).OrderBy(end => end.Value!.Value).ThenBy(end => end.IsClosed)]);
        return Measure.Of(Kind.ByteSize, Interval.Between(low, high));
    }

    /// <summary>The least and the most that any choice of the possible records, and any sizes within their intervals, give.</summary>
    public static Measure Mean(RecordCounts records, StatedRules rules)
    {
        if (!records.IsComplete) return Measure.Unknown(Kind.ByteSize, "the list of records is not complete");
        if (WhyUnknown(records) is { } why) return Measure.Unknown(Kind.ByteSize, why);
        if (records.Certain.IsEmpty) return Measure.Unknown(Kind.ByteSize, "no record certainly belongs to the selection");
        var (certain, possible) = (AllSizes(records.Certain, rules), AllSizes(records.Possible, rules));
        var low = LeastMean([.. certain.Select(size => size.Low)], possible.Select(size => size.Low));
        // The most is the least of what is turned round.
        var isBounded = !certain.Concat(possible).Any(size => size.High.IsInfinite);
        var high = isBounded
            ? Turned(LeastMean([.. certain.Select(size => Turned(size.High))], possible.Select(size => Turned(size.High))))
            : End.Infinite;
        return Measure.Of(Kind.ByteSize, Interval.Between(low, high));
    }

    /// <summary>The least mean of some values with any number of others: of so many the smallest are the best choice.</summary>
    private static End LeastMean(IReadOnlyCollection<End> certain, IEnumerable<End> possible)
    {
        var sum = certain.Aggregate(new End(Rational.Zero, true), Plus);
        var (least, count) = (Over(sum, certain.Count), certain.Count);
        foreach (var further in possible.OrderBy(end => end.Value!.Value).ThenBy(end => !end.IsClosed)) // called for finite ends only
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
        var texts = LargestTexts(records, largest, rules);
        var candidates = records.Only(patch => patch.Size is not { } size || texts.Contains(size.Text) ? Likelihood.Yes : Likelihood.No);
        return candidates.Certain.Length + candidates.Possible.Length > 1 ? candidates.Only(_ => Likelihood.Perhaps) : candidates;
    }

    private static HashSet<string> LargestTexts(RecordCounts records, Interval largest, StatedRules rules) =>
        ByText(records.Certain.Concat(records.Possible)).Where(same => Read(same, rules).Overlaps(largest))
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static string? WhyUnknown(RecordCounts records)
    {
        var all = records.Certain.Length + records.Possible.Length;
        var unknown = records.Certain.Concat(records.Possible).Count(patch => patch.Size is null);
        if (all == 0) return records.IsComplete ? null : "no record is known";
        return unknown == all ? string.Create(CultureInfo.InvariantCulture, $"{unknown} of {all} sizes are unknown") : null;
    }

    private static bool HasAllSizes(RecordCounts records) =>
        records.IsComplete && records.Certain.Concat(records.Possible).All(patch => patch.Size is not null);

    // Many records state the same size: each text is read once.
    private static IEnumerable<Interval> Sizes(IEnumerable<Patch> patches, StatedRules rules) =>
        ByText(patches).SelectMany(same => Enumerable.Repeat(Read(same, rules), same.Count()));

    /// <summary>Of every record; one whose size is not known may have any.</summary>
    private static List<Interval> AllSizes(ImmutableArray<Patch> patches, StatedRules rules) =>
        [.. Sizes(patches, rules), .. Enumerable.Repeat(Interval.AtLeast(Rational.Zero), patches.Count(patch => patch.Size is null))];

    private static Interval Sum(IEnumerable<Patch> patches, StatedRules rules) => ByText(patches)
        .Select(same => Read(same, rules) * Interval.Point(same.Count()))
        .Aggregate(Interval.Point(Rational.Zero), (sum, sizes) => sum + sizes);

    private static IEnumerable<IGrouping<string, Stated>> ByText(IEnumerable<Patch> patches) =>
        patches.Select(patch => patch.Size).OfType<Stated>().GroupBy(size => size.Text, StringComparer.Ordinal);

    private static Interval Read(IGrouping<string, Stated> same, StatedRules rules) =>
        same.First().ToMeasure(rules).Known!.Value; // what is stated is known

    private static End Middle(End[] sorted)
    {
        var (lower, upper) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return new End((lower.Value!.Value + upper.Value!.Value) / 2, lower.IsClosed && upper.IsClosed); // called for finite ends only
    }
}
