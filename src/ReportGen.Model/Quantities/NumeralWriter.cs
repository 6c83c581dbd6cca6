using System.Globalization;
using System.Numerics;

namespace ReportGen.Quantities;

/// <summary>Rounds to decimals and writes numerals: grouped by commas from 1,000, with a minus sign.</summary>
internal static class NumeralWriter
{
    public static Rational Round(Rational value, int decimals) => At(value, decimals, scaled => scaled.Round());

    public static Rational Floor(Rational value, int decimals) => At(value, decimals, scaled => scaled.Floor());

    public static Rational Ceiling(Rational value, int decimals) => At(value, decimals, scaled => scaled.Ceiling());

    /// <summary>A decimal numeral with exactly this many decimals; fewer than none are written as zeros.</summary>
    public static string Write(Rational value, int decimals)
    {
        var written = Math.Max(decimals, 0);
        var scaled = (value.Abs() * Rational.PowerOfTen(written)).Round();
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(written + 1, '0');
        var whole = digits[..^written];
        for (var at = whole.Length - 3; at > 0; at -= 3) whole = whole.Insert(at, ",");
        var sign = value.Sign < 0 ? "−" : "";
        return written == 0 ? sign + whole : $"{sign}{whole}.{digits[^written..]}";
    }

    private static Rational At(Rational value, int decimals, Func<Rational, BigInteger> round) =>
        round(value * Rational.PowerOfTen(decimals)) * Rational.PowerOfTen(-decimals);
}
