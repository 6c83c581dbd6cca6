using System.Collections.Immutable;
using ReportGen.Diff.Causes;

namespace ReportGen.Diff.Definitions;

/// <summary>Finds what of a report's definitions came, went, got another name, another meaning or other words.</summary>
internal static class DefinitionComparer
{
    public static DefinitionsCompared Compare(Edition before, Edition after)
    {
        var (renames, successors) = (Renames.None, new Successors(before, after));
        var pairs = ImmutableArray.CreateBuilder<DefinitionPair>();
        var counts = ImmutableArray.CreateBuilder<UnchangedCount>();
        foreach (var sort in DefinitionSort.All)
        {
            var earlier = DefinitionItem.Of(sort, before, renames).ToList();
            var later = DefinitionItem.Of(sort, after, Renames.None).ToList();
            var found = Paired(sort, earlier, later, successors);
            foreach (var pair in found.Where(pair => pair is { Before: { } old, After: { } now } && old.Id != now.Id))
                renames = renames.With(sort.Kind, pair.Before?.Id ?? "", pair.After?.Id ?? "");
            pairs.AddRange(found.Where(pair => pair.Difference is not null));
            counts.Add(new UnchangedCount($"{sort.Noun}s", found.Count(pair => pair.Difference is null)));
        }

        return new DefinitionsCompared(pairs.ToImmutable(), renames, counts.ToImmutable());
    }

    private static List<DefinitionPair> Paired(
        DefinitionSort sort, List<DefinitionItem> before, List<DefinitionItem> after, Successors successors)
    {
        var earlier = before.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var later = after.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var removed = earlier.Where(item => !later.ContainsKey(item.Key)).Select(item => item.Value).ToList();
        var added = later.Where(item => !earlier.ContainsKey(item.Key)).Select(item => item.Value).ToList();
        var renamed = Renamed(removed, added, Whole).ToList();
        if (sort.IsAnonymous)
        {
            var left = removed.Except(renamed.Select(pair => pair.Before)).ToList();
            renamed.AddRange(Renamed(left, [.. added.Except(renamed.Select(pair => pair.After))], MeaningOf));
            left = [.. left.Except(renamed.Select(pair => pair.Before))];
            renamed.AddRange(successors.Of(left, [.. added.Except(renamed.Select(pair => pair.After))]));
        }

        var origins = renamed.ToDictionary(pair => KeyOf(pair.After), pair => pair.Before);
        return
        [
            .. removed.Except(renamed.Select(pair => pair.Before)).Select(item => new DefinitionPair(sort, item, null)),
            .. later.Values.Select(
                item => new DefinitionPair(sort, earlier.GetValueOrDefault(KeyOf(item)) ?? origins.GetValueOrDefault(KeyOf(item)), item)),
        ];
    }

    /// <summary>Pairs of what went and came and is the same under another id; only where it is clear which became which.</summary>
    private static IEnumerable<(DefinitionItem Before, DefinitionItem After)> Renamed(
        List<DefinitionItem> removed, List<DefinitionItem> added, Func<DefinitionItem, string> signature)
    {
        var came = added.ToLookup(signature, StringComparer.Ordinal);
        return
            from gone in removed.GroupBy(signature, StringComparer.Ordinal)
            where gone.Count() == 1 && came[gone.Key].Count() == 1
            select (gone.Single(), came[gone.Key].Single());
    }

    private static (string?, string) KeyOf(DefinitionItem item) => (item.Within, item.Id);

    private static string Whole(DefinitionItem item) => $"{MeaningOf(item)}\n{Joined(item.Wording)}";

    private static string MeaningOf(DefinitionItem item) => $"{item.Within}\n{Joined(item.Meaning)}";

    private static string Joined(ImmutableSortedDictionary<string, string> fields) =>
        string.Join('\n', fields.Select(field => $"{field.Key}\t{field.Value}"));
}

/// <summary>What a comparison of definitions gives.</summary>
/// <param name="Pairs">Those that differ.</param>
/// <param name="Unchanged">How many of each sort are the same.</param>
internal sealed record DefinitionsCompared(ImmutableArray<DefinitionPair> Pairs, Renames Renames, ImmutableArray<UnchangedCount> Unchanged)
{
    private readonly ILookup<(DefinitionKind, string), DefinitionPair> byId = Pairs.ToLookup(pair => (pair.Sort.Kind, pair.Id));

    /// <summary>What differs of a definition whose id is its own in the whole report; null when nothing does.</summary>
    public DefinitionPair? Of(DefinitionKind kind, string id) => byId[(kind, id)].FirstOrDefault();
}

/// <summary>A definition in both editions, or in one of them.</summary>
internal sealed record DefinitionPair(DefinitionSort Sort, DefinitionItem? Before, DefinitionItem? After)
{
    public string Id => After?.Id ?? Before?.Id ?? "";

    public string? Within => After is null ? Before?.Within : After.Within;

    public string Title => After?.Title ?? Before?.Title ?? "";

    /// <summary>What differs, in words; empty when it came or went.</summary>
    public ImmutableArray<FieldChange> Fields { get; } = Before is not null && After is not null ? [.. After.FieldsSince(Before)] : [];

    /// <summary>The fields that make it another thing.</summary>
    public ImmutableArray<FieldChange> Meaning { get; } = Before is not null && After is not null ? [.. After.MeaningSince(Before)] : [];

    /// <summary>What was changed of it: itself first, then its digits. Never empty where something differs.</summary>
    public ImmutableArray<Cause> Causes => field.IsDefault ? field = DefinitionCauses.Of(this) : field;

    /// <summary>Null when it is the same in both.</summary>
    public DefinitionDifference? Difference => (Before, After) switch
    {
        (_, null) => DefinitionDifference.Removed,
        (null, _) => DefinitionDifference.Added,
        _ when Meaning.Length > 0 => DefinitionDifference.Redefined,
        var (before, after) when before.Id != after.Id => DefinitionDifference.Renamed,
        _ => Fields.Length > 0 ? DefinitionDifference.Reworded : null,
    };

    public bool Has(string field) =>
        Fields.Any(change => change.Field == field || change.Field.StartsWith($"{field} ", StringComparison.Ordinal));
}
