using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Diff.Prose.WordByWord;

namespace ReportGen.Diff.Prose;

/// <summary>The words of a text without their order, to tell how alike two texts are.</summary>
/// <param name="Words">A hash of each, sorted; as many as there are words.</param>
internal sealed record WordBag(ImmutableArray<ulong> Words)
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(",.;:!?()[]{}<>|/\\\"'’‘“”„…–-—·*+=&#@_~");

    /// <summary>A bound number counts by its measure, so that a row of numbers that all moved is still the same row. Punctuation does not
    /// count.</summary>
    public static WordBag Of(IEnumerable<Token> tokens)
    {
        var hashes = new List<ulong>();
        foreach (var token in tokens)
        {
            if (token.Measure is not null) hashes.Add(StableHash.Of(token.Measure));
            else AddWords(token.Text, hashes);
        }

        hashes.Sort();
        return new WordBag([.. hashes]);
    }

    /// <summary>Twice the shared words as a part of all words: 0 to 1; 0 where one has none.</summary>
    public double Likeness(WordBag other)
    {
        if (Words.Length == 0 || other.Words.Length == 0) return 0;
        var (shared, here, there) = (0, 0, 0);
        while (here < Words.Length && there < other.Words.Length)
        {
            var order = Words[here].CompareTo(other.Words[there]);
            if (order == 0) shared++;
            if (order <= 0) here++;
            if (order >= 0) there++;
        }

        return 2.0 * shared / (Words.Length + other.Words.Length);
    }

    /// <summary>The words of a token: more than one where it is a cell of a table.</summary>
    private static void AddWords(ReadOnlySpan<char> text, List<ulong> hashes)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range].IndexOfAnyExcept(Punctuation) >= 0) hashes.Add(StableHash.Of(text[range].Trim(",.;:()")));
        }
    }
}
