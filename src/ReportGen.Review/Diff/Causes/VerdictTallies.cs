using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Causes;

/// <summary>Explains counts of verdicts, "5 consistent": they carry no name, and follow from the verdicts that flipped.</summary>
internal sealed class VerdictTallies(MovedNames names)
{
    // Where an author writes, only a block that holds counts of verdicts and nothing else is surely not the author's.
    private static readonly string[] Verdicts = [.. Enum.GetValues<VerdictKind>().Select(kind => VerdictWords.Id(kind).Replace('-', ' '))];

    private readonly ImmutableArray<MovedClaim> flipped =
    [
        .. names.Claims.OrderBy(claim => claim.Key, StringComparer.Ordinal).Select(claim => claim.Value)
            .Where(claim => claim.Counted.Any()),
    ];

    /// <summary>The verdicts that were counted; null where words differ that are no count, or that name no verdict that flipped.</summary>
    public MovedThing? Of(Passage? before, Passage? after, DifferingWords words, Authorship by)
    {
        string[] whole = [.. new[] { before, after }.OfType<Passage>().Select(passage => passage.Words)];
        if (!whole.All(some => some.Any(char.IsDigit))) return null;
        var looked = by.IsMade ? words.Gone.Concat(words.Come) : whole;
        if (!looked.All(IsCount)) return null;
        var counted = flipped.Where(claim => whole.Any(some => claim.Counted.Any(verdict => Holds(some, verdict)))).ToList();
        return counted.Count == 0 ? null : new MovedThing(null, [.. counted.SelectMany(claim => claim.Causes).Distinct()]);
    }

    /// <summary>The same of a text that is published without names, such as what stands for a page where it is shared: "Verdicts:
    /// 5 consistent".</summary>
    public MovedThing? Of(string before, string after)
    {
        var (old, now) = (Tokenizer.Of(before), Tokenizer.Of(after));
        var stretches = WordDiff.Stretches(old, now);
        var differing = stretches.SelectMany(stretch => old.Tokens[stretch.BeforeStart..stretch.BeforeEnd])
            .Concat(stretches.SelectMany(stretch => now.Tokens[stretch.AfterStart..stretch.AfterEnd]));
        if (!differing.All(token => IsCount(token.Text))) return null;
        var counted = flipped.Where(claim => claim.Counted.Any(verdict => IsCounted(before, verdict) || IsCounted(after, verdict)))
            .ToList();
        return counted.Count == 0 ? null : new MovedThing(null, [.. counted.SelectMany(claim => claim.Causes).Distinct()]);
    }

    private static bool IsCounted(string words, string verdict) =>
        verdict.Length > 0 && words.IndexOf(verdict, StringComparison.OrdinalIgnoreCase) is >= 2 and var at
            && char.IsWhiteSpace(words[at - 1]) && char.IsDigit(words[at - 2]);

    private static bool Holds(string words, string label) => label.Length > 0 && words.Contains(label, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nothing but counts and verdicts, or a word of one, stands there.</summary>
    private static bool IsCount(string words) =>
        !Verdicts.Aggregate(words, (rest, verdict) => rest.Replace(verdict, "", StringComparison.OrdinalIgnoreCase)).Any(char.IsLetter);
}
