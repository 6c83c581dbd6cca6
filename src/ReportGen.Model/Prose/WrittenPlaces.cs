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
        for (var i = 0; i < words.Length; i++) places[i] = Next(words[i], ref at, span, source);
        return places;
    }

    /// <summary>The offset of the next character.</summary>
    /// <param name="at">Where to look from, at first the start of the span; then behind the character.</param>
    public static int Next(char character, ref int at, SourceSpan span, string source)
    {
        while (at < span.End && source[at] != character) at++;
        var place = at;
        at = Math.Min(at + 1, span.End + 1);
        return place;
    }
}
