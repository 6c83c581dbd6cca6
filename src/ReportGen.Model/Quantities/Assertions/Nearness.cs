namespace ReportGen.Quantities.Assertions;

/// <summary>Whether true words are also near: each number lies within a tenth of itself of the end of the measure on its side, behind about
/// and in a bound within a fifth, and of a count always within one.</summary>
internal static class Nearness
{
    private static readonly Rational Close = Rational.Of(1, 10);
    private static readonly Rational Wide = Rational.Of(1, 5);

    /// <param name="kind">Of the measure.</param>
    /// <param name="known">Where the measure lies; the words are true of it.</param>
    public static bool IsNear(Saying saying, Kind kind, Interval known)
    {
        var stated = saying.Stated;
        if (IsOfEvery(stated, kind)) return false;
        if (stated.IsNearly) return IsWithin(stated.Number, Close, known.Low) && IsWithin(stated.Number, Close, known.High);
        return stated.Wording switch
        {
            StatedWording.Over or StatedWording.AtLeast => IsWithin(stated.Number, Wide, known.Low),
            StatedWording.Under when IsUnderOne(stated, known) => true,
            StatedWording.Under or StatedWording.AtMost => IsWithin(stated.Number, Wide, known.High),
            StatedWording.Between => IsWithin(stated.Number, Close, known.Low) && IsWithin(stated.UpTo!.Value, Close, known.High),
            StatedWording.About => IsWithin(stated.Number, Wide, known.Low) && IsWithin(stated.Number, Wide, known.High),
            StatedWording.Plain => IsWithin(stated.Number, Close, known.Low) && IsWithin(stated.Number, Close, known.High),
        };

        bool IsWithin(WrittenNumber number, Rational part, End end)
        {
            if (end.Value is not { } value) return false;
            var isOfNines = stated.Kind == Kind.Nines && kind == Kind.Availability;
            var written = isOfNines ? number.Value : number.Value * stated.Unit.Scale;
            var distance = (written - (isOfNines ? NinesIn(value) : value)).Abs();
            return distance <= written.Abs() * part || (kind == Kind.Count && distance <= Rational.One);
        }
    }

    // How many whole nines an availability reaches.
    private static int NinesIn(Rational availability)
    {
        var nines = 0;
        while (nines < Saying.MostNines && Saying.OfNines(nines + 1) <= availability) nines++;
        return nines;
    }

    /// <summary>"at least 0", "at most 100%": words that hold whatever the value is. A change has no such end.</summary>
    private static bool IsOfEvery(Stated stated, Kind kind)
    {
        if (kind.IsChange) return false;
        var value = stated.Number.Value * stated.Unit.Scale;
        var isWhole = kind.Quantity is Quantity.Share or Quantity.Availability && !kind.IsRate;
        return stated.Wording switch
        {
            StatedWording.AtLeast => value.Sign <= 0,
            StatedWording.Over => value.Sign < 0,
            StatedWording.AtMost => isWhole && value >= Rational.One,
            StatedWording.Under => isWhole && value > Rational.One,
            _ => false,
        };
    }

    // "under 1 MB", "less than 1%"
    private static bool IsUnderOne(Stated stated, Interval known) =>
        stated.Number.Value == Rational.One && known.Low.Value is { Sign: >= 0 } && !known.Contains(Rational.Zero);
}
