using System.Collections.Immutable;
using ReportGen.Diff.Pages;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Prose;

namespace ReportGen.Diff.Causes;

/// <summary>Tells why words differ, by names only: they follow from something if and only if they stand in something bound that moved. All
/// else is text.</summary>
internal sealed class Explainer(MovedNames names)
{
    private readonly VerdictTallies tallies = new(names);

    /// <summary>Words of a passage that differ; where it is in one edition only, all of them.</summary>
    /// <param name="by">Who wrote the page.</param>
    public Explanation Of(Passage? before, Passage? after, ImmutableArray<Stretch> stretches, Authorship by)
    {
        var (earlier, later) = (before?.Tokens.Tokens ?? [], after?.Tokens.Tokens ?? []);
        var found = new List<MovedThing>();
        var open = new List<Stretch>();
        foreach (var stretch in stretches)
        {
            var (old, now) = (earlier[stretch.BeforeStart..stretch.BeforeEnd], later[stretch.AfterStart..stretch.AfterEnd]);
            found.AddRange(old.Concat(now).Select(token => token.Measure).OfType<string>().Select(names.Measure).OfType<MovedThing>());
            var claim = ClaimOf(old, now, by);
            if (claim is not null) found.Add(claim);
            if (claim is null && !AreNumbers(old, now, by)) open.Add(stretch);
        }

        if (open.Count == 0 && !stretches.IsEmpty) return Explanation.Whole(found);
        var words = new DifferingWords(
            Words(before, earlier, open.Select(stretch => (stretch.BeforeStart, stretch.BeforeEnd))),
            Words(after, later, open.Select(stretch => (stretch.AfterStart, stretch.AfterEnd))));
        return tallies.Of(before, after, words, by) is { } tally
            ? Explanation.Whole([.. found, tally])
            : Around(before, after, found, by, words);
    }

    /// <summary>The causes of a text that is published without names; null unless only counts of verdicts differ in it.</summary>
    public ImmutableArray<Cause>? OfTally(string before, string after) => tallies.Of(before, after)?.Causes;

    /// <summary>What stands elsewhere than before: somebody moved it, unless it is told of something that moved.</summary>
    public Explanation OfMove(Passage before, Passage after, Authorship by) =>
        Around(before, after, [], by, new DifferingWords([before.Words], [after.Words]));

    /// <summary>The words of one side in each stretch that has any.</summary>
    private static ImmutableArray<string> Words(Passage? passage, ImmutableArray<Token> tokens, IEnumerable<(int Start, int End)> parts)
    {
        var all = passage?.Tokens.Words ?? "";
        return [.. parts.Where(part => part.End > part.Start).Select(part => all[tokens[part.Start].Start..tokens[part.End - 1].End])];
    }

    private Explanation Around(Passage? before, Passage? after, List<MovedThing> found, Authorship by, DifferingWords words)
    {
        if (found.Count > 0 && Compared(before) is { } quoted && quoted == Compared(after)) return Explanation.Whole(found);
        var holder = new[] { after, before }.OfType<Passage>()
            .Select(passage => HolderOf(passage, by))
            .OfType<MovedThing>()
            .FirstOrDefault();
        var thing = holder?.For(words.Gone, words.Come)
            ?? new MovedThing(null, IsListed(before, after) ? by.OfListed(words) : by.Of(words));
        return thing.Causes.All(cause => cause.IsOfData) ? Explanation.Whole([.. found, thing]) : Explanation.Part([.. found, thing]);
    }

    /// <summary>The words of a text whose comparison is told in the list of those that were checked, where all behind them is made of its
    /// measures: "is above" becomes "may be above". Null for other passages.</summary>
    private static string? Compared(Passage? passage) =>
        passage?.Section.Anchor == PageAnchors.Comparisons && passage.Words.IndexOf(": ", StringComparison.Ordinal) is var end and > 0
            ? passage.Words[..end]
            : null;

    private static bool IsListed(Passage? before, Passage? after) =>
        new[] { before, after }.OfType<Passage>().All(passage => passage.Places.Any(Listing.IsOfOne));

    /// <summary>The innermost thing that moved and that the whole passage is told of.</summary>
    private MovedThing? HolderOf(Passage passage, Authorship by)
    {
        if (passage.Block?.Figure is { } figure && names.Figure(figure) is { IsEmpty: false } causes) return new MovedThing(null, causes);
        // What a page lists under a number in a heading is what that counts; under an author's heading stand the author's words.
        var headed = by.IsMade ? passage.Section.Runs.Select(run => run.Measure).OfType<string>().Select(names.Measure) : [];
        return passage.Places.Where(
            place => by.IsMade || Listing.IsOfOne(place))
            .Select(place => names.Place(passage.Page, place)).Concat(headed).FirstOrDefault(thing => thing is not null);
    }

    /// <summary>Whether both sides are numbers of measures that moved: where an author writes the same ones, for another number in its
    /// place was put there.</summary>
    private bool AreNumbers(ImmutableArray<Token> earlier, ImmutableArray<Token> later, Authorship by)
    {
        if (earlier.Concat(later).Any(token => token.Measure is null || names.Measure(token.Measure) is null)) return false;
        return by.IsMade || earlier.Select(SubjectOf).SequenceEqual(later.Select(SubjectOf), StringComparer.Ordinal);
    }

    private string? SubjectOf(Token token) => token.Measure is { } name ? names.Measure(name)?.Subject ?? name : null;

    /// <summary>The one claim that all of these words are told of: on a page that is made from data anything, where an author writes only
    /// its verdict.</summary>
    private MovedThing? ClaimOf(ImmutableArray<Token> earlier, ImmutableArray<Token> later, Authorship by)
    {
        var words = earlier.Concat(later).Where(token => token.Text.Any(char.IsLetterOrDigit)).ToList();
        var ids = words.Select(token => token.Claim).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (ids is not [{ } id] || !names.Claims.TryGetValue(id, out var claim)) return null;
        var thing = new MovedThing($"claim:{id}", claim.Causes) { Wording = claim.Wording };
        if (by.IsMade) return thing.For(Joined(earlier), Joined(later));
        return !claim.Causes.IsEmpty && IsVerdict(earlier, claim.Before) && IsVerdict(later, claim.After) ? thing : null;
    }

    private static ImmutableArray<string> Joined(ImmutableArray<Token> words) =>
        words.IsEmpty ? [] : [string.Concat(words.Select(token => token.Gap + token.Text)).Trim()];

    private static bool IsVerdict(ImmutableArray<Token> words, string verdict) =>
        string.Join(' ', words.Select(token => token.Text)).Equals(verdict, StringComparison.OrdinalIgnoreCase);
}
