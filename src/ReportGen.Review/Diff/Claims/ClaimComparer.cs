using System.Collections.Immutable;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Definitions;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Claims;

/// <summary>Finds claims that stand otherwise against the data: another verdict, or the same on other figures.</summary>
internal sealed class ClaimComparer(Edition before, Edition after, DefinitionsCompared definitions, NumberCauses numbers, ToolCauses tool)
{
    private readonly ILookup<string, string> recounts = after.Published.Selections.Where(selection => selection.RecountOf is not null)
        .ToLookup(selection => selection.RecountOf ?? "", selection => selection.Id, StringComparer.Ordinal);

    public ClaimsCompared Compare()
    {
        var earlier = before.Published.Claims.Where(claim => claim.Id.Length > 0)
            .DistinctBy(claim => claim.Id)
            .ToDictionary(claim => definitions.Renames.Of(DefinitionKind.Claim, claim.Id), StringComparer.Ordinal);
        var both = after.Published.Claims.Where(claim => earlier.ContainsKey(claim.Id))
            .Select(claim => (Before: earlier[claim.Id], After: claim))
            .ToList();
        var flipped = both.Where(pair => pair.Before.Verdict != pair.After.Verdict).ToList();
        return new ClaimsCompared(
            [.. flipped.Select(pair => Flipped(pair.Before, pair.After))],
            [.. both.Except(flipped).Select(pair => Rejudged(pair.Before, pair.After)).OfType<DefinitionChange>()],
            [.. both.Where(pair => PublishedClaim.Shape.Text(pair.Before) != PublishedClaim.Shape.Text(pair.After))])
        {
            Causes = both.Where(pair => IsJudgedOtherwise(pair.Before, pair.After))
                .ToImmutableDictionary(pair => pair.After.Id, pair => CausesOfReadings(pair.Before, pair.After), StringComparer.Ordinal),
        };
    }

    private VerdictChange Flipped(PublishedClaim before, PublishedClaim after) => new(
        after.Id,
        after.Source,
        after.Says,
        before.Verdict,
        after.Verdict,
        before.Sentence,
        after.Sentence,
        CausesOf(before, after),
        []);

    private DefinitionChange? Rejudged(PublishedClaim before, PublishedClaim after)
    {
        var fields = Judged(before).Zip(Judged(after), (old, now) => new FieldChange(old.Field, old.Words, now.Words))
            .Concat(Alternatives(before, after))
            .Where(field => field.Before != field.After)
            .ToImmutableArray();
        return fields.IsEmpty ? null : new DefinitionChange(
            DefinitionKind.Claim,
            DefinitionDifference.Rejudged,
            after.Id,
            before.Id,
            null,
            after.Says,
            after.Verdict,
            fields,
            CausesOfReadings(before, after));
    }

    /// <summary>The verdict under each other reading, by the reading's id.</summary>
    private static IEnumerable<FieldChange> Alternatives(PublishedClaim before, PublishedClaim after)
    {
        var earlier = Readings(before);
        var later = Readings(after);
        return earlier.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(
                id =>
                    new FieldChange(
                        $"if {(later.GetValueOrDefault(id) ?? earlier[id]).Reading}",
                        earlier.GetValueOrDefault(id)?.Verdict,
                        later.GetValueOrDefault(id)?.Verdict));
    }

    /// <summary>What pages say of how a claim stands, beside verdict and sentence.</summary>
    private static (string Field, string? Words)[] Judged(PublishedClaim claim) =>
    [
        ("computed", claim.Computed),
        ("direction", claim.Direction),
        ("distance", claim.Distance),
        ("own totals", claim.OwnTotals),
        ("robustness", claim.Robustness),
        ("recounts", claim.Recounts),
    ];

    private static Dictionary<string, PublishedAlternative> Readings(PublishedClaim claim) =>
        claim.Alternatives.DistinctBy(reading => reading.Id).ToDictionary(reading => reading.Id, StringComparer.Ordinal);

    private ImmutableArray<Cause> CausesOf(PublishedClaim before, PublishedClaim after)
    {
        // The statement under judgement is left out of what judges it, so that the published measure need not move with the verdict.
        Cause[] found =
        [
            .. DefinitionCauses.OfMeaning(definitions.Of(DefinitionKind.Claim, after.Id)),
            .. before.MeasureNames.Select(definitions.Renames.Measure).Concat(after.MeasureNames).SelectMany(name => numbers.Of(name)),
        ];
        if (found.Length == 0) found = [.. Recounted(after)];
        if (found.Length == 0) found = [.. Called(after)];
        return found.Length == 0 ? [tool.Tool("judges")] : [.. found.Distinct()];
    }

    /// <summary>Other readings take recounts, which move by causes of their own.</summary>
    private ImmutableArray<Cause> CausesOfReadings(PublishedClaim before, PublishedClaim after)
    {
        var causes = CausesOf(before, after);
        return before.Alternatives.SequenceEqual(after.Alternatives) ? causes : [.. causes.Union(Recounted(after))];
    }

    private IEnumerable<Cause> Recounted(PublishedClaim claim) => claim.MeasureNames.SelectMany(numbers.Below)
        .SelectMany(name => (string[])[name, .. Recounts(name, claim)]).SelectMany(name =>
            numbers.Of(name).Concat(numbers.Definitions(name)));

    /// <summary>The sentences of a verdict name what it is about, and how that is computed.</summary>
    private IEnumerable<Cause> Called(PublishedClaim claim) =>
        from name in claim.MeasureNames.SelectMany(numbers.Below).Distinct(StringComparer.Ordinal)
        let owner = MeasureOwner.Of(name)
        let pair = definitions.Of(owner.Kind, owner.Id)
        where pair is not null
        from cause in pair.Causes
        select cause;

    /// <summary>Whether anything differs that pages say of how it stands.</summary>
    private static bool IsJudgedOtherwise(PublishedClaim before, PublishedClaim after) =>
        before.Verdict != after.Verdict || before.Sentence != after.Sentence
        || !Judged(before).SequenceEqual(Judged(after)) || !before.Alternatives.SequenceEqual(after.Alternatives);

    /// <summary>The same measure of each selection that counts again what a name's selection has: another reading takes it
    /// instead.</summary>
    private IEnumerable<string> Recounts(string name, PublishedClaim claim) =>
        claim.Alternatives.Any(reading => reading.Group == "recount") && MeasureOwner.Of(name) is (DefinitionKind.Selection, var selection)
            ? recounts[selection].Select(recount => recount + name[selection.Length..])
            : [];
}

/// <summary>What a comparison of claims gives.</summary>
/// <param name="Moved">All that differ in anything, as published.</param>
internal sealed record ClaimsCompared(
    ImmutableArray<VerdictChange> Flipped,
    ImmutableArray<DefinitionChange> Rejudged,
    ImmutableArray<(PublishedClaim Before, PublishedClaim After)> Moved)
{
    /// <summary>The causes of each claim that moved, by its later id.</summary>
    public required ImmutableDictionary<string, ImmutableArray<Cause>> Causes { get; init; }
}
