using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Statements.Judging;

/// <summary>Decides a relation by the difference of its sides.</summary>
internal static class Decision
{
    /// <param name="difference">The first side less the second.</param>
    public static RelationOutcome Of(RelationSign sign, Measure left, Measure right, MeasureDifference difference)
    {
        if (left.Known is not { } one || right.Known is not { } other || difference.Known is not { } apart) return RelationOutcome.Unknown;
        return sign switch
        {
            RelationSign.Equal when difference.IsOfSame || (one.IsPoint && other.IsPoint && one == other) => RelationOutcome.Holds,
            RelationSign.Equal => apart.Contains(Rational.Zero) ? RelationOutcome.Undecided : RelationOutcome.Fails,
            RelationSign.AboutEqual when !one.IsBounded || !other.IsBounded =>
                apart.Contains(Rational.Zero) ? RelationOutcome.Undecided : RelationOutcome.Fails,
            RelationSign.AboutEqual => InBand(apart, LastDigit.Of(left, right)),
            _ => Ordered(sign, apart),
        };
    }

    /// <summary>An order, by where a difference lies.</summary>
    public static RelationOutcome Ordered(RelationSign sign, Interval apart) => sign switch
    {
        RelationSign.Above => Outcome(IsAbove(apart), IsAtLeast(-apart)),
        RelationSign.AtLeast => Outcome(IsAtLeast(apart), IsAbove(-apart)),
        RelationSign.Below => Ordered(RelationSign.Above, -apart),
        RelationSign.AtMost => Ordered(RelationSign.AtLeast, -apart),
        _ => RelationOutcome.Undecided,
    };

    private static RelationOutcome Outcome(bool holds, bool fails)
    {
        if (holds) return RelationOutcome.Holds;
        return fails ? RelationOutcome.Fails : RelationOutcome.Undecided;
    }

    private static RelationOutcome InBand(Interval apart, Rational step)
    {
        var band = Interval.Closed(-step, step);
        if (band.Contains(apart)) return RelationOutcome.Holds;
        return band.Overlaps(apart) ? RelationOutcome.Undecided : RelationOutcome.Fails;
    }

    private static bool IsAbove(Interval apart) => apart.Low.Value is { } low && (low.Sign > 0 || (low.IsZero && !apart.Low.IsClosed));

    private static bool IsAtLeast(Interval apart) => apart.Low.Value is { Sign: >= 0 };
}
