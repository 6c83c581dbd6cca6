using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Definitions;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Claims;

/// <summary>Finds statements that stopped holding, or hold again, and those that an author turned because their sides stand otherwise to
/// each other.</summary>
internal sealed class StatementComparer(
    Edition before, Edition after, DefinitionsCompared definitions, NumberCauses numbers, ToolCauses tool)
{
    /// <summary>In the order of the later edition, each statement once.</summary>
    public ImmutableArray<StatementChange> Compare()
    {
        if (Math.Min(before.Published.Format, after.Published.Format) < ReportFormat.FirstWithStatements) return [];
        var (earlier, later) = (Once(before, definitions.Renames.Measure), Once(after, name => name));
        var same = earlier.ToDictionary(one => one.Key, StringComparer.Ordinal);
        var now = later.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var gone = earlier.Where(one => !now.Contains(one.Key)).ToLookup(one => one.Sides, StringComparer.Ordinal);
        return
        [
            .. later.Select(one => same.TryGetValue(one.Key, out var old)
                    ? old.Told.Outcome == one.Told.Outcome ? null : Change(old.Told, one.Told)
                    : gone[one.Sides].FirstOrDefault() is { Told: { } other } ? Change(other, one.Told) : null)
                .OfType<StatementChange>(),
        ];
    }

    private StatementChange Change(PublishedStatement old, PublishedStatement now) => new(
        now.Statement,
        old.Statement,
        now.Words,
        now.File,
        old.Outcome,
        now.Outcome,
        Sentences(old),
        Sentences(now),
        CausesOf(old, now));

    private ImmutableArray<Cause> CausesOf(PublishedStatement old, PublishedStatement now)
    {
        Cause[] found =
        [
            .. old.MeasureNames.Select(definitions.Renames.Measure)
                .Concat(now.MeasureNames)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(name => numbers.Of(name).Concat(numbers.Below(name).SelectMany(below => numbers.Of(below)))),
        ];
        if (found.Length == 0) found = [.. Recounted(now)];
        return found.Length == 0 ? [tool.Tool("judges")] : [.. found.Distinct()];
    }

    /// <summary>What is said of recounts moves with these.</summary>
    private IEnumerable<Cause> Recounted(PublishedStatement told) =>
        from name in told.MeasureNames.SelectMany(numbers.Below).Distinct(StringComparer.Ordinal)
        where MeasureOwner.Of(name).Kind == DefinitionKind.Selection
        let selection = MeasureOwner.Of(name).Id
        from recount in after.Published.Selections.Where(other => other.RecountOf == selection)
        from cause in numbers.Of(recount.Id + name[selection.Length..]).Concat(numbers.Definitions(recount.Id + name[selection.Length..]))
        select cause;

    private static string Sentences(PublishedStatement told) => string.Join(' ', told.Relations.Select(relation => relation.Sentence));

    /// <param name="Key">What it says, under later names.</param>
    /// <param name="Sides">Of what it speaks, in one order: what is turned has the same.</param>
    private sealed record Keyed(PublishedStatement Told, string Key, string Sides);

    private static ImmutableArray<Keyed> Once(Edition edition, Func<string, string> later) =>
    [
        .. edition.Published.Statements.Select(told => Of(told, later)).DistinctBy(one => one.Key, StringComparer.Ordinal),
    ];

    private static Keyed Of(PublishedStatement told, Func<string, string> later)
    {
        string Side(PublishedSide side) => side.Name is { } name ? later(name) : side.Words;
        string Pair(string left, string right) => string.Join(',', new[] { left, right }.Order(StringComparer.Ordinal));
        var pairs = told.Relations.Select(relation => (Left: Side(relation.Left), relation.Sign, Right: Side(relation.Right))).ToList();
        return new Keyed(
            told,
            $"{told.Mode}:{string.Join(';', pairs.Select(pair => $"{pair.Left}{pair.Sign}{pair.Right}"))}",
            $"{told.Mode}:{string.Join(';', pairs.Select(pair => Pair(pair.Left, pair.Right)))}");
    }
}
