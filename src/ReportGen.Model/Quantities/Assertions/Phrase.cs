namespace ReportGen.Quantities.Assertions;

/// <summary>How the number of a phrase is written.</summary>
internal enum NumeralManner
{
    Digits,

    /// <summary>"thirteen".</summary>
    Words,

    /// <summary>"a dozen".</summary>
    Dozens,

    /// <summary>"twice", "three times".</summary>
    Multiple,

    /// <summary>"half", "two thirds".</summary>
    Fraction,
}

/// <summary>A way to say a quantity with one number, such as "about 7×", to be filled with the number of another measure.</summary>
/// <param name="Before">What stands before the number: "about ", "~", or nothing.</param>
/// <param name="Behind">What stands behind number and unit: " or more", " a month", or nothing.</param>
/// <param name="Unit">In which the number is written.</param>
/// <param name="Mark">The unit as it is written, such as " times" or "%"; null where it follows from unit and number.</param>
/// <param name="Exponent">The power of ten of a word such as million in the mark; else zero.</param>
/// <param name="Digits">Significant digits, at least one: the fewest that are tried.</param>
internal sealed record Phrase(
    string Before,
    StatedWording Wording,
    NumeralManner Manner,
    Unit Unit,
    string? Mark,
    int Exponent,
    string Behind,
    int Digits)
{
    private const int FurtherDigits = 3;

    /// <summary>Whether a minus in words stands before the number.</summary>
    public bool IsBelowZero { get; init; }

    /// <summary>Phrases of this manner that can be said of a measure, the plainest first; whether they are right is for the law.</summary>
    /// <param name="known">Where the measure lies, in base units.</param>
    public IEnumerable<string> Said(Kind kind, Interval known) => Manner switch
    {
        NumeralManner.Fraction => SpelledQuantity.Fractions.Select(fraction => $"{Before}{fraction}{Behind}"),
        NumeralManner.Multiple => Numbers(kind, known).Select(number => SpelledQuantity.TrySpell(number.Value))
            .OfType<string>().Select(words => $"{Before}{words}{Behind}"),
        _ => Numbers(kind, known).Select(Numeral).OfType<string>().Select(numeral => $"{Before}{Marked(numeral)}{Behind}"),
    };

    private string? Numeral((Rational Value, int Decimals) number) => Manner switch
    {
        NumeralManner.Words => NumberWords.TrySpell(number.Value),
        NumeralManner.Dozens => SpelledNumber.TrySpellDozens(number.Value) ?? NumberWords.TrySpell(number.Value),
        _ => NumeralWriter.Write(number.Value, Math.Max(number.Decimals, 0)),
    };

    private string Marked(string numeral)
    {
        if (Mark is not null) return numeral + Mark;
        return Unit.IsSpaced ? $"{numeral} {Unit.After(numeral)}" : numeral + Unit.Symbol;
    }

    // From the fewest digits to a few more; a whole count in one way.
    private IEnumerable<(Rational Value, int Decimals)> Numbers(Kind kind, Interval known)
    {
        if (Anchor(IsBelowZero ? -known : known) is not { } anchor) yield break;
        if (Manner == NumeralManner.Dozens) yield return (NumeralWriter.Round(anchor / SpelledNumber.Dozen, 0) * SpelledNumber.Dozen, 0);
        var isExact = kind.IsWhole && Wording == StatedWording.Plain && Exponent == 0;
        for (var digits = Digits; digits <= Digits + FurtherDigits; digits++)
        {
            var decimals = isExact ? 0 : digits - 1 - anchor.Magnitude();
            if (kind.IsWhole && Exponent == 0) decimals = Math.Min(decimals, 0);
            yield return (Rounded(anchor, decimals), decimals);
        }
    }

    /// <summary>The value that the number goes by, in the unit: the end of the measure on its side, or the middle.</summary>
    private Rational? Anchor(Interval known)
    {
        var (low, high) = (known.Low.Value, known.High.Value);
        var value = Wording switch
        {
            StatedWording.Over or StatedWording.AtLeast => low,
            StatedWording.Under or StatedWording.AtMost => high,
            _ => (low + high) / 2,
        };
        return value / (Unit.Scale * Rational.PowerOfTen(Exponent));
    }

    // Over and under leave the number itself out, be it the end of the measure.
    private Rational Rounded(Rational anchor, int decimals)
    {
        var step = Rational.PowerOfTen(-decimals);
        return Wording switch
        {
            StatedWording.AtLeast => NumeralWriter.Floor(anchor, decimals),
            StatedWording.AtMost => NumeralWriter.Ceiling(anchor, decimals),
            StatedWording.Over when NumeralWriter.Floor(anchor, decimals) is var floor => floor == anchor ? floor - step : floor,
            StatedWording.Under when NumeralWriter.Ceiling(anchor, decimals) is var ceiling => ceiling == anchor ? ceiling + step : ceiling,
            _ => NumeralWriter.Round(anchor, decimals),
        };
    }
}
