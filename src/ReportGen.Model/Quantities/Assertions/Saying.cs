namespace ReportGen.Quantities.Assertions;

/// <summary>What words say of a measure, read with its kind.</summary>
/// <param name="Stated">The words taken apart.</param>
/// <param name="Allowed">Where the measure must lie for the words to be true, in base units of its kind.</param>
internal sealed record Saying(Stated Stated, Interval Allowed)
{
    /// <summary>No number of nines beyond is told apart.</summary>
    public const int MostNines = 100;

    /// <summary>Null when the words are no quantity of this kind.</summary>
    public static Saying? TryRead(string words, Kind kind)
    {
        if (MeasureReader.Read(words, isSigned: true).Value is not { } stated || InKind(stated, kind) is not { } meant) return null;
        var allowed = NinesOf(Allows(meant), meant.Kind, kind);
        return new Saying(meant, allowed);
    }

    /// <summary>The words as they are meant of a measure: a bare number is rounded of a ratio and of a plain number. Null when they cannot
    /// be said of the kind.</summary>
    private static Stated? InKind(Stated stated, Kind kind)
    {
        var own = stated.Kind;
        if (own == kind) return stated;
        var isBare = own == Kind.Count || own == Kind.Number;
        if (kind.Quantity == Quantity.Number) return isBare && !kind.IsRate ? stated.AsNumber() : null;
        if (kind == Kind.Ratio) return isBare ? stated.AsNumber() : stated.Unit == Unit.Fraction ? stated : null;
        return kind == Kind.Availability && (own == Kind.Share || own == Kind.Nines) ? stated : null;
    }

    // Relations have no far end, as in claims; all else is read as it would be of a source.
    private static Interval Allows(Stated stated)
    {
        if (stated.IsNearly) return stated.Reading;
        var value = stated.Number.Value * stated.Unit.Scale;
        return stated.Wording switch
        {
            StatedWording.Over => Interval.Between(End.Open(value), End.Infinite),
            StatedWording.AtLeast => Interval.AtLeast(value),
            StatedWording.Under => Interval.Between(End.Infinite, End.Open(value)),
            StatedWording.AtMost => Interval.AtMost(value),
            StatedWording.Plain or StatedWording.About or StatedWording.Between => stated.Reading,
        };
    }

    /// <summary>A number of nines is a whole number n, and n nines are all availabilities from n nines up to one more.</summary>
    /// <param name="own">The kind of <paramref name="said"/>.</param>
    /// <param name="kind">The kind of what is spoken of; only for an availability anything changes.</param>
    public static Interval NinesOf(Interval said, Kind own, Kind kind)
    {
        if (kind != Kind.Availability || own != Kind.Nines) return said;
        if (Measure.Of(Kind.Nines, said).Known is not { } whole)
            return Interval.Between(End.Infinite, End.Open(Rational.Zero)); // below 0 nines lies nothing
        return Interval.Between(whole.Low.Map(OfNines), whole.High.Value is { } most ? End.Open(Beyond(most)) : End.Infinite);
    }

    private static Rational Beyond(Rational nines) => nines < MostNines ? OfNines(nines + 1) : Rational.One;

    /// <summary>The availability from which on it has so many nines.</summary>
    public static Rational OfNines(Rational nines) =>
        Rational.One - Rational.PowerOfTen(-(int)System.Numerics.BigInteger.Min(nines.Floor(), MostNines));
}
