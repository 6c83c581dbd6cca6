using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>What a formula could give if nothing were known of its data: every count, size or figure any at all. A metric that is no
/// narrower says nothing.</summary>
internal static class FreeRange
{
    private static readonly Interval NotNegative = Interval.AtLeast(Rational.Zero);

    /// <summary>Whether a value is no narrower than that; which ends belong to it does not matter.</summary>
    public static bool IsAllOf(Term term, Interval value)
    {
        var free = Of(term);
        return !value.IsPoint && value.Low.Value == free.Low.Value && value.High.Value == free.High.Value;
    }

    private static Interval Of(Term term) => term switch
    {
        NamedTerm named => Of(named.Of),
        InputTerm { Input: { DatasetId: null, Measure.Known: { } given } } => given, // a literal or the length of a window
        OperationTerm operation => Applied(operation),
        _ => term.Kind.Range,
    };

    private static Interval Applied(OperationTerm operation)
    {
        Interval[] free = [.. operation.Arguments.Select(Of)];
        var result = operation.Operation switch
        {
            Operation.Divide => Quotient(free),
            Operation.Fewer => Interval.Point(Rational.One) - Quotient(free),
            Operation.More => Quotient(free) - Interval.Point(Rational.One),
            Operation.Share => Interval.Closed(Rational.Zero, Rational.One),
            _ => IntervalOperations.Apply(operation.Operation, free),
        };
        return result?.Intersect(operation.Kind.Range) ?? operation.Kind.Range;
    }

    /// <summary>What divides may come as near to nothing as it likes, but is above it where it cannot be below.</summary>
    private static Interval Quotient(Interval[] free) =>
        free[0].DividedBy(free[1]) ?? (NotNegative.Contains(free[0]) && NotNegative.Contains(free[1]) ? NotNegative : Interval.Everything);
}
