using System.Collections.Immutable;

namespace ReportGen.Diff.Causes;

/// <summary>What made claims stand otherwise, whether or not their verdict flipped.</summary>
internal sealed class ClaimCauses(ImmutableArray<VerdictChange> verdicts, ImmutableArray<DefinitionChange> definitions)
{
    private readonly Dictionary<string, ImmutableArray<string>> byName = verdicts.Select(claim => (claim.Id, claim.Causes))
        .Concat(definitions.Where(change => change.Kind == DefinitionKind.Claim).Select(change => (change.Id, change.Causes)))
        .GroupBy(claim => claim.Id, StringComparer.Ordinal)
        .ToDictionary(claim => $"claim:{claim.Key}", claim => claim.SelectMany(one => one.Causes).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <param name="subject">Such as <c>claim:ID</c>; null for another or one that stands as before.</param>
    public ImmutableArray<string>? Of(string subject) => byName.TryGetValue(subject, out var causes) ? causes : null;
}
