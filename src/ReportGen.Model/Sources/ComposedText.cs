using System.Text;
using HarfBuzzSharp;

namespace ReportGen.Sources;

/// <summary>Texts in the form in which one spelling is one text: é is one character, whether it was typed as such or as e with an accent
/// (UAX #15, "Normalization Form C").</summary>
/// <remarks>.NET does so only with ICU, without which the product runs; HarfBuzz brings the tables.</remarks>
public static class ComposedText
{
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var runes = new List<uint>(text.Length);
        foreach (var rune in text.EnumerateRunes()) Decompose((uint)rune.Value, runes);
        Order(runes);
        return string.Concat(Composed(runes).Select(rune => new Rune(rune)));
    }

    /// <summary>Whether two texts look alike and are not the same.</summary>
    public static bool IsOtherSpelling(string text, string other) => text != other && Of(text) == Of(other);

    /// <summary>A letter without its accents: e of é.</summary>
    public static Rune Base(Rune letter)
    {
        if (letter.IsAscii) return letter;
        var parts = new List<uint>();
        Decompose((uint)letter.Value, parts);
        return new Rune(parts[0]);
    }

    private static void Decompose(uint rune, List<uint> parts)
    {
        if (!UnicodeFunctions.Default.TryDecompose(rune, out var first, out var second))
        {
            parts.Add(rune);
            return;
        }

        Decompose(first, parts);
        if (second != 0) Decompose(second, parts);
    }

    /// <summary>Marks on one letter stand in the order of their classes.</summary>
    private static void Order(List<uint> runes)
    {
        for (var at = 1; at < runes.Count; at++)
        {
            for (var back = at; back > 0 && Class(runes[back]) is > 0 and var mark && Class(runes[back - 1]) > mark; back--)
                (runes[back], runes[back - 1]) = (runes[back - 1], runes[back]);
        }
    }

    private static List<uint> Composed(List<uint> runes)
    {
        var (kept, letter, before) = (new List<uint>(runes.Count), -1, 0);
        foreach (var rune in runes)
        {
            var mark = Class(rune);
            var isNext = letter >= 0 && (before == 0 ? kept.Count - 1 == letter : before < mark);
            if (isNext && UnicodeFunctions.Default.TryCompose(kept[letter], rune, out var both))
            {
                kept[letter] = both;
                continue;
            }

            before = mark;
            if (mark == 0) letter = kept.Count;
            kept.Add(rune);
        }

        return kept;
    }

    private static int Class(uint rune) => (int)UnicodeFunctions.Default.GetCombiningClass(rune);
}
