using System.Collections.Immutable;
using ReportGen.Diff.Prose;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Published;

namespace ReportGen.Diff.Causes;

/// <summary>Tells why words differ, by names only: they follow from something if and only if they stand in something bound that moved. All
/// else is text.</summary>
internal sealed class Explainer(MovedNames names)
{
    // What a page itself lists below the text of its author.
    private static readonly string[] Listed = [Anchors.Number(""), Anchors.Source("")];

    /// <summary>Words of a passage that differ; where it is in one edition only, all of them.</summary>
    /// <param name="by">Who wrote the page.</param>
    public Explanation Of(Passage? before, Passage? after, ImmutableArray<Stretch> stretches, Authorship by)
    {
        var (earlier, later) = (before?.Tokens.Tokens ?? [], after?.Tokens.Tokens ?? []);
        var found = new List<MovedThing>();
        var isWhole = !stretches.IsEmpty;
        foreach (var stretch in stretches)
        {
            var (old, now) = (earlier[stretch.BeforeStart..stretch.BeforeEnd], later[stretch.AfterStart..stretch.AfterEnd]);
            found.AddRange(old.Concat(now).Select(token => token.Measure).OfType<string>().Select(names.Measure).OfType<MovedThing>());
            var claim = ClaimOf(old, now, by);
            if (claim is not null) found.Add(claim);
            isWhole &= claim is not null || AreNumbers(old, now, by);
        }

        return isWhole ? Explanation.Whole(found) : Around(before, after, found, by);
    }

    /// <summary>What stands elsewhere than before: somebody moved it, unless it is told of something that moved.</summary>
    public Explanation OfMove(Passage before, Passage after, Authorship by) => Around(before, after, [], by);

    private Explanation Around(Passage? before, Passage? after, List<MovedThing> found, Authorship by)
    {
        var holder = new[] { after, before }.OfType<Passage>()
            .Select(passage => HolderOf(passage, by))
            .OfType<MovedThing>()
            .FirstOrDefault();
        if (holder is null) return Explanation.Part([.. found, new MovedThing(null, [by.Text])]);
        return holder.Causes.All(cause => cause.IsOfData) ? Explanation.Whole([.. found, holder]) : Explanation.Part([.. found, holder]);
    }

    /// <summary>The innermost thing that moved and that the whole passage is told of.</summary>
    private MovedThing? HolderOf(Passage passage, Authorship by)
    {
        if (passage.Block?.Figure is { } figure && names.Figure(figure) is { IsEmpty: false } causes) return new MovedThing(null, causes);
        // What a page lists under a number in a heading is what that counts; under an author's heading stand the author's words.
        var headed = by.IsMade ? passage.Section.Runs.Select(run => run.Measure).OfType<string>().Select(names.Measure) : [];
        return passage.Places.Where(
            place => by.IsMade || Array.Exists(Listed, begins => place.StartsWith(begins, StringComparison.Ordinal)))
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
        return by.IsMade || (IsVerdict(earlier, claim.Before) && IsVerdict(later, claim.After))
            ? new MovedThing($"claim:{id}", claim.Causes)
            : null;
    }

    private static bool IsVerdict(ImmutableArray<Token> words, string verdict) =>
        string.Join(' ', words.Select(token => token.Text)).Equals(verdict, StringComparison.OrdinalIgnoreCase);
}
