namespace ReportGen.Quantities;

/// <summary>Numbers as machines read them: digits with a point and a hyphen for minus; no grouping and no exponent.</summary>
public static class DecimalText
{
    /// <summary>As many significant digits as a double can hold and one more.</summary>
    private const int MostDigits = 17;

    /// <summary>All digits where these end, else 17 significant ones of the nearest number.</summary>
    public static string Of(Rational value) => Of(value, NumeralWriter.Round);

    /// <summary>The same of a lower end: never above it.</summary>
    public static string AtMost(Rational value) => Of(value, NumeralWriter.Floor);

    /// <summary>The same of an upper end: never below it.</summary>
    public static string AtLeast(Rational value) => Of(value, NumeralWriter.Ceiling);

    /// <summary>At most so many significant digits and all before the point, without zeros at the end.</summary>
    public static string Short(Rational value, int digits)
    {
        var decimals = Decimals(value, digits);
        var written = Written(NumeralWriter.Round(value, decimals), decimals);
        return written.Contains('.', StringComparison.Ordinal) ? written.TrimEnd('0').TrimEnd('.') : written;
    }

    private static string Of(Rational value, Func<Rational, int, Rational> round)
    {
        var decimals = value.Decimals ?? Decimals(value, MostDigits);
        return Written(round(value, decimals), decimals);
    }

    private static int Decimals(Rational value, int digits) => Math.Max(0, digits - 1 - value.Magnitude());

    private static string Written(Rational value, int decimals) =>
        NumeralWriter.Write(value, decimals).Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
}
