using System.Collections.Immutable;

namespace ReportGen.Diff.Prose;

/// <summary>The words of a text without their order, to tell how alike two texts are.</summary>
/// <param name="Words">A hash of each, sorted; as many as there are words.</param>
internal sealed record WordBag(ImmutableArray<ulong> Words)
{
    /// <summary>A bound number counts by its measure, so that a row of numbers that all moved is still the same row. Punctuation does not count.</summary>
    public static WordBag Of(IEnumerable<Token> tokens) =>
        new([.. tokens.Where(IsWord).Select(token => Hash(token.Measure ?? token.Text)).Order()]);

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

    private static bool IsWord(Token token) => token.Measure is not null || token.Text.Any(char.IsLetterOrDigit);

    /// <summary>FNV-1a: the same in every run, unlike the hash codes of .NET.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word) hash = unchecked((hash ^ character) * 1099511628211UL);
        return hash;
    }
}
