using System.Collections.Immutable;
using ReportGen.Diff.Claims;
using ReportGen.Diff.Definitions;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Published;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Causes;

/// <summary>Gathers what moved under the names that pages carry: of bound numbers, of claims, and of places that tell of one
/// thing.</summary>
internal sealed class MovedThings(
    DefinitionsCompared definitions, NumbersCompared numbers, NumberCauses causes, ImmutableArray<DefinitionChange> changes)
{
    private readonly Dictionary<string, MovedThing> measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> differing = [.. numbers.Differing.Select(pair => pair.After.Name)];
    private readonly List<(string Folder, string Anchor, MovedThing Thing)> places = [];

    public MovedNames Names(ClaimsCompared claims)
    {
        foreach (var pair in numbers.Both) Add(pair);
        foreach (var name in numbers.Added.Concat(numbers.Removed)) Add(name, new MovedThing(null, causes.Of(name)));
        foreach (var pair in definitions.Pairs) Add(pair);
        var moved = claims.Moved.Select(pair => (pair.After.Id, Claim: Claim(pair.Before, pair.After, claims)))
            .Concat(OneSided())
            .Where(claim => claim.Claim.Causes.Length + claim.Claim.Wording.Length > 0)
            .DistinctBy(claim => claim.Id, StringComparer.Ordinal)
            .ToImmutableDictionary(claim => claim.Id, claim => claim.Claim, StringComparer.Ordinal);
        foreach (var (id, claim) in moved) places.Add(("", id, new MovedThing($"claim:{id}", claim.Causes) { Wording = claim.Wording }));
        var byAnchor = places.ToLookup(place => place.Anchor, StringComparer.Ordinal);
        return new MovedNames
        {
            Measure = Measure,
            Claims = moved,
            Place = (page, anchor) =>
                byAnchor[anchor].FirstOrDefault(place => page.StartsWith(place.Folder, StringComparison.Ordinal)).Thing,
        };
    }

    private void Add(NumberPair pair)
    {
        var (old, name) = (pair.Before.Name, pair.After.Name);
        var thing = differing.Contains(name) ? new MovedThing(name, causes.Of(name)) : new MovedThing(null, ToldOtherwise(pair));
        Add(name, thing);
        if (old != name) Add(old, thing);
    }

    private void Add(string name, MovedThing thing)
    {
        if (thing.Causes.IsEmpty) return;
        measures[name] = thing;
        places.Add(("", Anchors.Number(name), thing));
    }

    /// <summary>Why it is told otherwise how a number is made, or what it is called, though its value is the same.</summary>
    private ImmutableArray<Cause> ToldOtherwise(NumberPair pair) =>
    [
        .. pair.Before.IsMadeLike(pair.After)
            ? []
            : causes.Redefinitions(pair).Concat(pair.After.Inputs.SelectMany(input => causes.Of(input.Name))),
        .. pair.Before.Name == pair.After.Name ? [] : RenameOf(pair.After.Name),
    ];

    private ImmutableArray<Cause> RenameOf(string name) =>
        MeasureOwner.Of(name) is var (kind, id) && definitions.Of(kind, id) is { } pair ? pair.Causes : [];

    /// <summary>A measure that only a page prints has no value to compare: what moved of its selection moved it.</summary>
    private MovedThing? Measure(string name)
    {
        if (measures.TryGetValue(name, out var thing)) return thing;
        if (numbers.After.ContainsKey(name) && numbers.Before.ContainsKey(name)) return null;
        var later = definitions.Renames.Measure(name);
        return causes.Of(later) is { IsEmpty: false } found ? new MovedThing(later, found) : null;
    }

    private void Add(DefinitionPair pair)
    {
        var folder = pair.Within is { } dataset ? $"data/{dataset}/" : "";
        foreach (var id in new[] { pair.Id, pair.Before?.Id ?? pair.Id }.Distinct(StringComparer.Ordinal))
            if (AnchorOf(pair.Sort.Kind, id) is { } anchor) places.Add((folder, anchor, new MovedThing(null, pair.Causes)));
    }

    private static string? AnchorOf(DefinitionKind kind, string id) => kind switch
    {
        DefinitionKind.Record => Anchors.Record(id),
        DefinitionKind.ReportedFigure => Anchors.Figure(id),
        DefinitionKind.Selection => Anchors.Selection(id),
        DefinitionKind.Metric => Anchors.Metric(id),
        DefinitionKind.Source => Anchors.Source(id),
        DefinitionKind.Correction => Anchors.Correction(id),
        _ => null,
    };

    private MovedClaim Claim(PublishedClaim before, PublishedClaim after, ClaimsCompared claims)
    {
        var own = ChangesOf(after.Id).ToLookup(cause => cause.Kind == CauseKind.Text);
        return new MovedClaim(
            Words(before), Words(after), [.. claims.Causes.GetValueOrDefault(after.Id, []).Concat(own[false]).Distinct()])
        {
            Wording = [.. own[true].Distinct()],
        };
    }

    private IEnumerable<(string Id, MovedClaim Claim)> OneSided() =>
        from pair in definitions.Pairs
        where pair is { Sort.Kind: DefinitionKind.Claim, Difference: DefinitionDifference.Added or DefinitionDifference.Removed }
        let verdict = (pair.After ?? pair.Before)?.Json.Text("verdict")
        select (pair.Id, new MovedClaim("", "", pair.Causes) { Alone = verdict?.Replace('-', ' ') });

    private IEnumerable<Cause> ChangesOf(string claim) =>
        changes.Where(change => change.Kind == DefinitionKind.Claim && change.Id == claim).SelectMany(change => change.Causes);

    // Pages write a verdict with spaces where its id has hyphens.
    private static string Words(PublishedClaim claim) => claim.Verdict.Replace('-', ' ');
}
