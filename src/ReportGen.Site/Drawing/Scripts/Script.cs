using System.Globalization;
using System.Text;

namespace ReportGen.Drawing.Scripts;

/// <summary>What drawing has to know of the script of a letter.</summary>
internal static class Script
{
    private const int FirstRightToLeft = 0x0590;
    private const int LastRightToLeft = 0x08FF;

    /// <summary>Whether the letters of a text join, move about each other or run from right to left, so that setting one beside the other
    /// would be wrong.</summary>
    public static bool IsComplex(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') >= 0
            && text.EnumerateRunes().Any(rune => IsRightToLeft(rune) || IsMark(rune) || IsOfIndia(rune.Value));

    public static bool IsRightToLeft(Rune rune) => rune.Value is (>= FirstRightToLeft and <= LastRightToLeft) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
        && !IsMark(rune) && !IsDigit(rune) && Rune.IsLetter(rune);

    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            && !IsVariation(rune);

    public static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>One number for the letters that are shaped by the same rules; letters of different ones are never shaped
    /// together.</summary>
    public static int GroupOf(Rune letter) => letter.Value switch
    {
        < FirstRightToLeft => 0,
        <= 0x05FF or (>= 0xFB1D and <= 0xFB4F) => 1, // Hebrew
        <= LastRightToLeft or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => 2, // Arabic, Syriac and others that join
        < 0x1100 or (>= 0x1700 and < 0x1900) => letter.Value >> 7, // a block for each script of India and its neighbours
        _ => 0,
    };

    /// <summary>From Devanagari to Myanmar, and Khmer with its neighbours.</summary>
    private static bool IsOfIndia(int letter) => letter is (>= 0x0900 and < 0x10A0) or (>= 0x1700 and < 0x18B0);

    private static bool IsVariation(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;
}
