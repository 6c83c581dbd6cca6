using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why words differ that are made from numbers and verdicts: nobody wrote anything new then.</summary>
internal sealed partial class WordCauses(NumberCauses numbers, ImmutableArray<VerdictChange> verdicts, ImmutableArray<DefinitionChange> definitions, ImmutableArray<ShownChange> moved)
{
    private readonly Explainer explainer = new(moved);

    private readonly Dictionary<string, ImmutableArray<string>> byClaim = verdicts.Select(claim => (claim.Id, claim.Causes))
        .Concat(definitions.Where(change => change.Kind == DefinitionKind.Claim).Select(change => (change.Id, change.Causes)))
        .GroupBy(claim => claim.Id, StringComparer.Ordinal)
        .ToDictionary(claim => $"claim:{claim.Key}", claim => claim.SelectMany(one => one.Causes).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The claims that are counted otherwise than before, as <c>claim:ID</c>: their verdict flipped, or they came or went.</summary>
    public ImmutableArray<string> Counted { get; } =
    [
        .. verdicts.Select(claim => $"claim:{claim.Id}"),
        .. definitions.Where(change => change is { Kind: DefinitionKind.Claim, Difference: DefinitionDifference.Added or DefinitionDifference.Removed }).Select(change => $"claim:{change.Id}"),
    ];

    /// <param name="subject">The name of a measure, or <c>claim:ID</c>.</param>
    public ImmutableArray<string> OfSubject(string subject) => 
        subject.StartsWith(MovedWords.CauseSubject, StringComparison.Ordinal) ? [subject[MovedWords.CauseSubject.Length..]]
        : byClaim.TryGetValue(subject, out var causes) ? causes : numbers.Of(subject);

    /// <summary>Ids of the causes; null when somebody wrote some of it.</summary>
    public ImmutableArray<string>? Of(FieldChange field)
    {
        var (earlier, later) = (Tokenizer.Of(field.Before ?? ""), Tokenizer.Of(field.After ?? ""));
        var stretches = WordDiff.Stretches(earlier, later);
        var explained = stretches.Select(stretch => (Stretch: stretch, Explanation: explainer.Of(earlier, later, [stretch]))).ToList();
        if (explained.Exists(one => !one.Explanation.IsWhole && !IsTally(one.Stretch, earlier, later))) return null;
        var subjects = explained.SelectMany(one => one.Explanation.IsWhole ? one.Explanation.Shown : Counted);
        return [.. subjects.SelectMany(subject => OfSubject(subject)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether words only count verdicts: <c>3 off by rounding</c>.</summary>
    public bool IsTally(string words) => Counted.Length > 0 && Tally().Replace(words, "").Length == 0;

    private bool IsTally(Stretch stretch, TokenList earlier, TokenList later) =>
        earlier.Tokens[stretch.BeforeStart..stretch.BeforeEnd].Concat(later.Tokens[stretch.AfterStart..stretch.AfterEnd]).All(token => IsTally(token.Text));

    [GeneratedRegex(@"confirmed|consistent|off by rounding|\boff\b|\bby\b|\brounding\b|contradicted|undecided|untestable|claims?|verdicts?|[\p{Nd}\s,.;:·|()]+")]
    private static partial Regex Tally();
}
