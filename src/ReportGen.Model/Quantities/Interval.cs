namespace ReportGen.Quantities;

/// <summary>All rational numbers between two ends; never empty. The arithmetic is exact: a result holds each value that
/// members of the operands can give, and nothing else when the operands do not depend on each other
/// (R. E. Moore, "Interval Analysis", 1966, with open and closed ends kept apart).</summary>
public readonly record struct Interval
{
    private Interval(End low, End high) => (Low, High) = (low, high);

    public End Low { get; }

    public End High { get; }

    /// <summary>Every number.</summary>
    public static Interval Everything => default;

    public bool IsPoint => Low.Value is { } low && High.Value is { } high && low == high;

    public bool IsBounded => !Low.IsInfinite && !High.IsInfinite;

    /// <summary>High less low; null when unbounded.</summary>
    public Rational? Width => High.Value - Low.Value;

    public static Interval Point(Rational value) => new(End.Closed(value), End.Closed(value));

    public static Interval Closed(Rational low, Rational high) => Between(End.Closed(low), End.Closed(high));

    /// <summary>[low, high): what rounds to a numeral.</summary>
    public static Interval HalfOpen(Rational low, Rational high) => Between(End.Closed(low), End.Open(high));

    public static Interval Open(Rational low, Rational high) => Between(End.Open(low), End.Open(high));

    public static Interval AtLeast(Rational low) => new(End.Closed(low), End.Infinite);

    public static Interval AtMost(Rational high) => new(End.Infinite, End.Closed(high));

    /// <summary>The interval between two ends; throws when no number lies between them.</summary>
    public static Interval Between(End low, End high) =>
        TryBetween(low, high) ?? throw new ArgumentException($"no number lies between {low} and {high}");

    /// <summary>The interval between two ends, or null when no number lies between them.</summary>
    public static Interval? TryBetween(End low, End high)
    {
        if (low.Value is not { } from || high.Value is not { } to || from < to) return new Interval(low, high);
        return from == to && low.IsClosed && high.IsClosed ? new Interval(low, high) : null;
    }

    public bool Contains(Rational value) =>
        (Low.Value is not { } low || low < value || (low == value && Low.IsClosed)) &&
        (High.Value is not { } high || value < high || (value == high && High.IsClosed));

    public bool Contains(Interval other) => CompareLow(Low, other.Low) <= 0 && CompareHigh(High, other.High) >= 0;

    public Interval? Intersect(Interval other) => TryBetween(
        CompareLow(Low, other.Low) >= 0 ? Low : other.Low,
        CompareHigh(High, other.High) <= 0 ? High : other.High);

    public bool Overlaps(Interval other) => Intersect(other) is not null;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(
        CompareLow(Low, other.Low) <= 0 ? Low : other.Low,
        CompareHigh(High, other.High) >= 0 ? High : other.High);

    public static Interval operator +(Interval left, Interval right) => new(Add(left.Low, right.Low), Add(left.High, right.High));

    public static Interval operator -(Interval value) => new(value.High.Map(v => -v), value.Low.Map(v => -v));

    public static Interval operator -(Interval left, Interval right) => left + -right;

    public static Interval operator *(Interval left, Interval right)
    {
        Span<Corner> corners =
        [
            Corner.Product(left.Low, -1, right.Low, -1), Corner.Product(left.Low, -1, right.High, 1),
            Corner.Product(left.High, 1, right.Low, -1), Corner.Product(left.High, 1, right.High, 1),
        ];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            low = Corner.Lower(low, corner);
            high = Corner.Higher(high, corner);
        }

        return new Interval(low.ToEnd(), high.ToEnd());
    }

    /// <summary>The quotient, or null when the divisor holds zero. Towards an open end at zero it grows without end: 10 / (0, 5] is [2,
    /// ∞).</summary>
    public Interval? DividedBy(Interval divisor) => divisor.Contains(Rational.Zero) ? null : this * divisor.Reciprocal();

    public override string ToString() =>
        $"{(Low.IsClosed ? '[' : '(')}{(Low.Value?.ToString() ?? "-∞")}, {(High.Value?.ToString() ?? "∞")}{(High.IsClosed ? ']' : ')')}";

    private Interval Reciprocal() => new(Reciprocal(High), Reciprocal(Low));

    // Towards an infinite end the reciprocal approaches zero without reaching it, towards an open zero it has no end.
    private static End Reciprocal(End end) => end.Value switch
    {
        null => End.Open(Rational.Zero),
        { IsZero: true } => End.Infinite,
        { } value => new End(Rational.One / value, end.IsClosed),
    };

    private static End Add(End left, End right) => left.Value is { } a && right.Value is { } b
        ? new End(a + b, left.IsClosed && right.IsClosed)
        : End.Infinite;

    private static int CompareLow(End left, End right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } a, { } b) when a != b => a.CompareTo(b),
        _ => right.IsClosed.CompareTo(left.IsClosed),
    };

    private static int CompareHigh(End left, End right) => (left.Value, right.Value) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } a, { } b) when a != b => a.CompareTo(b),
        _ => left.IsClosed.CompareTo(right.IsClosed),
    };
}
