using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>A judgement with what it was judged on.</summary>
/// <param name="Sentence">One plain sentence for a reader: who says what, compared with what, what that gives, what follows.</param>
/// <param name="Computed">The measure that the data give; null for orders and untestable claims.</param>
/// <param name="ComputedWords">Printed.</param>
/// <param name="RestsOnClaimantsOwnFigures">Every input was stated by the source that makes the claim.</param>
public sealed record Verdict(
    VerdictKind Kind,
    string Sentence,
    Measure? Computed,
    string ComputedWords,
    string AssertedWords,
    bool RestsOnClaimantsOwnFigures)
{
    /// <summary>All values that the assertion allows, in the kind of what was computed; null for orders and untestable claims.</summary>
    public Interval? Allowed { get; init; }

    /// <summary>To which side a value or bound misses; null when it does not miss.</summary>
    public VerdictDirection? Direction { get; init; }

    /// <summary>By how much a contradicted value or bound misses, from the nearest ends: "at least 0.93×". Null when it does not, or by
    /// nothing that can be named.</summary>
    public string? DistanceWords { get; init; }

    /// <summary>"agrees with its own totals" and the like; null when not all inputs are the claimant's own.</summary>
    public string? OwnTotalsWords => RestsOnClaimantsOwnFigures ? VerdictWords.OnOwnTotals(Kind) : null;
}

/// <summary>To which side an assertion misses what the data give.</summary>
public enum VerdictDirection
{
    /// <summary>The assertion lies below.</summary>
    TooLow,

    /// <summary>The assertion lies above.</summary>
    TooHigh,

    /// <summary>Digits were cut off where rounding goes up.</summary>
    Truncated,

    /// <summary>The last digit was raised where rounding goes down.</summary>
    RoundedUp,
}

/// <summary>The verdict under one other reading.</summary>
/// <param name="Reading">What is read otherwise, in words that follow "if".</param>
/// <param name="Changes">The verdict differs from the published one.</param>
public sealed record AlternativeVerdict(string Reading, VerdictKind Kind, string ComputedWords, bool Changes)
{
    /// <summary>What the data give under this reading; null for orders.</summary>
    public required Measure? Computed { get; init; }

    /// <summary>Of which sort the other reading is.</summary>
    public required ReadingGroup Group { get; init; }

    /// <summary>The same from build to build: <c>no-far-end</c>, <c>other-byte-unit:esx35+ws2008</c>, <c>recount:packages</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A whole sentence: "If “over” has no far end, the data give at least 3.19×: consistent."</summary>
    public string Sentence => Told.Value;

    /// <summary>Of most readings nobody asks for the sentence.</summary>
    public required Lazy<string> Told { get; init; }
}

/// <summary>The sorts of alternative readings.</summary>
public enum ReadingGroup
{
    FarEnd,
    ByteUnit,
    TimesGreater,
    InferredRecords,
    PerMonth,
    Recount,
}

/// <summary>A claim with its verdict, and what that rests on.</summary>
/// <param name="Alternatives">The verdict under every other reading that can matter to it.</param>
public sealed record JudgedClaim(Claim Claim, Verdict Verdict, ImmutableArray<AlternativeVerdict> Alternatives)
{
    /// <summary>The measure that it is about; null for an order of several and where none is named.</summary>
    public Evaluation? Measure { get; init; }

    /// <summary>There when what it is about compares totals of unequal windows.</summary>
    public WindowNote? Windows { get; init; }

    /// <summary>At least one other reading gives another verdict.</summary>
    public bool IsSensitive => Alternatives.Any(alternative => alternative.Changes);

    /// <summary>One sentence on the other readings that change nothing, recounts apart: "Each of the three other readings leaves it as it
    /// is." Null when untestable.</summary>
    public required string? RobustnessSentence { get; init; }

    /// <summary>One sentence on how many recounts change the verdict, with the exceptions; null when none applies.</summary>
    public string? RecountsSentence { get; init; }
}

/// <summary>Every claim with its verdict, in the order of their file.</summary>
public sealed record ClaimLedger(ImmutableArray<JudgedClaim> Claims)
{
    private readonly ImmutableSortedDictionary<string, JudgedClaim> byId = Claims
        .DistinctBy(judged => judged.Claim.Id, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(judged => judged.Claim.Id, judged => judged, StringComparer.Ordinal);

    /// <summary>Every other reading that some claim was judged under, as a reading of the whole report, in the order in which those of a
    /// claim stand.</summary>
    public ImmutableArray<ReportReading> Readings { get; init; } = [];

    public JudgedClaim? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<string> Ids => byId.Keys;
}
