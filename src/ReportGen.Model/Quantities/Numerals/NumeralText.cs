using System.Globalization;

namespace ReportGen.Quantities.Numerals;

/// <summary>Steps through a text by words and characters, for the scanner.</summary>
internal static class NumeralText
{
    /// <summary>Digits of any script, superscripts, vulgar fractions, circled and Roman number signs.</summary>
    public static bool IsNumeric(char c) => char.IsAscii(c)
        ? char.IsAsciiDigit(c)
        : char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    /// <summary>The same for a place in a text, where one digit may take two characters, as 𝟏 does.</summary>
    public static bool IsNumericAt(string text, int at)
    {
        if (at < 0 || at >= text.Length) return false;
        if (!char.IsSurrogate(text[at])) return IsNumeric(text[at]);
        var first = char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at;
        return CharUnicodeInfo.GetUnicodeCategory(
            text,
            first) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u2009' or '\u202F';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Dashes that join numbers to a range; a long dash parts sentences.</summary>
    public static bool IsDash(char c) => IsHyphen(c) || c is '–' or '−';

    public static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && (char.IsLetter(text[at]) || text[at] == '_');

    /// <summary>The end of the letters, marks and inner apostrophes that start here.</summary>
    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)) at++;
        return at;
    }

    /// <summary>The next word when only spaces, or one hyphen, stand before it.</summary>
    public static Word? Next(string text, int at)
    {
        var start = at;
        var isJoined = start < text.Length && (IsHyphen(text[start]) || text[start] == '–');
        if (isJoined) start++;
        else while (start < text.Length && IsSpace(text[start])) start++;
        // An underscore alone has no letters: "two _separate_ ports".
        return start > at && start < text.Length && char.IsLetter(text[start]) ? new Word(text, start, WordEnd(text, start), isJoined) : null;
    }

    /// <summary>The word before, when only spaces, or one hyphen, stand between.</summary>
    public static Word? Previous(string text, int at)
    {
        var end = at;
        if (end > 0 && IsHyphen(text[end - 1])) end--;
        else while (end > 0 && IsSpace(text[end - 1])) end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return end < at && start < end ? new Word(text, start, end, false) : null;
    }

    /// <summary>The letters that end there.</summary>
    public static Word? Before(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start < end ? new Word(text, start, end, false) : null;
    }

    internal readonly record struct Word(string Text, int Start, int End, bool IsJoined)
    {
        public ReadOnlySpan<char> Letters => Text.AsSpan(Start, End - Start);

        public bool Is(string word) => Letters.Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
