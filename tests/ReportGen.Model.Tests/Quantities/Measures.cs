using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

/// <summary>Generators of rationals, intervals and measures, boundary cases included.</summary>
internal static class Measures
{
    private static readonly Gen<Rational> Small = Gen.Select(Gen.Long[-1_000, 1_000], Gen.Long[1, 1_000], (n, d) => Rational.Of(n, d));

    private static readonly Gen<Rational> Large = Gen.Select(Gen.Long[-5_000_000_000_000, 5_000_000_000_000], Gen.Long[1, 97], (n, d) => Rational.Of(n, d));

    private static readonly Gen<Rational> Decimal = Gen.Select(Gen.Long[-100_000, 100_000], Gen.Int[-4, 9], (n, e) => n * Rational.PowerOfTen(-e));

    public static readonly Gen<Rational> Value = Gen.OneOf(Small, Large, Decimal);

    public static readonly Gen<Rational> Positive = Value.Select(value => value.Abs() + Rational.Of(1, 1_000_000));

    private static readonly Gen<End> AnyEnd = Gen.Select(Value, Gen.Bool, Gen.Int[0, 9], (value, isClosed, roll) => roll == 0 ? End.Infinite : new End(value, isClosed));

    /// <summary>Intervals with open, closed and infinite ends; points too.</summary>
    public static readonly Gen<Interval> Interval = Gen.Select(AnyEnd, AnyEnd, Gen.Int[0, 4], Build);

    public static readonly Gen<Interval> PositiveInterval = Gen.Select(Positive, Positive, Gen.Bool, Gen.Bool, Gen.Int[0, 9], (a, b, lowClosed, highClosed, roll) =>
    {
        var (low, high) = a <= b ? (a, b) : (b, a);
        var top = roll == 0 ? End.Infinite : new End(high, highClosed);
        return ReportGen.Quantities.Interval.TryBetween(new End(low, lowClosed), top) ?? ReportGen.Quantities.Interval.Point(low);
    });

    private static readonly Gen<Kind> AnyKind = Gen.Select(Gen.Enum<Quantity>(), Gen.Enum<TimeUnit>(), Gen.Int[0, 3], (quantity, per, roll) =>
        roll == 0 && quantity is Quantity.Count or Quantity.ByteSize && roll == 0 ? Kind.Rate(quantity, per) : new Kind(quantity, null));

    public static readonly Gen<Measure> Any = Gen.Select(AnyKind, Interval, (kind, interval) => Measure.Of(kind, interval));

    /// <summary>A member of an interval.</summary>
    public static Gen<Rational> MemberOf(Interval interval) => Gen.Select(Gen.Long[0, 1_000], Gen.Long[1, 1_000_000], (part, beyond) =>
    {
        var member = (interval.Low.Value, interval.High.Value) switch
        {
            ({ } low, { } high) => low + ((high - low) * Rational.Of(part, 1_000)),
            ({ } low, null) => low + beyond,
            (null, { } high) => high - beyond,
            _ => part,
        };
        return interval.Contains(member) ? member : (interval.Low.Value!.Value + interval.High.Value!.Value) / 2;
    });

    private static Interval Build(End a, End b, int roll)
    {
        if (roll == 0 && a.Value is { } point) return ReportGen.Quantities.Interval.Point(point);
        var (low, high) = a.Value is { } x && b.Value is { } y && x > y ? (b, a) : (a, b);
        return ReportGen.Quantities.Interval.TryBetween(low, high) ?? ReportGen.Quantities.Interval.Point(low.Value!.Value);
    }
}
