using System.Numerics;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>The exact bounds of each operation when its arguments do not depend on each other.</summary>
internal static class IntervalOperations
{
    private const int MostNines = 100;

    private static readonly Interval One = Interval.Point(Rational.One);

    /// <summary>The result, or null when it is not defined: a division by what touches zero, statements that disagree.</summary>
    public static Interval? Apply(Operation operation, ReadOnlySpan<Interval> arguments)
    {
        var first = arguments[0];
        var second = arguments.Length > 1 ? arguments[1] : first;
        return operation switch
        {
            Operation.Add => Fold(arguments, (a, b) => a + b),
            Operation.Subtract => first - second,
            Operation.Multiply => first * second,
            Operation.Divide => first.DividedBy(second),
            Operation.Fewer => One - first.DividedBy(second),
            Operation.More => first.DividedBy(second) - One,
            Operation.Share => Share(first, second),
            Operation.Min => Fold(arguments, Smaller),
            Operation.Max => Fold(arguments, Larger),
            Operation.Availability => One - first.DividedBy(second),
            Operation.Nines => Nines(first),
            Operation.Downtime => Downtime(first, second),
            Operation.Intersect => first.Intersect(second),
            Operation.Shown => first,
        };
    }

    // a/(a + b) rises with a and falls with b; written so that each occurs once.
    private static Interval? Share(Interval a, Interval b)
    {
        if (b.DividedBy(a) is { } others) return One.DividedBy(One + others);
        if (a.DividedBy(b) is { } own) return One - One.DividedBy(One + own);
        return null;
    }

    private static Interval Smaller(Interval a, Interval b) => -Larger(-a, -b);

    private static Interval Larger(Interval a, Interval b) => Interval.Between(Upper(a.Low, b.Low), a.Hull(b).High);

    /// <summary>The larger of two lower ends.</summary>
    private static End Upper(End a, End b)
    {
        if (a.Value is not { } x) return b;
        if (b.Value is not { } y) return a;
        if (x == y) return new End(x, a.IsClosed && b.IsClosed);
        return x > y ? a : b;
    }

    private static Interval Nines(Interval availability)
    {
        var low = Reached(availability.Low.Value ?? Rational.Zero, EndReached.Yes) ?? MostNines;
        var top = availability.High.Value is { } value ? Reached(value, availability.High.IsClosed ? EndReached.Yes : EndReached.No) : null;
        return top is { } high ? Interval.Closed(low, Math.Max(low, high)) : Interval.AtLeast(low);
    }

    private enum EndReached
    {
        Yes,
        No,
    }

    // The largest n with 1 - 10^-n <= availability (below it, when the end is open); null for one without end.
    private static int? Reached(Rational availability, EndReached end)
    {
        for (var n = 0; n < MostNines; n++)
        {
            var next = Rational.One - Rational.PowerOfTen(-(n + 1));
            if (end == EndReached.Yes ? availability < next : availability <= next) return n;
        }

        return null;
    }

    private static Interval Downtime(Interval nines, Interval period)
    {
        static Rational Allowed(Rational n) => Rational.PowerOfTen(-(int)BigInteger.Min(n.Floor(), MostNines));
        var high = End.Closed(Allowed(nines.Low.Value ?? Rational.Zero));
        var low = nines.High.Value is { } most ? End.Closed(Allowed(most)) : End.Open(Rational.Zero);
        return Interval.Between(low, high) * period;
    }

    private static Interval Fold(ReadOnlySpan<Interval> arguments, Func<Interval, Interval, Interval> combine)
    {
        var result = arguments[0];
        foreach (var argument in arguments[1..]) result = combine(result, argument);
        return result;
    }
}
