using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Numbers;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Published;
using ReportGen.Metrics.Derivations;

namespace ReportGen.Diff;

/// <summary>The words that pages make from numbers and verdicts, as they were and as they are: where they differ nobody wrote anything new.</summary>
internal static class MovedWords
{
    /// <summary>What begins the subject of words that follow from a cause itself, not from a number or claim that moved.</summary>
    public const string CauseSubject = "cause:";

    private static readonly string[] OfClaim = ["verdict", "sentence", "computed", "distance", "own_totals", "robustness", "recounts"];

    private static readonly string[] OfDerivation = ["formula", "in_words", "symbols"];

    private static readonly string[] OfReading = ["verdict", "sentence", "computed"];

    /// <param name="claims">The claims that stand otherwise, before and after.</param>
    /// <param name="redefinitions">The causes by which a number is computed otherwise, though it has the same value.</param>
    /// <param name="renames">The cause of a measure's new name; null for a measure that keeps its own.</param>
    public static ImmutableArray<ShownChange> Of(NumbersCompared numbers, ImmutableArray<(JsonElement Before, JsonElement After)> claims, Func<string, string?> renames, Func<NumberPair, ImmutableArray<string>> redefinitions) =>
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
        yield return new ShownChange(name, pair.Before.Json.Text("unknown") ?? "", pair.After.Json.Text("unknown") ?? "");
        yield return new ShownChange(name, IntervalWords.Of(pair.Before.ToMeasure()) ?? "", IntervalWords.Of(pair.After.ToMeasure()) ?? "");
    }

    /// <summary>How it is told that a number was made.</summary>
    private static IEnumerable<(string Before, string After)> Told(NumberPair pair)
    {
        var (before, after) = (pair.Before.Made.Member("derivation"), pair.After.Made.Member("derivation"));
        foreach (var member in OfDerivation) yield return (before.Text(member) ?? "", after.Text(member) ?? "");
        foreach (var (old, now) in before.Items("inputs").Zip(after.Items("inputs"))) yield return (old.Text("title") ?? "", now.Text("title") ?? "");
    }

    private static IEnumerable<ShownChange> Of(JsonElement before, JsonElement after)
    {
        var subject = $"claim:{after.Text("id")}";
        foreach (var member in OfClaim) yield return Words(subject, member, before, after);
        var readings = before.Items("alternatives").DistinctBy(reading => reading.Text("id")).ToDictionary(reading => reading.Text("id") ?? "", StringComparer.Ordinal);
        foreach (var reading in after.Items("alternatives").Where(reading => readings.ContainsKey(reading.Text("id") ?? "")))
            foreach (var member in OfReading) yield return Words(subject, member, readings[reading.Text("id") ?? ""], reading);
    }

    // Pages write a verdict with spaces where its id has hyphens.
    private static ShownChange Words(string subject, string member, JsonElement before, JsonElement after) => member == "verdict"
        ? new ShownChange(subject, (before.Text(member) ?? "").Replace('-', ' '), (after.Text(member) ?? "").Replace('-', ' '))
        : new ShownChange(subject, before.Text(member) ?? "", after.Text(member) ?? "");
}
