namespace ReportGen.Quantities.Numerals;

/// <summary>Tells patterns that try few ways whatever the text: words, classes of letters, choices and what may be left out, but nothing
/// that repeats. These need no engine that never goes back, which takes milliseconds to build for each pattern.</summary>
internal static class PlainPattern
{
    /// <summary>Ways through a pattern from one place of a text.</summary>
    private const int MostWays = 64;

    // What these do, another engine does alike.
    private const string Escaped = "dDwWsSbB.?+*()[]{}|/\\-^$#&~ ";

    /// <summary>Whether it is one; false for whatever is not understood.</summary>
    public static bool Is(string pattern)
    {
        var ways = 1;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\':
                    if (++at == pattern.Length || !Escaped.Contains(pattern[at])) return false;
                    break;
                case '[':
                    if ((at = EndOfClass(pattern, at)) < 0) return false;
                    break;
                // "(?" begins options and what looks around.
                case '(' when at + 1 < pattern.Length && pattern[at + 1] == '?':
                case '*' or '+' or '{' or '}' or ']':
                    return false;
                case '?' or '|':
                    if ((ways *= 2) > MostWays) return false;
                    break;
            }
        }

        return true;
    }

    /// <summary>Where a class of letters ends; -1 for one that holds more than letters and escapes.</summary>
    private static int EndOfClass(string pattern, int start)
    {
        for (var at = start + 1; at < pattern.Length; at++)
        {
            if (pattern[at] == ']') return at > start + 1 && pattern[at - 1] != '^' ? at : -1;
            if (pattern[at] == '[') return -1;
            if (pattern[at] == '\\' && (++at == pattern.Length || !Escaped.Contains(pattern[at]))) return -1;
        }

        return -1;
    }
}
