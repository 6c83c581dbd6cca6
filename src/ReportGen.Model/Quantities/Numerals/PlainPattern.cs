using System.Globalization;

namespace ReportGen.Quantities.Numerals;

/// <summary>Tells patterns that try few ways whatever the text: words, classes of letters, choices, what may be left out, letters so many
/// times, and at the very end as many as there are. These need no engine that never goes back, which takes milliseconds to build for each
/// pattern.</summary>
internal sealed class PlainPattern
{
    /// <summary>Ways through a pattern from one place of a text.</summary>
    private const int MostWays = 64;

    private const int MostTimes = 20;

    // What these do, another engine does alike.
    private const string Escaped = "dDwWsSbB.?+*()[]{}|/\\-^$#&~ ";

    private readonly string pattern;
    private int at;
    private int ways = 1;

    // Whether a letter or class stands before, which may be repeated.
    private bool isLetter;

    private PlainPattern(string pattern) => this.pattern = pattern;

    /// <summary>Whether it is one; false for whatever is not understood.</summary>
    public static bool Is(string pattern) => new PlainPattern(pattern).IsPlain();

    private bool IsPlain()
    {
        for (; at < pattern.Length; at++)
        {
            var isRepeatable = isLetter;
            isLetter = true;
            switch (pattern[at])
            {
                case '\\' when !SkipEscape():
                case '[' when !SkipClass():
                // "(?" begins options and what looks around.
                case '(' when at + 1 < pattern.Length && pattern[at + 1] == '?':
                case '?' or '|' when !Allow(2):
                case '*' or '+' when !(isRepeatable && IsAtEnd(at)):
                case '{' when !(isRepeatable && SkipTimes()):
                case '}' or ']':
                    return false;
                case '(' or ')' or '?' or '|' or '*' or '+' or '^' or '$':
                    isLetter = false;
                    break;
            }
        }

        return true;
    }

    private bool Allow(int more) => (ways *= more) <= MostWays;

    private bool IsAtEnd(int last) => last == pattern.Length - 1;

    private bool SkipEscape() => ++at < pattern.Length && Escaped.Contains(pattern[at]);

    /// <summary>False for a class that holds more than letters and escapes.</summary>
    private bool SkipClass()
    {
        var start = at + 1;
        for (at = start; at < pattern.Length && pattern[at] != ']'; at++)
            if (pattern[at] == '[' || (pattern[at] == '\\' && !SkipEscape())) return false;
        return at < pattern.Length && at > start && pattern[start..at] != "^";
    }

    /// <summary><c>{3}</c>, <c>{6,7}</c>, and <c>{4,}</c> at the end. What makes it lazy is not understood.</summary>
    private bool SkipTimes()
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || (end + 1 < pattern.Length && pattern[end + 1] is '?' or '*' or '+' or '{')) return false;
        var times = pattern[(at + 1)..end].Split(',');
        (at, isLetter) = (end, false);
        if (times.Length > 2 || !TryRead(times[0], out var fewest)) return false;
        if (times.Length == 1) return true;
        return times[1].Length == 0 ? IsAtEnd(end) : TryRead(times[1], out var most) && most >= fewest && Allow(most - fewest + 1);
    }

    private static bool TryRead(string digits, out int times) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out times) && times is > 0 and <= MostTimes;
}
