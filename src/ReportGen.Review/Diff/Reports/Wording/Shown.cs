using System.Globalization;
using System.Text;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>Text as a reviewer has to see it: what has no shape of its own is named.</summary>
public static class Shown
{
    private const int Joiner = 0x200D; // holds together letters and pictures that would mean something else apart
    private const int NonJoiner = 0x200C;

    /// <summary>A character that turns the direction of text, or is not seen at all, becomes <c>[U+202E]</c>: two texts that look alike and
    /// differ would hide a change.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsSuspect)) return text;
        var shown = new StringBuilder(text.Length + 32);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune)) shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            else shown.Append(rune);
        }

        return shown.ToString();
    }

    /// <summary>At most so many characters from the beginning, never half of one.</summary>
    public static string First(string text, int most)
    {
        if (text.Length <= most) return text;
        if (char.IsHighSurrogate(text[most - 1])) return text[..(most - 1)];
        return text[..most];
    }

    /// <summary>At most so many characters from the end, never half of one.</summary>
    public static string Last(string text, int most)
    {
        if (text.Length <= most) return text;
        if (char.IsLowSurrogate(text[^most])) return text[^(most - 1)..];
        return text[^most..];
    }

    /// <summary>Like <see cref="First"/>, but never half of a word, unless one is longer than all of it.</summary>
    public static string FirstWords(string text, int most)
    {
        var first = First(text, most);
        return first.Length < text.Length && !char.IsWhiteSpace(text[first.Length]) && first.LastIndexOf(' ') is > 0 and var end
            ? first[..end]
            : first;
    }

    /// <summary>Like <see cref="Last"/>, but never half of a word, unless one is longer than all of it.</summary>
    public static string LastWords(string text, int most)
    {
        var last = Last(text, most);
        return last.Length < text.Length
            && !char.IsWhiteSpace(text[^(last.Length + 1)])
            && last.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var start
            ? last[(start + 1)..]
            : last;
    }

    private static bool IsSuspect(char character) => char.IsSurrogate(character) || IsHidden(char.GetUnicodeCategory(character), character);

    private static bool IsHidden(Rune rune) => IsHidden(Rune.GetUnicodeCategory(rune), rune.Value);

    private static bool IsHidden(UnicodeCategory category, int value) => category switch
    {
        UnicodeCategory.Control => value is not ('\n' or '\t'),
        UnicodeCategory.Format => value is not (Joiner or NonJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };
}
