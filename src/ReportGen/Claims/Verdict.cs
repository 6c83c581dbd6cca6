using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>A judgement with what it was judged on.</summary>
/// <param name="Sentence">One plain sentence for a reader.</param>
/// <param name="Computed">The measure that the data give; null for orders and untestable claims.</param>
/// <param name="ComputedWords">Printed.</param>
/// <param name="RestsOnClaimantsOwnFigures">Every input was stated by the source that makes the claim.</param>
public sealed record Verdict(VerdictKind Kind, string Sentence, Measure? Computed, string ComputedWords, string AssertedWords, bool RestsOnClaimantsOwnFigures);

/// <summary>The verdict under one other reading.</summary>
/// <param name="Reading">What is read otherwise, in words that follow "if".</param>
/// <param name="Changes">The verdict differs from the published one.</param>
public sealed record AlternativeVerdict(string Reading, VerdictKind Kind, string ComputedWords, bool Changes);

public sealed record JudgedClaim(Claim Claim, Verdict Verdict, ImmutableArray<AlternativeVerdict> Alternatives);

/// <summary>Every claim with its verdict, in the order of their file.</summary>
public sealed record ClaimLedger(ImmutableArray<JudgedClaim> Claims)
{
    private readonly ImmutableSortedDictionary<string, JudgedClaim> byId = Claims
        .DistinctBy(judged => judged.Claim.Id, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(judged => judged.Claim.Id, judged => judged, StringComparer.Ordinal);

    public JudgedClaim? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<string> Ids => byId.Keys;
}
