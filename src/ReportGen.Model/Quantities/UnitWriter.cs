namespace ReportGen.Quantities;

/// <summary>Writes where a measure lies in one unit: a point, one numeral for all of it, a range rounded outward, or one end.</summary>
internal sealed class UnitWriter
{
    private const int DefaultDigits = 3;
    private const int MostFurther = 200;

    private readonly Kind kind;
    private readonly Unit unit;
    private readonly Interval known;
    private readonly int digits;
    private readonly int further;
    private readonly Boundaries boundaries;

    private UnitWriter(Kind kind, Interval measure, Unit unit, Printing printing)
    {
        (this.kind, this.unit) = (kind, unit);
        known = Interval.Between(measure.Low.Map(end => end / unit.Scale), measure.High.Map(end => end / unit.Scale));
        (digits, further) = (printing.Digits ?? DefaultDigits, printing.Further);
        boundaries = new Boundaries(kind, unit, known, printing.Limits);
    }

    /// <summary>The parts of the print, in the unit of the larger end, or the next larger one where rounding reaches 1 of that.</summary>
    public static WrittenShape Shape(Kind kind, Interval known, Printing printing)
    {
        var (low, high) = (known.Low.Value?.Abs() ?? Rational.Zero, known.High.Value?.Abs() ?? Rational.Zero);
        var unit = Unit.For(kind.Quantity, low > high ? low : high);
        var shape = new UnitWriter(kind, known, unit, printing).Shape();
        return shape.ReachesNextUnit ? new UnitWriter(kind, known, unit.Next!, printing).Shape() : shape; // what is reached is there
    }

    private WrittenShape Shape() => (known.Low.Value, known.High.Value) switch
    {
        ({ } at, null) => Written(StatedWording.AtLeast, Outward(at, NumeralWriter.Floor)),
        (null, { } at) => Written(StatedWording.AtMost, Outward(at, NumeralWriter.Ceiling)),
        ({ } at, { } end) when at == end => Written(StatedWording.Plain, Point(at)),
        ({ } at, { } end) => Common(at, end) is { } numeral ? Written(StatedWording.Plain, numeral) : Range(at, end),
        _ => throw new InvalidOperationException("an interval without ends has no words"),
    };

    private WrittenShape Written(StatedWording wording, string first, string? second = null) =>
        new(wording, first, second, unit, kind.PerWords);

    private string Point(Rational value)
    {
        var isPrintedWhole = kind.IsWhole || (!kind.IsRate && kind.Quantity is Quantity.Duration or Quantity.Months or Quantity.ByteSize);
        return value.IsWhole && isPrintedWhole
            ? NumeralWriter.Write(value, 0)
            : Significant(value, rounded => boundaries.AreCrossed(value, rounded));
    }

    // One numeral stands for an interval when all of it rounds there, and no boundary lies in it.
    private string? Common(Rational from, Rational to)
    {
        if (kind.IsWhole || boundaries.AreInside) return null;
        var numeral = Significant((from + to) / 2, rounded => boundaries.AreCrossed(from, rounded) || boundaries.AreCrossed(to, rounded));
        var read = MeasureReader.TryRead(Written(StatedWording.Plain, numeral).Words())?.Known;
        return read is { } interval && interval.Contains(InBase(from, to)) ? numeral : null;
    }

    private Interval InBase(Rational from, Rational to) =>
        Interval.Between(known.Low with { Value = from * unit.Scale }, known.High with { Value = to * unit.Scale });

    // Rounded outward at the largest power of ten that is at most half the width; whole counts need no rounding.
    private WrittenShape Range(Rational from, Rational to)
    {
        var decimals = kind.IsWhole ? 0 : further - ((to - from) / 2).Magnitude();
        return Written(StatedWording.Between, End(from, decimals, NumeralWriter.Floor), End(to, decimals, NumeralWriter.Ceiling));
    }

    private string Outward(Rational value, Func<Rational, int, Rational> round) =>
        value.IsWhole
            ? NumeralWriter.Write(value, FewestInRanges)
            : End(value, Math.Max(0, digits - 1 - value.Magnitude() + further), round);

    // Every further decimal is a finer power of ten, and moves the end nearer to where it is.
    private string End(Rational value, int decimals, Func<Rational, int, Rational> round)
    {
        var finer = decimals;
        while (finer < decimals + MostFurther && boundaries.AreCrossed(value, round(value, finer))) finer++;
        return NumeralWriter.Write(round(value, finer), Math.Max(finer, FewestInRanges));
    }

    private string Significant(Rational value, Func<Rational, bool> isRefused)
    {
        var decimals = Decimals(value);
        while (decimals < MostFurther && isRefused(NumeralWriter.Round(value, decimals))) decimals++;
        var rounded = NumeralWriter.Round(value, decimals);
        var trimmed = decimals == Decimals(value) ? Math.Min(decimals, Decimals(rounded)) : decimals; // 9.995 is 10.0, not 10.00
        return NumeralWriter.Write(rounded, trimmed);
    }

    /// <summary>The decimals that make three significant digits, or those asked for; a whole part is always printed to its last
    /// digit.</summary>
    private int Decimals(Rational value) =>
        Math.Max(digits - 1 - value.Magnitude() + further, unit.Symbol == "bytes" && !kind.IsRate ? 1 : FewestInRanges);

    // Whole bytes and whole numbers without a unit are read as exact: what is not exact keeps a decimal, however few digits are asked for.
    private int FewestInRanges => kind.Quantity == Quantity.Number && kind.PerThing is null ? 1 : 0;
}
