using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Causes;

/// <summary>Finds why words differ that are made from numbers and verdicts: nobody wrote anything new then.</summary>
/// <param name="judged">The causes of claims that are judged otherwise in anything, by id.</param>
internal sealed partial class WordCauses(NumberCauses numbers, ImmutableArray<VerdictChange> verdicts, ImmutableArray<DefinitionChange> definitions, ImmutableDictionary<string, ImmutableArray<string>> judged, ImmutableArray<ShownChange> moved)
{
    // A text alone does not tell the name of a verdict that follows a claim from one that an author wrote.
    private readonly Explainer explainer = new([.. moved.Where(change => !verdicts.Any(claim => (Spaced(claim.Before), Spaced(claim.After)) == (change.Before, change.After)))]);

    private readonly Dictionary<string, ImmutableArray<string>> byClaim = verdicts.Select(claim => (claim.Id, claim.Causes))
        .Concat(definitions.Where(change => change.Kind == DefinitionKind.Claim).Select(change => (change.Id, change.Causes)))
        .Concat(judged.Select(claim => (Id: claim.Key, Causes: claim.Value)))
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
        var explained = stretches.Select(stretch => (Stretch: stretch, Explanation: explainer.Of(earlier, later, [stretch], PassageOrigin.Made))).ToList();
        if (explained.Exists(one => !one.Explanation.IsWhole && !IsTally(one.Stretch, earlier, later))) return null;
        var subjects = explained.SelectMany(one => one.Explanation.IsWhole ? one.Explanation.Shown : Counted);
        return [.. subjects.SelectMany(subject => OfSubject(subject)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether words only count verdicts: <c>3 off by rounding</c>.</summary>
    public bool IsTally(string words) => Counted.Length > 0 && Tally().Replace(words, "").Length == 0;

    /// <summary>Whether all that differs of an author's text are numbers of claims with the verdicts that they count.</summary>
    public bool IsTally(ImmutableArray<WordRun> text) => Counted.Length > 0 && IsTally(text, WordSide.Before) && IsTally(text, WordSide.After);

    private static bool IsTally(ImmutableArray<WordRun> text, WordSide side)
    {
        var runs = text.Where(run => run.Side == side || run.Side == WordSide.Both).ToList();
        var (words, start) = (string.Concat(runs.Select(run => run.Text)), 0);
        foreach (var run in runs)
        {
            if (run.Side == side && !VerdictTally.Covers(words, start, start + run.Text.Length)) return false;
            start += run.Text.Length;
        }

        return true;
    }

    private bool IsTally(Stretch stretch, TokenList earlier, TokenList later) =>
        Counted.Length > 0 && IsTally(earlier, stretch.BeforeStart, stretch.BeforeEnd) && IsTally(later, stretch.AfterStart, stretch.AfterEnd);

    private static bool IsTally(TokenList list, int start, int end) => end == start || VerdictTally.Covers(list.Words, list.Tokens[start].Start, list.Tokens[end - 1].End);

    private static string Spaced(string verdict) => verdict.Replace('-', ' ');

    [GeneratedRegex(@"confirmed|consistent|off by rounding|\boff\b|\bby\b|\brounding\b|contradicted|undecided|untestable|claims?|verdicts?|[\p{Nd}\s,.;:·|()]+")]
    private static partial Regex Tally();
}
