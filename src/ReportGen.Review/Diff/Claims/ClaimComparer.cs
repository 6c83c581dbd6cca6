using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Causes;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Claims;

/// <summary>Finds claims that stand otherwise against the data: another verdict, or the same on other figures.</summary>
internal sealed class ClaimComparer(Edition before, Edition after, DefinitionsCompared definitions, DefinitionCauses causes, NumberCauses numbers, ToolCauses tool)
{
    private static readonly string[] Judged = ["computed", "direction", "distance", "own_totals", "robustness", "recounts"];

    private readonly ILookup<string, string> recounts = after.List("selections").Where(selection => selection.Text("recount_of") is not null)
        .ToLookup(selection => selection.Text("recount_of") ?? "", selection => selection.Text("id") ?? "", StringComparer.Ordinal);

    public ClaimsCompared Compare()
    {
        var earlier = before.List("claims").Where(claim => claim.Text("id") is not null)
            .DistinctBy(claim => claim.Text("id")).ToDictionary(claim => definitions.Renames.Of(DefinitionKind.Claim, claim.Text("id") ?? ""), StringComparer.Ordinal);
        var both = after.List("claims").Where(claim => earlier.ContainsKey(claim.Text("id") ?? "")).Select(claim => (Before: earlier[claim.Text("id") ?? ""], After: claim)).ToList();
        var flipped = both.Where(pair => pair.Before.Text("verdict") != pair.After.Text("verdict")).ToList();
        return new ClaimsCompared(
            [.. flipped.Select(pair => Flipped(pair.Before, pair.After))],
            [.. both.Except(flipped).Select(pair => Rejudged(pair.Before, pair.After)).OfType<DefinitionChange>()],
            [.. both.Where(pair => !JsonElement.DeepEquals(pair.Before, pair.After))])
        {
            Causes = both.Where(pair => IsJudgedOtherwise(pair.Before, pair.After))
                .ToImmutableDictionary(pair => pair.After.Text("id") ?? "", pair => CausesOfReadings(pair.Before, pair.After), StringComparer.Ordinal),
        };
    }

    private VerdictChange Flipped(JsonElement before, JsonElement after) => new(
        after.Text("id") ?? "",
        after.Text("source") ?? "",
        after.Text("says") ?? "",
        before.Text("verdict") ?? "",
        after.Text("verdict") ?? "",
        before.Text("sentence") ?? "",
        after.Text("sentence") ?? "",
        CausesOf(before, after),
        []);

    private DefinitionChange? Rejudged(JsonElement before, JsonElement after)
    {
        var fields = Judged.Select(name => new FieldChange(name.Replace('_', ' '), before.Text(name), after.Text(name)))
            .Concat(Alternatives(before, after))
            .Where(field => field.Before != field.After)
            .ToImmutableArray();
        return fields.IsEmpty ? null : new DefinitionChange(
            DefinitionKind.Claim, DefinitionDifference.Rejudged, after.Text("id") ?? "", before.Text("id"), null, after.Text("says") ?? "", after.Text("verdict"), fields, CausesOfReadings(before, after));
    }

    /// <summary>The verdict under each other reading, by the reading's id.</summary>
    private static IEnumerable<FieldChange> Alternatives(JsonElement before, JsonElement after)
    {
        var earlier = Readings(before);
        var later = Readings(after);
        return earlier.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new FieldChange($"if {(later.GetValueOrDefault(id) ?? earlier[id]).Reading}", earlier.GetValueOrDefault(id)?.Verdict, later.GetValueOrDefault(id)?.Verdict));
    }

    private static Dictionary<string, OtherReading> Readings(JsonElement claim) => claim.Items("alternatives")
        .DistinctBy(reading => reading.Text("id"))
        .ToDictionary(reading => reading.Text("id") ?? "", reading => new OtherReading(reading.Text("reading") ?? "", reading.Text("verdict") ?? ""), StringComparer.Ordinal);

    private ImmutableArray<string> CausesOf(JsonElement before, JsonElement after)
    {
        // The statement under judgement is left out of what judges it, so that the published measure need not move with the verdict.
        string[] found =
        [
            .. causes.OfMeaning(definitions.Of(DefinitionKind.Claim, after.Text("id") ?? "")),
            .. Named(before).Select(definitions.Renames.Measure).Concat(Named(after)).SelectMany(name => numbers.Of(name)),
        ];
        if (found.Length == 0) found = [.. Recounted(after)];
        if (found.Length == 0) found = [.. Called(after)];
        return found.Length == 0 ? [tool.Tool("judges")] : [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Other readings take recounts, which move by causes of their own.</summary>
    private ImmutableArray<string> CausesOfReadings(JsonElement before, JsonElement after) => JsonElement.DeepEquals(before.Member("alternatives"), after.Member("alternatives"))
        ? CausesOf(before, after)
        : [.. CausesOf(before, after).Concat(Recounted(after)).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Recounted(JsonElement claim) => Named(claim).SelectMany(numbers.Below)
        .SelectMany(name => (string[])[name, .. Recounts(name, claim)]).SelectMany(name => numbers.Of(name).Concat(numbers.Definitions(name)));

    /// <summary>The sentences of a verdict name what it is about, and how that is computed.</summary>
    private IEnumerable<string> Called(JsonElement claim) =>
        from name in Named(claim).SelectMany(numbers.Below).Distinct(StringComparer.Ordinal)
        let owner = MeasureOwner.Of(name)
        let pair = definitions.Of(owner.Kind, owner.Id)
        where pair is not null
        from cause in causes.Of(pair)
        select cause;

    /// <summary>Whether anything differs that pages say of how it stands.</summary>
    private static bool IsJudgedOtherwise(JsonElement before, JsonElement after) =>
        Judged.Prepend("verdict").Prepend("sentence").Any(member => before.Text(member) != after.Text(member))
        || !JsonElement.DeepEquals(before.Member("alternatives"), after.Member("alternatives"));

    /// <summary>The same measure of each selection that counts again what a name's selection has: another reading takes it instead.</summary>
    private IEnumerable<string> Recounts(string name, JsonElement claim) =>
        claim.Items("alternatives").Any(reading => reading.Text("group") == "recount") && MeasureOwner.Of(name) is (DefinitionKind.Selection, var selection)
            ? recounts[selection].Select(recount => recount + name[selection.Length..])
            : [];

    private static IEnumerable<string> Named(JsonElement claim)
    {
        if (claim.Text("metric") is { } metric) yield return metric;
        foreach (var name in claim.Member("assertion").Texts("of").Concat(claim.Member("assertion").Texts("among"))) yield return name;
    }

    private sealed record OtherReading(string Reading, string Verdict);
}

/// <summary>What a comparison of claims gives.</summary>
/// <param name="Moved">All that differ in anything, as published.</param>
internal sealed record ClaimsCompared(
    ImmutableArray<VerdictChange> Flipped,
    ImmutableArray<DefinitionChange> Rejudged,
    ImmutableArray<(JsonElement Before, JsonElement After)> Moved)
{
    /// <summary>Ids of the causes of each claim that moved, by its later id.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Causes { get; init; }
}
