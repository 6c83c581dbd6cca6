using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Selections;

/// <summary>The records of a selection, split into those that certainly belong to it and those that may.</summary>
internal sealed record RecordCounts(ImmutableArray<Patch> Certain, ImmutableArray<Patch> Possible, bool IsComplete)
{
    private enum Belongs
    {
        No,
        Perhaps,
        Yes,
    }

    /// <summary>The days on which they were released, or may have been.</summary>
    public required Period Days { get; init; }

    /// <summary>There are records that belong, or would, only by an inferred membership.</summary>
    public bool HasInferred { get; private init; }

    /// <summary>All, in the order of the dataset.</summary>
    public IEnumerable<Patch> All => Merged(Certain, Possible);

    public static RecordCounts Of(PatchDataset dataset, Selection selection, Part? part, InferredReading inferred)
    {
        var certain = ImmutableArray.CreateBuilder<Patch>();
        var possible = ImmutableArray.CreateBuilder<Patch>();
        var (window, where, hasInferred) = (selection.Window, selection.Where, false);
        foreach (var patch in dataset.Patches)
        {
            var belongs = Least(
                In(patch, window), Among(patch.Severity, where.Severity), Among(patch.SeverityMax, where.SeverityMax),
                Among(patch.Class, where.Class), AmongImpacts(patch.Impact, where.Impact), In(patch, part));
            if (belongs == Belongs.No) continue;
            var membership = where.Affects is { } option ? patch.MembershipOf(option) : Membership.Stated;
            hasInferred |= membership == Membership.Inferred;
            belongs = Least(belongs, Member(membership, where, inferred));
            if (belongs == Belongs.Yes) certain.Add(patch);
            else if (belongs == Belongs.Perhaps) possible.Add(patch);
        }

        var days = part?.WindowIn(selection) ?? window;
        return new RecordCounts(
            certain.ToImmutable(),
            possible.ToImmutable(),
            dataset.Complete is { } complete && complete.Contains(days)) { Days = days, HasInferred = hasInferred };
    }

    /// <summary>The records that have a property, or may.</summary>
    public RecordCounts Only(Func<Patch, Likelihood> property)
    {
        var likelihoods = Certain.ToLookup(property);
        return this with
        {
            Certain = [.. likelihoods[Likelihood.Yes]],
            Possible = [.. Merged([.. likelihoods[Likelihood.Perhaps]], [.. Possible.Where(patch => property(patch) != Likelihood.No)])],
        };
    }

    // Both are in the order of the dataset: by first day of release, then id.
    private static IEnumerable<Patch> Merged(ImmutableArray<Patch> one, ImmutableArray<Patch> other)
    {
        var (at, otherAt) = (0, 0);
        while (at < one.Length || otherAt < other.Length)
        {
            var isFirst = otherAt == other.Length || (at < one.Length && Compare(one[at], other[otherAt]) <= 0);
            yield return isFirst ? one[at++] : other[otherAt++];
        }
    }

    private static int Compare(Patch left, Patch right)
    {
        var byDay = (left.Released?.First ?? DateOnly.MaxValue).CompareTo(right.Released?.First ?? DateOnly.MaxValue);
        return byDay != 0 ? byDay : string.CompareOrdinal(left.Id, right.Id);
    }

    /// <summary>How many different values the records have: [certain, certain + possible], without upper end when the list is
    /// incomplete.</summary>
    public Measure Count(Func<Patch, IEnumerable<string>> values)
    {
        var sure = Certain.SelectMany(values).ToHashSet(StringComparer.Ordinal);
        var all = Possible.SelectMany(values).Concat(sure).ToHashSet(StringComparer.Ordinal);
        return Bounded(sure.Count, all.Count);
    }

    /// <summary>A count between what is certain and what is possible.</summary>
    public Measure Bounded(int certain, int possible) =>
        Measure.Of(Kind.Count, IsComplete ? Interval.Closed(certain, possible) : Interval.AtLeast(certain), certain);

    private static Belongs Least(params ReadOnlySpan<Belongs> all)
    {
        var least = Belongs.Yes;
        foreach (var belongs in all) least = belongs < least ? belongs : least;
        return least;
    }

    private static Belongs In(Patch patch, Period period)
    {
        if (patch.Released is not { Days: var days }) return Belongs.Perhaps;
        if (period.Contains(days)) return Belongs.Yes;
        if (period.Overlaps(days)) return Belongs.Perhaps;
        return Belongs.No;
    }

    private static Belongs In(Patch patch, Part? part)
    {
        if (part is null) return Belongs.Yes;
        if (part.Days is { } days) return In(patch, days);
        if (part.Class is { } patchClass) return Among(patch.Class, [patchClass]);
        return Among(patch.Severity, [part.Severity!.Value]); // a part is one of these
    }

    private static Belongs Member(Membership membership, Conditions where, InferredReading inferred) => membership switch
    {
        Membership.Stated => Belongs.Yes,
        Membership.Inferred =>
            where.Inferred == InferredRecords.Include && inferred == InferredReading.AsSelected ? Belongs.Yes : Belongs.No,
        Membership.No => Belongs.No,
        _ => Belongs.Perhaps,
    };

    private static Belongs Among<T>(T? value, ImmutableArray<T> wanted) where T : struct, Enum
    {
        if (wanted.IsEmpty) return Belongs.Yes;
        if (value is not { } known) return Belongs.Perhaps;
        if (wanted.Contains(known)) return Belongs.Yes;
        return Belongs.No;
    }

    private static Belongs AmongImpacts(string? impact, ImmutableArray<string> wanted)
    {
        if (wanted.IsEmpty) return Belongs.Yes;
        if (impact is null) return Belongs.Perhaps;
        if (wanted.Contains(impact, StringComparer.Ordinal)) return Belongs.Yes;
        return Belongs.No;
    }
}

/// <summary>Whether a record has a property.</summary>
internal enum Likelihood
{
    No,
    Perhaps,
    Yes,
}
