using System.Collections.Immutable;

namespace ReportGen.Diff.Prose.WordByWord;

/// <summary>Finds where phrases stand in a text, whole words only, whatever the case and the white space.</summary>
internal sealed class PhraseIndex
{
    private readonly ImmutableArray<ImmutableArray<string>> words;
    private readonly Dictionary<ulong, List<int>> byBeginning = [];

    public PhraseIndex(ImmutableArray<string> phrases)
    {
        Phrases = phrases;
        words = [.. phrases.Select(phrase => Tokenizer.Of(phrase).Tokens.Select(token => token.Text).ToImmutableArray())];
        Empty = [.. Enumerable.Range(0, words.Length).Where(phrase => words[phrase].IsEmpty)];
        foreach (var phrase in Enumerable.Range(0, words.Length).Except(Empty))
        {
            var beginning = Beginnings(words[phrase], 0).Last();
            if (!byBeginning.TryGetValue(beginning, out var list)) byBeginning[beginning] = list = [];
            list.Add(phrase);
        }
    }

    public ImmutableArray<string> Phrases { get; }

    /// <summary>Numbers of the phrases without words.</summary>
    public ImmutableArray<int> Empty { get; }

    public List<Occurrence> In(string text)
    {
        var found = new List<Occurrence>();
        if (byBeginning.Count == 0) return found;
        var tokens = Tokenizer.Of(text).Tokens;
        ImmutableArray<string> texts = [.. tokens.Select(token => token.Text)];
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var beginning in Beginnings(texts, at))
            {
                foreach (var phrase in byBeginning.GetValueOrDefault(beginning) ?? [])
                {
                    if (Stands(words[phrase], texts, at)) found.Add(new Occurrence(phrase, tokens[at].Start, tokens[at + words[phrase].Length - 1].End));
                }
            }
        }

        return found;
    }

    /// <summary>Hashes of the first word, of the first two and of the first three, as far as there are so many. A phrase is found by its last: three meet few others.</summary>
    private static IEnumerable<ulong> Beginnings(ImmutableArray<string> texts, int at)
    {
        var hash = StableHash.Start;
        for (var length = 0; length < 3 && at + length < texts.Length; length++) yield return hash = StableHash.AddAnyCase(hash, texts[at + length]);
    }

    private static bool Stands(ImmutableArray<string> phrase, ImmutableArray<string> texts, int at) =>
        at + phrase.Length <= texts.Length && !phrase.Where((word, nth) => !word.Equals(texts[at + nth], StringComparison.OrdinalIgnoreCase)).Any();
}

/// <summary>A phrase, by its number, in a text; in characters from 0, the end not included.</summary>
internal readonly record struct Occurrence(int Phrase, int Start, int End);
