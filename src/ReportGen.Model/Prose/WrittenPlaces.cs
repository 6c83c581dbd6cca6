using Markdig.Syntax;

namespace ReportGen.Prose;

/// <summary>Finds where the characters of plain words stand in what was written.</summary>
internal static class WrittenPlaces
{
    /// <summary>An offset for each character. Escapes and trimmed blanks make the source longer than the text; both run in the same
    /// order.</summary>
    public static int[] Of(ReadOnlySpan<char> words, SourceSpan span, string source)
    {
        var (places, at) = (new int[words.Length], span.Start);
        for (var i = 0; i < words.Length; i++)
        {
            while (at < span.End && source[at] != words[i]) at++;
            places[i] = at;
            at = Math.Min(at + 1, span.End + 1);
        }

        return places;
    }
}
