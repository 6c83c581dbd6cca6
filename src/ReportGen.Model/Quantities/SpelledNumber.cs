namespace ReportGen.Quantities;

/// <summary>Reads numbers that are written in words as a whole: two hundred and fifty, a dozen, half a dozen; and the words that stand
/// for zeros behind a number: 1.2 million.</summary>
internal static class SpelledNumber
{
    public const int Dozen = 12;

    private const int Hundred = 100;

    private static readonly (string Word, int Exponent)[] Large =
        [("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9)];

    /// <summary>"thousand", "million", "billion".</summary>
    public static IEnumerable<string> LargeWords => Large.Select(large => large.Word).Where(word => word.Length > 2);

    /// <summary>The number that the words are; null for digits and for anything else.</summary>
    public static WrittenNumber? TryRead(string words)
    {
        if (words.Length == 0 || !char.IsAsciiLetter(words[0])) return null;
        var parts = words.ToLowerInvariant().Split(' ');
        return Value(parts) is { } value ? new WrittenNumber(value, 0) : null;
    }

    /// <summary>"a dozen", "two dozen"; null for what is no few dozens.</summary>
    public static string? TrySpellDozens(Rational value) => (value / Dozen) switch
    {
        { IsWhole: true } dozens when dozens == Rational.One => "a dozen",
        { IsWhole: true } dozens when dozens > Rational.One && dozens < 10 => $"{NumberWords.TrySpell(dozens)} dozen",
        _ => null,
    };

    /// <summary>Takes a word for zeros from between a number and its unit.</summary>
    /// <returns>Its power of ten; zero when there is none.</returns>
    public static int TakeLarge(ref string numerals, ref string unit)
    {
        foreach (var (word, exponent) in Large)
        {
            if (Begins(unit, word))
            {
                unit = unit[word.Length..].TrimStart();
                return exponent;
            }

            if (word.Length > 2 && numerals.EndsWith(' ' + word, StringComparison.Ordinal))
            {
                numerals = numerals[..^(word.Length + 1)];
                return exponent;
            }
        }

        return 0;
    }

    private static int? Value(string[] words) => words switch
    {
        [var word] => NumberWords.TryRead(word),
        ["half", "a", "dozen"] => Dozen / 2,
        [var number, "dozen"] => Few(number) * Dozen,
        [var number, "hundred"] => Few(number) * Hundred,
        [var number, "hundred", "and", var rest] => (Few(number) * Hundred) + Below(rest),
        _ => null,
    };

    /// <summary>"a", "two": up to nine.</summary>
    private static int? Few(string word) => word == "a" ? 1 : NumberWords.TryRead(word) is > 0 and < 10 and var few ? few : null;

    private static int? Below(string word) => NumberWords.TryRead(word) is > 0 and < Hundred and var few ? few : null;

    private static bool Begins(string unit, string word) =>
        unit.StartsWith(word, StringComparison.Ordinal) && (unit.Length == word.Length || unit[word.Length] == ' ');
}
