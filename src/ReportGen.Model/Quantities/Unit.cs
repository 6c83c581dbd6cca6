using System.Collections.Frozen;

namespace ReportGen.Quantities;

/// <summary>A unit in which a quantity is written.</summary>
/// <param name="Symbol">As printed: <c>MB</c>, <c>days</c>, <c>×</c>; empty for a bare count.</param>
/// <param name="Scale">Base units in one unit: 10^6 for MB, 1/24 day for an hour.</param>
/// <param name="BinaryScale">The scale where a source meant powers of 1024 by a decimal name; else the same.</param>
public sealed record Unit(string Symbol, Kind Kind, Rational Scale, Rational BinaryScale)
{
    private static readonly Unit[] Bytes =
    [
        Size("bytes", 1000, 0), Size("kB", 1000, 1), Size("MB", 1000, 2), Size("GB", 1000, 3), Size("TB", 1000, 4),
    ];

    private static readonly Unit[] BinaryBytes = [Size("KiB", 1024, 1), Size("MiB", 1024, 2), Size("GiB", 1024, 3), Size("TiB", 1024, 4)];

    private static readonly Unit[] Times =
    [
        Time("seconds", Rational.Of(1, 86_400)), Time("minutes", Rational.Of(1, 1_440)), Time("hours", Rational.Of(1, 24)), Time("days", 1),
    ];

    public static Unit None { get; } = Plain("", Kind.Count);

    public static Unit Percent { get; } = new("%", Kind.Share, Rational.Of(1, 100), Rational.Of(1, 100));

    /// <summary>A share in words of its own: half, two thirds. Its numbers are in per cent.</summary>
    public static Unit Fraction { get; } = Percent with { Symbol = "" };

    public static Unit Points { get; } = new("percentage points", Kind.Points, Rational.Of(1, 100), Rational.Of(1, 100));

    /// <summary>A number without a unit that is no count.</summary>
    public static Unit Plainly { get; } = Plain("", Kind.Number);

    public static Unit Fold { get; } = Plain("×", Kind.Ratio);

    public static Unit Nines { get; } = Plain("nines", Kind.Nines);

    public static Unit Months { get; } = Plain("months", Kind.Months);

    /// <summary>Things that are counted, accepted after a count ("32 patches") and left out of its value.</summary>
    private static readonly string[] CountedNouns =
    [
        "patch", "patches", "update", "updates", "bulletin", "bulletins", "advisory", "advisories", "package", "packages",
        "restart", "restarts", "reboot", "reboots", "bundle", "bundles",
    ];

    // A year as a duration is 365.25 days; a week is 7.
    private static readonly FrozenDictionary<string, Unit> ByName =
        Names().ToFrozenDictionary(pair => pair.Name, pair => pair.Unit, StringComparer.Ordinal);

    /// <summary>The units that are read, as findings list them.</summary>
    public const string Listed =
        "bytes, kB, MB, GB, TB, KiB, MiB, GiB, TiB; seconds, minutes, hours, days, weeks, months, years; %, percentage points; x; nines";

    /// <summary>Every accepted spelling, for suggestions.</summary>
    public static IEnumerable<string> Spellings => ByName.Keys;

    /// <summary>The unit with this spelling, or null. Case matters: MB is not mb.</summary>
    public static Unit? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The unit in which a value of this kind is printed: the largest that gives at least 1, else the smallest.</summary>
    public static Unit For(Quantity quantity, Rational largest) => quantity switch
    {
        Quantity.ByteSize => LargestBelow(Bytes, largest),
        Quantity.Duration => LargestBelow(Times, largest),
        Quantity.Months => Months,
        Quantity.Ratio => Fold,
        Quantity.Share => Percent,
        Quantity.Points => Points,
        Quantity.Number => Plainly,
        Quantity.Availability => Percent with { Kind = Kind.Availability },
        Quantity.Nines => Nines,
        Quantity.Count => None,
    };

    /// <summary>The next larger unit in which such a quantity is printed; null for the largest.</summary>
    public Unit? Next => NextIn(Bytes) ?? NextIn(Times);

    /// <summary>The unit with what its decimal name means where that is a power of 1,024: "MB of 2^20". Null for other units.</summary>
    public string? BinaryName => Array.IndexOf(Bytes.Select(unit => unit.Symbol).ToArray(), Symbol) is > 0 and var power
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Symbol} of 2^{10 * power}")
        : null;

    /// <summary>Whether a space stands between numeral and unit.</summary>
    public bool IsSpaced => Symbol.Length > 0 && Symbol is not ("×" or "%");

    private bool HasPlural =>
        Symbol is "days" or "hours" or "minutes" or "seconds" or "weeks" or "months" or "years" or "bytes" or "nines" or "percentage points";

    /// <summary>The unit after a numeral: "day" after 1, "days" after others.</summary>
    public string After(string numeral) =>
        numeral is "1" or "one" && HasPlural ? Symbol[..^1] : Symbol;

    private Unit? NextIn(Unit[] units) => Array.IndexOf(units, this) is >= 0 and var at && at + 1 < units.Length ? units[at + 1] : null;

    private static Unit LargestBelow(Unit[] units, Rational value) =>
        units.LastOrDefault(unit => unit.Scale <= value.Abs()) ?? units[0];

    private static Unit Size(string symbol, int power, int exponent)
    {
        var binary = Rational.Of(System.Numerics.BigInteger.Pow(1024, exponent), 1);
        return new Unit(symbol, Kind.ByteSize, Rational.Of(System.Numerics.BigInteger.Pow(power, exponent), 1), binary);
    }

    private static Unit Time(string symbol, Rational days) => new(symbol, Kind.Duration, days, days);

    private static Unit Plain(string symbol, Kind kind) => new(symbol, kind, 1, 1);

    private static IEnumerable<(string Name, Unit Unit)> Names()
    {
        foreach (var unit in Bytes.Concat(BinaryBytes)) yield return (unit.Symbol, unit);
        foreach (var name in new[] { "byte", "B" }) yield return (name, Bytes[0]);
        yield return ("KB", Bytes[1]); // as sources write it
        foreach (var unit in Times)
        {
            yield return (unit.Symbol, unit);
            yield return (unit.Symbol[..^1], unit);
        }

        foreach (var name in new[] { "week", "weeks" }) yield return (name, Time("weeks", 7));
        foreach (var name in new[] { "year", "years" }) yield return (name, Time("years", Rational.Of(1461, 4)));
        foreach (var name in new[] { "month", "months" }) yield return (name, Months);
        foreach (var name in new[] { "nine", "nines" }) yield return (name, Nines);
        foreach (var name in new[] { "x", "×", "times" }) yield return (name, Fold);
        foreach (var name in new[] { "%", "percent" }) yield return (name, Percent);
        foreach (var name in new[] { "percentage points", "percentage point", "points", "point" }) yield return (name, Points);
        foreach (var name in CountedNouns) yield return (name, None);
    }
}
