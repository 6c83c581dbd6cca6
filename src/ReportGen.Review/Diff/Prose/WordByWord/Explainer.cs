using System.Collections.Immutable;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Tells which differing words follow from what is known to have moved.</summary>
internal sealed class Explainer
{
    private readonly HashSet<string> moved;
    private readonly PhraseIndex before;
    private readonly PhraseIndex after;
    private readonly ImmutableArray<ImmutableArray<string>> subjects;

    public Explainer(ImmutableArray<ShownChange> changes)
    {
        var phrases = changes.Where(change => change.Before != change.After).GroupBy(change => (change.Before, change.After)).ToList();
        moved = [.. changes.Select(change => change.Subject)];
        subjects = [.. phrases.Select(same => same.Select(change => change.Subject).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray())];
        before = new PhraseIndex([.. phrases.Select(phrase => phrase.Key.Before)]);
        after = new PhraseIndex([.. phrases.Select(phrase => phrase.Key.After)]);
    }

    /// <summary>What of it all is shown in the words that differ, sorted; and whether that is all that differs.</summary>
    public Explanation Of(TokenList earlier, TokenList later, ImmutableArray<Stretch> stretches, PassageOrigin origin)
    {
        if (moved.Count == 0 || stretches.IsEmpty) return new Explanation([], IsWhole: false);
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        var isWhole = true;
        var here = new Lazy<List<Occurrence>>(() => before.In(earlier.Words));
        var there = new Lazy<List<Occurrence>>(() => after.In(later.Words));
        foreach (var stretch in stretches)
        {
            var (old, now) = (earlier.Tokens[stretch.BeforeStart..stretch.BeforeEnd], later.Tokens[stretch.AfterStart..stretch.AfterEnd]);
            isWhole &= ByNumbers(old, now, shown)
                || ((origin == PassageOrigin.Made || old.Concat(now).All(token => token.IsBound)) && ByPhrase(Holding(before, here, Span(earlier, stretch.BeforeStart, stretch.BeforeEnd)), Holding(after, there, Span(later, stretch.AfterStart, stretch.AfterEnd)), [.. Measures(old), .. Measures(now)], shown));
        }

        return new Explanation([.. shown], isWhole);
    }

    /// <summary>Whether both sides are numbers of the same measures, all of which moved.</summary>
    private bool ByNumbers(ImmutableArray<Token> earlier, ImmutableArray<Token> later, SortedSet<string> shown)
    {
        var (here, there) = (Measures(earlier), Measures(later));
        foreach (var measure in here.Concat(there).Where(moved.Contains)) shown.Add(measure);
        return earlier.All(token => token.Measure is not null) && later.All(token => token.Measure is not null)
            && here.All(moved.Contains) && here.SequenceEqual(there, StringComparer.Ordinal);
    }

    private static List<string> Measures(ImmutableArray<Token> tokens) => [.. tokens.Select(token => token.Measure).OfType<string>()];

    /// <summary>Whether the words stand inside a phrase that is known to have become the other. The longest such phrase counts.</summary>
    /// <param name="measures">What the words are bound to: no phrase of another measure explains them.</param>
    private bool ByPhrase(IEnumerable<int> earlier, IEnumerable<int> later, List<string> measures, SortedSet<string> shown)
    {
        var became = earlier.Where(phrase => Fitting(phrase, measures).Any()).ToHashSet();
        if (became.Count == 0) return false;
        var phrases = later.Where(became.Contains).ToList();
        if (phrases.Count == 0) return false;
        var longest = phrases.Max(Length);
        foreach (var subject in phrases.Where(phrase => Length(phrase) == longest).SelectMany(phrase => Fitting(phrase, measures))) shown.Add(subject);
        return true;
    }

    private IEnumerable<string> Fitting(int phrase, List<string> measures) =>
        subjects[phrase].Where(subject => subject.StartsWith("claim:", StringComparison.Ordinal) || measures.TrueForAll(measure => measure == subject));

    private int Length(int phrase) => before.Phrases[phrase].Length + after.Phrases[phrase].Length;

    private static IEnumerable<int> Holding(PhraseIndex index, Lazy<List<Occurrence>> found, (int Start, int End) span) =>
        found.Value.Where(occurrence => occurrence.Start <= span.Start && span.End <= occurrence.End).Select(occurrence => occurrence.Phrase)
            .Concat(span.Start == span.End ? index.Empty : []);

    /// <summary>In characters. No words at all stand at the end of the word before them.</summary>
    private static (int Start, int End) Span(TokenList list, int start, int end) =>
        end > start ? (list.Tokens[start].Start, list.Tokens[end - 1].End)
        : start > 0 ? (list.Tokens[start - 1].End, list.Tokens[start - 1].End)
        : (0, 0);
}

/// <summary>What is known of why words differ.</summary>
/// <param name="Shown">Names of measures and <c>claim:ID</c>, sorted.</param>
/// <param name="IsWhole">Whether nothing else differs.</param>
internal sealed record Explanation(ImmutableArray<string> Shown, bool IsWhole);
