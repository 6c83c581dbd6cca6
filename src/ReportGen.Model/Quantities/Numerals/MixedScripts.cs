using System.Text;

namespace ReportGen.Quantities.Numerals;

/// <summary>Finds words that are written with the letters of two scripts that look alike, such as <c>two</c> with a Cyrillic <c>о</c>: a
/// reader
/// sees a word that no check knows.</summary>
public static class MixedScripts
{
    /// <summary>Shorter words are signs: <c>μs</c>, <c>kΩ</c>, <c>ΔT</c>.</summary>
    private const int ShortestWord = 3;

    // Greek letters that look like Latin ones. Others stand beside Latin letters in formulas and units.
    private const string LatinLikeGreek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορτυχϲϳ";

    [Flags]
    private enum Scripts
    {
        None = 0,
        Latin = 1,
        Greek = 2,
        Cyrillic = 4,
        Other = 8,
    }

    /// <summary>Where such words stand, in order.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        if (Ascii.IsValid(text)) yield break;
        for (var at = 0; at < text.Length;)
        {
            var (start, letters, scripts) = (at, 0, Scripts.None);
            for (; at < text.Length && (char.IsLetter(text[at]) || NumeralFold.IsUnseen(text, at)); at++)
            {
                if (!char.IsLetter(text[at])) continue;
                letters++;
                scripts |= ScriptOf(text[at]);
            }

            if (letters >= ShortestWord && IsMixed(scripts)) yield return (start, at - start);
            if (at == start) at++;
        }
    }

    /// <summary>Whether there is one, or what there may be one in.</summary>
    public static bool Has(string text) => Find(text).Any();

    private static bool IsMixed(Scripts scripts) => (scripts & (scripts - 1)) != 0;

    private static Scripts ScriptOf(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') => Scripts.Latin,
        >= '\u0370' and <= '\u03FF' => LatinLikeGreek.Contains(letter, StringComparison.Ordinal) ? Scripts.Greek : Scripts.None,
        >= '\u0400' and <= '\u052F' => Scripts.Cyrillic,
        // Armenian, Cherokee, Lisu: what else has letters like Latin ones.
        (>= '\u0531' and <= '\u0587') or (>= '\u13A0' and <= '\u13FF') or (>= '\uA4D0' and <= '\uA4FF') => Scripts.Other,
        _ => Scripts.None,
    };
}
