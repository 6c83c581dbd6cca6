using System.Collections.Frozen;

namespace ReportGen.Narrative.Agreement;

/// <summary>The words that say in which direction a relation goes: one table, told of in docs/writing.md.</summary>
internal static class DirectionWords
{
    private const int LongestPhrase = 4;

    private static readonly (Direction? Direction, string Words)[] Table =
    [
        (Direction.More, "more, most, larger, largest, greater, greatest, bigger, biggest, higher, highest, longer, longest, later, latest"),
        (Direction.More, "above, over, ahead, rose, grew, doubled, tripled, exceed, exceeds, exceeded"),
        (Direction.More, "outweigh, outweighs, outweighed, outnumber, outnumbers, outnumbered, at least"),
        (Direction.More, "come before, comes before, ranks before, too high, too large, too long, too late"),
        (Direction.Less, "fewer, fewest, less, least, smaller, smallest, lower, lowest, shorter, shortest, earlier, earliest"),
        (Direction.Less, "below, under, behind, fell, shrank, halved, at most"),
        (Direction.Less, "undercut, undercuts, come after, comes after, ranks after, too low, too small, too short, too early"),
        (Direction.Same, "the same, same as, same number, same size, same amount, same count, same share, same length"),
        (Direction.Same, "as many, as much, about as many, about as much, equal, equals, equally, identical, no different, more or less"),
        (Direction.None, "no, none, zero, nought"),
        (null, "no longer, not only, no other, no recount, no recounts, none of the recounts, in none, no doubt, no matter, no one"),
        (null, "over the, over a, over an, over all, over both, over time, over these, over those, over its, all over"),
        (null, "under the, under a, most of, at the same time, one and the same"),
    ];

    /// <summary>Turn the comparative behind them: what is not more is less, or the same.</summary>
    private static readonly string[] Negations = ["no", "not"];

    /// <summary>Words behind which "the same" tells no order: the same window.</summary>
    private const string TheSame = "the same";

    private static readonly FrozenDictionary<string, Direction?> ByPhrase = Table
        .SelectMany(row => row.Words.Split(", "), (row, words) => (words, row.Direction))
        .ToFrozenDictionary(pair => pair.words, pair => pair.Direction, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word or sequence with its direction, in the order of the table; null for none.</summary>
    public static IEnumerable<(string Words, Direction? Direction)> All =>
        Table.SelectMany(row => row.Words.Split(", "), (row, words) => (words, row.Direction));

    /// <summary>The words of a text that say a direction, in order; of sequences that begin together the longest counts.</summary>
    public static IEnumerable<DirectedWords> In(string text)
    {
        var words = Words(text).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var start = at;
            var said = Read(text, words, ref at);
            if (at == start && IsNegation(text, words[at]) && Behind(text, words, at + 1, out var end) is { } turned)
                (said, at) = (turned, end);
            if (said is not { } direction) continue;
            yield return new DirectedWords(words[start].Start, words[at].End - words[start].Start, direction);
        }
    }

    /// <summary>What a negation makes of the comparative behind it; null where none follows.</summary>
    private static Direction? Behind(string text, List<(int Start, int End)> words, int at, out int end)
    {
        end = at;
        if (at >= words.Count) return null;
        return Read(text, words, ref end) switch
        {
            Direction.More => Direction.Less,
            Direction.Less => Direction.More,
            _ => null,
        };
    }

    /// <summary>The direction of the longest sequence that begins at a word; the place becomes that of its last word.</summary>
    private static Direction? Read(string text, List<(int Start, int End)> words, ref int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
        {
            var phrase = Normal(text, words[at].Start, words[at + length - 1].End);
            if (!ByPhrase.TryGetValue(phrase, out var direction)) continue;
            if (phrase.Equals(TheSame, StringComparison.OrdinalIgnoreCase) && IsOfAThing(text, words, at + length)) continue;
            at += length - 1;
            return direction;
        }

        return null;
    }

    /// <summary>"The same months" are no equal numbers.</summary>
    private static bool IsOfAThing(string text, List<(int Start, int End)> words, int next) =>
        next < words.Count && text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).IsWhiteSpace()
            && !ByPhrase.ContainsKey($"same {Normal(text, words[next].Start, words[next].End)}");

    private static bool IsNegation(string text, (int Start, int End) word) =>
        Negations.Contains(text[word.Start..word.End], StringComparer.OrdinalIgnoreCase);

    private static string Normal(string text, int start, int end) =>
        string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            yield return (start, at);
        }
    }
}
