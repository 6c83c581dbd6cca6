using System.Collections.Frozen;

namespace ReportGen.Quantities;

/// <summary>The English words for whole numbers from zero to ninety-nine, and one hundred.</summary>
public static class NumberWords
{
    private const int Largest = 100;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Values = Enumerable.Range(0, Largest + 1)
        .ToFrozenDictionary(Spell, value => value, StringComparer.OrdinalIgnoreCase);

    /// <summary>"thirteen"; null outside 0 to 100.</summary>
    public static string? TrySpell(Rational value) =>
        value.IsWhole && value.Sign >= 0 && value <= Largest ? Spell((int)value.Numerator) : null;

    /// <summary>13 for "thirteen", whatever the case; null for any other word.</summary>
    public static int? TryRead(string word) => Values.TryGetValue(word, out var value) ? value : null;

    private static string Spell(int value) => value switch
    {
        < 20 => Small[value],
        Largest => "one hundred",
        _ when value % 10 == 0 => Tens[(value / 10) - 2],
        _ => $"{Tens[(value / 10) - 2]}-{Small[value % 10]}",
    };
}
