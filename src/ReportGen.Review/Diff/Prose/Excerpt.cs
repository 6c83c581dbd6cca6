namespace ReportGen.Diff.Prose;

/// <summary>Shortens words around what matters in them.</summary>
internal static class Excerpt
{
    /// <summary>In characters, without the marks of omission.</summary>
    public const int Most = 200;

    /// <summary>At borders of words, with … where something is left out.</summary>
    /// <param name="start">Where what matters begins, in characters from 0.</param>
    /// <param name="length">Of what matters; it is in the excerpt even when it is too long.</param>
    public static string Of(string words, int start, int length)
    {
        if (words.Length <= Most) return words;
        var room = Math.Max(0, Most - length) / 2;
        var from = Math.Clamp(start - room, 0, Math.Max(0, Math.Min(words.Length - Most, start)));
        var to = Math.Max(Math.Min(words.Length, from + Most), Math.Min(words.Length, start + length));
        if (from > 0 && words.IndexOf(' ', from, start - from) is >= 0 and var border) from = border + 1;
        if (to < words.Length && words.LastIndexOf(' ', to - 1, to - Math.Max(from, start + length)) is > 0 and var end) to = end;
        return (from > 0 ? "…" : "") + words[Whole(words, from)..Whole(words, to)].Trim() + (to < words.Length ? "…" : "");
    }

    /// <summary>No half of a character that takes two.</summary>
    private static int Whole(string words, int at) => at > 0 && at < words.Length && char.IsLowSurrogate(words[at]) ? at - 1 : at;
}
