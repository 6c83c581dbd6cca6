namespace ReportGen.Quantities;

/// <summary>Reads the fractions and multiples that have words of their own: half, a third … nine tenths, twice, double, three times. Alone
/// they are as precise as two significant digits; behind about they are the same number in digits, and a bound is the fraction
/// itself.</summary>
internal static class SpelledQuantity
{
    private const int Hundred = 100;

    // The plainest first.
    private static readonly int[] Wholes = [2, 3, 4, 5, 10, 6, 8, 7, 9];

    private static readonly string[] Parts =
        ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Every fraction in lowest terms that has words, the plainest first.</summary>
    public static IEnumerable<string> Fractions =>
        from whole in Wholes
        from part in Enumerable.Range(1, whole - 1)
        where System.Numerics.BigInteger.GreatestCommonDivisor(part, whole).IsOne
        select Fraction(part, whole);

    /// <summary>What the words say, or null when they are no such words.</summary>
    public static (WrittenNumber Number, Unit Unit)? TryRead(string words, StatedWording wording)
    {
        var lower = words.ToLowerInvariant();
        if (Multiple(lower) is { } times) return (wording == StatedWording.Plain ? Precise(times) : new WrittenNumber(times, 0), Unit.Fold);
        if (Share(lower) is not { } share) return null;
        var isExact = wording is StatedWording.Over or StatedWording.Under or StatedWording.AtLeast or StatedWording.AtMost;
        return (new WrittenNumber(isExact ? share * Hundred : NumeralWriter.Round(share * Hundred, 0), 0), Unit.Fraction);
    }

    /// <summary>"twice", "three times"; null where there is no word for the number.</summary>
    public static string? TrySpell(Rational times)
    {
        if (times == 2) return "twice";
        return times > Rational.One && NumberWords.TrySpell(times) is { } word ? $"{word} times" : null;
    }

    private static int? Multiple(string words)
    {
        if (words is "twice" or "double") return 2;
        const string times = " times";
        return words.EndsWith(times, StringComparison.Ordinal)
            && char.IsAsciiLetter(words[0])
            && SpelledNumber.TryRead(words[..^times.Length]) is { } number
            ? (int)number.Value.Numerator
            : null;
    }

    // 2.0, 30, 100 with a step of ten.
    private static WrittenNumber Precise(int times) => new(times, times < 10 ? 1 : times < Hundred ? 0 : -1);

    private static Rational? Share(string words)
    {
        if (words is "half" or "a half" or "one half") return Rational.Of(1, 2);
        if (words.Split(' ', '-') is not [var number, var part]) return null;
        var count = number is "a" or "an" ? 1 : NumberWords.TryRead(number);
        var whole = Array.IndexOf(Parts, count == 1 ? part : part.TrimEnd('s')) + 2;
        if (whole < 3 || count is not (> 0 and var parts) || parts >= whole || (parts > 1 && !part.EndsWith('s'))) return null;
        return Rational.Of(parts, whole);
    }

    private static string Fraction(int part, int whole) => (part, whole) switch
    {
        (1, 2) => "half",
        (1, 8) => "an eighth",
        (1, _) => $"a {Parts[whole - 2]}",
        _ => $"{NumberWords.TrySpell(part)} {Parts[whole - 2]}s",
    };
}
