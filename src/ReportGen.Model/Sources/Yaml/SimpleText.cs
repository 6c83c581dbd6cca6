using System.Buffers;

namespace ReportGen.Sources.Yaml;

/// <summary>Recognises scalars whose reading needs no rule of YAML but the simplest.</summary>
internal static class SimpleText
{
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    private static readonly SearchValues<char> FlowCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-. /+()%;=");

    /// <summary>Length of a key that a colon follows, and behind it a space or the line's end; 0 when there is none.</summary>
    public static int KeyLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(KeyCharacters);
        if (length is <= 0 or > 100 || rest[length] != ':' || !char.IsAsciiLetter(rest[0])) return 0;
        return length + 1 == rest.Length || rest[length + 1] is ' ' or '\r' or '\n' ? length : 0;
    }

    /// <summary>Length of a quoted text on one line without any escape, quotes included; 0 when there is none.</summary>
    public static int QuotedLength(ReadOnlySpan<char> rest, char quote)
    {
        var close = rest[1..].IndexOf(quote);
        if (close < 0 || !IsOrdinary(rest.Slice(1, close))) return 0;
        if (quote == '"' && rest.Slice(1, close).Contains('\\')) return 0;
        return quote == '\'' && close + 2 < rest.Length && rest[close + 2] == '\'' ? 0 : close + 2;
    }

    /// <summary>Whether a trimmed line is one plain scalar: it begins with a letter or digit and holds no mapping colon and no
    /// comment.</summary>
    public static bool IsPlain(ReadOnlySpan<char> line) =>
        line.Length > 0
            && char.IsAsciiLetterOrDigit(line[0])
            && line[^1] != ':'
            && IsOrdinary(line)
            && !line.Contains(": ", StringComparison.Ordinal)
            && !line.Contains(" #", StringComparison.Ordinal);

    /// <summary>Length of a plain item of a flow collection without the blanks behind it; 0 when it is not simple.</summary>
    public static int FlowLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(FlowCharacters);
        if (length <= 0 || !char.IsAsciiLetterOrDigit(rest[0]) || rest[length] is not (',' or ']' or '}')) return 0;
        return rest[..length].TrimEnd(' ').Length;
    }

    /// <summary>Printable, and no line break or tab: ASCII at once, other characters below the surrogates one by one.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> span)
    {
        var odd = span.IndexOfAnyExceptInRange(' ', '~');
        if (odd < 0) return true;
        foreach (var c in span[odd..])
        {
            if (c is not ((>= ' ' and <= '~') or (>= '\u00A0' and < '\uD800'))) return false;
        }

        return true;
    }
}
