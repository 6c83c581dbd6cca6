using System.Collections.Immutable;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Prose;
using ReportGen.Metrics.Derivations;
using ReportGen.Published.Report;

namespace ReportGen.Diff;

/// <summary>The words that pages make from numbers and verdicts, as they were and as they are: where they differ nobody wrote anything new.</summary>
internal static class MovedWords
{
    /// <summary>What begins the subject of words that follow from a cause itself, not from a number or claim that moved.</summary>
    public const string CauseSubject = "cause:";

    /// <param name="claims">The claims that stand otherwise, before and after.</param>
    /// <param name="redefinitions">The causes by which a number is computed otherwise, though it has the same value.</param>
    /// <param name="renames">The cause of a measure's new name; null for a measure that keeps its own.</param>
    public static ImmutableArray<ShownChange> Of(
        NumbersCompared numbers,
        ImmutableArray<(PublishedClaim Before, PublishedClaim After)> claims,
        Func<string, string?> renames,
        Func<NumberPair, ImmutableArray<string>> redefinitions) =>
    [
        .. numbers.Both.Where(pair => pair.Before.IsSameAs(pair.After)).SelectMany(pair => Told(pair).Where(words => words.Before != words.After).ToList() is { Count: > 0 } told
            ? redefinitions(pair).SelectMany(cause => told.Select(words => new ShownChange($"{CauseSubject}{cause}", words.Before, words.After)))
            : []),
        .. from pair in numbers.Before
           where pair.Value.Name != pair.Key
           let cause = renames(pair.Key)
           where cause is not null
           select new ShownChange($"{CauseSubject}{cause}", pair.Value.Name, pair.Key),
        .. numbers.Differing.SelectMany(Of),
        .. claims.SelectMany(claim => Of(claim.Before, claim.After)),
    ];

    private static IEnumerable<ShownChange> Of(NumberPair pair)
    {
        var name = pair.After.Name;
        yield return new ShownChange(name, pair.Before.Words, pair.After.Words);
        foreach (var (before, after) in Told(pair)) yield return new ShownChange(name, before, after);
        yield return new ShownChange(name, pair.Before.Unknown ?? "", pair.After.Unknown ?? "");
        yield return new ShownChange(name, IntervalWords.Of(pair.Before.ToMeasure()) ?? "", IntervalWords.Of(pair.After.ToMeasure()) ?? "");
    }

    /// <summary>How it is told that a number was made.</summary>
    private static IEnumerable<(string Before, string After)> Told(NumberPair pair)
    {
        var (before, after) = (pair.Before.Derivation ?? new(), pair.After.Derivation ?? new());
        yield return (before.Formula, after.Formula);
        yield return (before.InWords, after.InWords);
        yield return (before.Symbols, after.Symbols);
        foreach (var (old, now) in before.Inputs.Zip(after.Inputs)) yield return (old.Title, now.Title);
    }

    private static IEnumerable<ShownChange> Of(PublishedClaim before, PublishedClaim after)
    {
        var subject = $"claim:{after.Id}";
        var readings = before.Alternatives.DistinctBy(reading => reading.Id).ToDictionary(reading => reading.Id, StringComparer.Ordinal);
        var both = after.Alternatives.Where(reading => readings.ContainsKey(reading.Id));
        return WordsOf(before).Zip(WordsOf(after))
            .Concat(both.SelectMany(reading => WordsOf(readings[reading.Id]).Zip(WordsOf(reading))))
            .Select(words => new ShownChange(subject, words.First, words.Second));
    }

    private static string[] WordsOf(PublishedClaim claim) =>
    [
        Spoken(claim.Verdict), claim.Sentence, claim.Computed,
        claim.Distance ?? "", claim.OwnTotals ?? "", claim.Robustness ?? "", claim.Recounts ?? "",
    ];

    private static string[] WordsOf(PublishedAlternative reading) => [Spoken(reading.Verdict), reading.Sentence, reading.Computed];

    // Pages write a verdict with spaces where its id has hyphens.
    private static string Spoken(string verdict) => verdict.Replace('-', ' ');
}
