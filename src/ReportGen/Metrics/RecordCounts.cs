using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>The records of a selection, split into those that certainly belong to it and those that may.</summary>
internal sealed record RecordCounts(ImmutableArray<Patch> Certain, ImmutableArray<Patch> Possible, bool IsComplete)
{
    private enum Belongs
    {
        No,
        Perhaps,
        Yes,
    }

    public ImmutableArray<string> Ids => [.. Certain.Concat(Possible).Select(patch => patch.Id)];

    public static RecordCounts Of(PatchDataset dataset, Selection selection, Period window, string? part, InferredReading inferred)
    {
        var certain = ImmutableArray.CreateBuilder<Patch>();
        var possible = ImmutableArray.CreateBuilder<Patch>();
        foreach (var patch in dataset.Patches)
        {
            var belongs = Least(
                InWindow(patch, window), Member(patch, selection.Where, inferred),
                Among(patch.Severity, selection.Where.Severity), Among(patch.SeverityMax, selection.Where.SeverityMax),
                Among(patch.Class, selection.Where.Class), AmongImpacts(patch.Impact, selection.Where.Impact), InPart(patch, part));
            if (belongs == Belongs.Yes) certain.Add(patch);
            else if (belongs == Belongs.Perhaps) possible.Add(patch);
        }

        return new RecordCounts(certain.ToImmutable(), possible.ToImmutable(), dataset.Complete is { } complete && complete.Contains(window));
    }

    /// <summary>How many different values the records have: [certain, certain + possible], without upper end when the list is incomplete.</summary>
    public Measure Count(Func<Patch, IEnumerable<string>> values)
    {
        var sure = Certain.SelectMany(values).ToHashSet(StringComparer.Ordinal);
        var all = Possible.SelectMany(values).Concat(sure).ToHashSet(StringComparer.Ordinal);
        return Bounded(sure.Count, all.Count);
    }

    /// <summary>The same over the records for which a property is certain (<see cref="Likelihood.Yes"/>) or possible.</summary>
    public Measure Count(Func<Patch, Likelihood> property, Func<Patch, IEnumerable<string>> values)
    {
        var sure = Certain.Where(patch => property(patch) == Likelihood.Yes);
        var perhaps = Certain.Where(patch => property(patch) == Likelihood.Perhaps).Concat(Possible.Where(patch => property(patch) != Likelihood.No));
        return (this with { Certain = [.. sure], Possible = [.. perhaps] }).Count(values);
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

    private static Belongs InWindow(Patch patch, Period window) => patch.Released is not { } released ? Belongs.Perhaps : In(released.Days, window);

    private static Belongs In(Period days, Period window) =>
        window.Contains(days) ? Belongs.Yes : window.Overlaps(days) ? Belongs.Perhaps : Belongs.No;

    private static Belongs Member(Patch patch, Conditions where, InferredReading inferred)
    {
        if (where.Affects is not { } option) return Belongs.Yes;
        return patch.Affects.FirstOrDefault(affects => affects.Option == option)?.Membership switch
        {
            Membership.Stated => Belongs.Yes,
            Membership.Inferred => where.Inferred == InferredRecords.Include && inferred == InferredReading.AsSelected ? Belongs.Yes : Belongs.No,
            Membership.No => Belongs.No,
            _ => Belongs.Perhaps,
        };
    }

    private static Belongs Among<T>(T? value, ImmutableArray<T> wanted) where T : struct, Enum =>
        wanted.IsEmpty ? Belongs.Yes : value is not { } known ? Belongs.Perhaps : wanted.Contains(known) ? Belongs.Yes : Belongs.No;

    private static Belongs AmongImpacts(string? impact, ImmutableArray<string> wanted) =>
        wanted.IsEmpty ? Belongs.Yes : impact is null ? Belongs.Perhaps : wanted.Contains(impact, StringComparer.Ordinal) ? Belongs.Yes : Belongs.No;

    private static Belongs InPart(Patch patch, string? part) =>
        part is null ? Belongs.Yes
        : Parts.TryMonth(part) is { } month ? patch.Released is { } released ? In(released.Days, month) : Belongs.Perhaps
        : Parts.TryClass(part) is { } patchClass && patch.Class is not null ? Among(patch.Class, [patchClass])
        : Parts.TrySeverity(part) is { } severity ? Among(patch.Severity, [severity])
        : Parts.TryClass(part) is not null ? Belongs.Perhaps
        : Belongs.No;
}

/// <summary>Whether a record has a property.</summary>
internal enum Likelihood
{
    No,
    Perhaps,
    Yes,
}
