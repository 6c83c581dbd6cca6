using System.Buffers;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds where a numeral written with digits begins and ends.</summary>
internal static class NumeralDigits
{
    private const string Currencies = "$€£¥";
    private const string Prefixes = Currencies + "~≈<>≤≥±";
    private const string Suffixes = Currencies + "%‰×+°";

    // Characters that belong to a numeral when a digit follows: grouping, decimals, times, ratios, fractions, powers.
    private const string Inner = ",.:/'’^⁄·*";

    private static readonly SearchValues<char> Decimals = SearchValues.Create("0123456789.,");

    private static readonly string[] CurrencyCodes = ["USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD"];

    /// <summary>Where the numeral whose first digit is here begins: signs, approximations and currency before it included.</summary>
    public static int Start(string text, int digit, int earliest)
    {
        var start = digit;
        if (start > earliest && text[start - 1] == '.' && (start - 1 == earliest || !char.IsLetterOrDigit(text[start - 2]))) start--;
        while (start > earliest && (Prefixes.Contains(text[start - 1], StringComparison.Ordinal) || IsSign(text, start - 1))) start--;
        return start;
    }

    /// <summary>Where the numeral ends whose first digit is here.</summary>
    public static int End(string text, int digit)
    {
        var (at, group, isGrouping) = (digit, 0, true);
        while (at < text.Length)
        {
            var c = text[at];
            if (NumeralText.IsNumericAt(text, at)) (at, group) = (at + 1, group + 1);
            else if (isGrouping && group is > 0 and <= 3 && IsGroup(text, at)) (at, group) = (at + 4, 3);
            else if (Step(text, at) is > 0 and var step) (at, group, isGrouping) = (at + step, 0, c == ',' && isGrouping);
            else break;
        }

        return WithSpacedSign(text, at);
    }

    /// <summary>The end of a word that holds digits: <c>KB948590</c>, <c>ESX350-200712402-SG</c>, <c>ms08-021.md</c>.</summary>
    public static int NameEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsNamePart(text, at) || (text[at] is '-' or '.' && IsNamePart(text, at + 1)))) at++;
        return at;
    }

    /// <summary>Whether digits stand in the word that starts here.</summary>
    public static bool IsName(string text, int wordEnd) =>
        NumeralText.IsNumericAt(text, wordEnd) || (wordEnd < text.Length && text[wordEnd] == '_');

    /// <summary>"x6.6", "x3": times that many; x86 and x11 are names.</summary>
    public static bool IsFactor(ReadOnlySpan<char> numeral) =>
        numeral.Length > 1
            && numeral[0] == 'x'
            && !numeral[1..].ContainsAnyExcept(Decimals)
            && numeral[1..] is not ("1" or "11" or "86" or "64" or "32");

    public static bool IsMoney(ReadOnlySpan<char> numeral) =>
        numeral.IndexOfAny(Currencies) >= 0 || (numeral.Length > 3 && IsCurrencyCode(numeral[..3]) && char.IsAsciiDigit(numeral[3]));

    public static bool IsCurrencyCode(ReadOnlySpan<char> word)
    {
        foreach (var code in CurrencyCodes)
        {
            if (word.SequenceEqual(code)) return true;
        }

        return false;
    }

    // How many characters that are no digits continue the numeral here; 0 when it ends.
    private static int Step(string text, int at)
    {
        var c = text[at];
        var isBeforeDigit = NumeralText.IsNumericAt(text, at + 1);
        if (Suffixes.Contains(c, StringComparison.Ordinal) || char.IsLetter(c) || c == '_') return 1;
        if (Inner.Contains(c, StringComparison.Ordinal) && isBeforeDigit) return 1;
        if (c == '^' && at + 1 < text.Length && NumeralText.IsDash(text[at + 1]) && NumeralText.IsNumericAt(text, at + 2)) return 2;
        if (c == '.' && at + 1 < text.Length && text[at + 1] is 'x' && !NumeralText.IsLetterAt(text, at + 2)) return 2;
        if (!NumeralText.IsDash(c)) return 0;
        if (isBeforeDigit) return 1;
        // "$5–$6", "~12–~18"
        return at + 2 < text.Length && Prefixes.Contains(text[at + 1], StringComparison.Ordinal) && NumeralText.IsNumericAt(text, at + 2)
            ? 2
            : 0;
    }

    // "1 234": a space and exactly three digits.
    private static bool IsGroup(string text, int at) =>
        text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F'
        && NumeralText.IsNumericAt(text, at + 1) && NumeralText.IsNumericAt(text, at + 2) && NumeralText.IsNumericAt(text, at + 3)
        && !NumeralText.IsNumericAt(text, at + 4) && !NumeralText.IsLetterAt(text, at + 4);

    // "45 %", "6.6 ×", "200 €"
    private static int WithSpacedSign(string text, int end) =>
        end + 1 < text.Length && NumeralText.IsSpace(text[end]) && "%‰×€".Contains(text[end + 1], StringComparison.Ordinal) ? end + 2 : end;

    private static bool IsSign(string text, int at) =>
        text[at] is '-' or '−' or '+'
            && (at == 0
                || NumeralText.IsSpace(text[at - 1])
                || "([{\"“".Contains(text[at - 1], StringComparison.Ordinal)
                || Prefixes.Contains(text[at - 1], StringComparison.Ordinal));

    private static bool IsNamePart(string text, int at) =>
        at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || NumeralText.IsNumericAt(text, at));
}
