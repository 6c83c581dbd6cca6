using System.Globalization;
using System.Numerics;

namespace ReportGen.Quantities;

/// <summary>Turns measures into words, everywhere: prose, tables, captions, alternative texts, feed and charts. One law holds:
/// reading what was printed gives an interval that contains the measure.</summary>
public static class MeasureWriter
{
    private const int DefaultDigits = 3;
    private const int MostDecimals = 30;

    /// <summary>The canonical words: a stated figure as stated, else by the rules of domain.md 2.</summary>
    /// <param name="digits">Significant digits of a point, 1 or more; null for three.</param>
    public static string Write(Measure measure, int? digits = null)
    {
        if (measure.Known is not { } known || known == Interval.Everything) return "unknown";
        if (measure.Stated is { } stated) return stated;
        return Shape(measure.Kind, known, digits ?? DefaultDigits).Words();
    }

    /// <summary>Every accepted spelling, the canonical first: "13" and "thirteen", "6.6–6.9×" and "between 6.6× and 6.9×".</summary>
    public static IReadOnlyList<string> Forms(Measure measure, int? digits = null)
    {
        var canonical = Write(measure, digits);
        if (measure.Known is not { } known || MeasureReader.Read(canonical).Value is not { } read) return [canonical];
        var shape = measure.Stated is null ? Shape(measure.Kind, known, digits ?? DefaultDigits) : WrittenShape.TryOf(read);
        if (shape is null) return [canonical];
        return [.. new[] { canonical }.Concat(shape.Spellings()).Distinct(StringComparer.Ordinal)];
    }

    private static WrittenShape Shape(Kind kind, Interval known, int digits)
    {
        var largest = known.High.Value is { } high && known.Low.Value is { } low ? Larger(high, low) : known.High.Value ?? known.Low.Value ?? Rational.Zero;
        var unit = Unit.For(kind.Quantity, largest);
        var (from, to) = (known.Low.Map(v => v / unit.Scale).Value, known.High.Map(v => v / unit.Scale).Value);
        WrittenShape Written(StatedWording wording, string first, string? second = null) => new(wording, first, second, unit, kind.Per);
        return (from, to) switch
        {
            ({ } at, null) => Written(StatedWording.AtLeast, Outward(at, kind, digits, Floor)),
            (null, { } at) => Written(StatedWording.AtMost, Outward(at, kind, digits, Ceiling)),
            ({ } at, { } end) when at == end => Written(StatedWording.Plain, Point(at, kind, unit, digits)),
            ({ } at, { } end) when Common(at, end, known, unit, kind, digits) is { } numeral => Written(StatedWording.Plain, numeral),
            ({ } at, { } end) => Range(at, end, kind, Written),
            _ => throw new ArgumentException("an interval without ends has no words", nameof(known)),
        };
    }

    // One numeral stands for an interval when all of it rounds there.
    private static string? Common(Rational from, Rational to, Interval known, Unit unit, Kind kind, int digits)
    {
        if (kind.IsWhole) return null;
        var numeral = Significant((from + to) / 2, digits);
        var words = new WrittenShape(StatedWording.Plain, numeral, null, unit, kind.Per).Words();
        var read = MeasureReader.TryRead(words)?.Known;
        return read is { } interval && interval.Contains(known) ? numeral : null;
    }

    // Rounded outward at the largest power of ten that is at most half the width; whole counts need no rounding.
    private static WrittenShape Range(Rational from, Rational to, Kind kind, Func<StatedWording, string, string?, WrittenShape> written)
    {
        var decimals = kind.IsWhole ? 0 : -((to - from) / 2).Magnitude();
        return written(StatedWording.Between, Numeral(Floor(from, decimals), decimals), Numeral(Ceiling(to, decimals), decimals));
    }

    private static string Point(Rational value, Kind kind, Unit unit, int digits)
    {
        if (value.IsWhole && (kind.IsWhole || (!kind.IsRate && kind.Quantity is Quantity.Duration or Quantity.Months or Quantity.ByteSize))) return Numeral(value, 0);
        // Whole bytes are read as exact: a mean that is not whole keeps a decimal, however few digits are asked for.
        if (unit.Symbol == "bytes" && !kind.IsRate && Math.Max(1, Decimals(value, digits)) is var decimals) return Numeral(Round(value, decimals), decimals);
        return Significant(value, digits);
    }

    private static string Significant(Rational value, int digits)
    {
        var decimals = Decimals(value, digits);
        var rounded = Round(value, decimals);
        return Numeral(rounded, Decimals(rounded, digits) < decimals ? Decimals(rounded, digits) : decimals);
    }

    private static string Outward(Rational value, Kind kind, int digits, Func<Rational, int, Rational> round)
    {
        if (kind.IsWhole || value.IsWhole) return Numeral(value, 0);
        var decimals = Decimals(value, digits);
        return Numeral(round(value, decimals), decimals);
    }

    // Three significant digits, but a whole part is always printed to its last digit.
    private static int Decimals(Rational value, int digits) => Math.Clamp(digits - 1 - value.Magnitude(), 0, MostDecimals);

    private static Rational Round(Rational value, int decimals) => At(value, decimals, scaled => scaled.Round());

    private static Rational Floor(Rational value, int decimals) => At(value, decimals, scaled => scaled.Floor());

    private static Rational Ceiling(Rational value, int decimals) => At(value, decimals, scaled => scaled.Ceiling());

    private static Rational At(Rational value, int decimals, Func<Rational, BigInteger> round) =>
        round(value * Rational.PowerOfTen(decimals)) * Rational.PowerOfTen(-decimals);

    private static Rational Larger(Rational left, Rational right) => left.Abs() >= right.Abs() ? left : right;

    /// <summary>A decimal numeral with exactly this many decimals (fewer than none are written as zeros), grouped by commas from 1,000.</summary>
    private static string Numeral(Rational value, int decimals)
    {
        var written = Math.Max(decimals, 0);
        var scaled = (value.Abs() * Rational.PowerOfTen(written)).Round();
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(written + 1, '0');
        var whole = digits[..^written];
        for (var at = whole.Length - 3; at > 0; at -= 3) whole = whole.Insert(at, ",");
        var sign = value.Sign < 0 ? "−" : "";
        return written == 0 ? sign + whole : $"{sign}{whole}.{digits[^written..]}";
    }
}
