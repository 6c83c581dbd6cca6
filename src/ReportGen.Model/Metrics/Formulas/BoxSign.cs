using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Whether a polynomial is nowhere negative, or nowhere positive, in a box.</summary>
internal static class BoxSign
{
    /// <summary>Each half of the box is looked at again this many times before the question is given up: bounds narrow with the
    /// box.</summary>
    private const int MostHalvings = 6;

    /// <summary>1 for nowhere negative, -1 for nowhere positive, 0 for zero throughout; null when neither is certain.</summary>
    public static int? Of(Polynomial polynomial, ImmutableArray<Interval> box) => polynomial.IsZero ? 0 : Of(polynomial, box, MostHalvings);

    private static int? Of(Polynomial polynomial, ImmutableArray<Interval> box, int halvings)
    {
        // Counted from an end of its interval no input is negative, and what is common to several products has been taken together.
        var values = polynomial.With([.. box.Select(FromEnd)]).Over([.. box.Select(Distance)]);
        if (values.Low.Value is { Sign: >= 0 }) return 1;
        if (values.High.Value is { Sign: <= 0 }) return -1;
        if (halvings == 0) return null;
        var at = halvings % box.Length;
        if (Middle(box[at]) is not { } middle) return null;
        var lower = Of(polynomial, box.SetItem(at, Interval.Between(box[at].Low, End.Closed(middle))), halvings - 1);
        return lower is null || lower != Of(polynomial, box.SetItem(at, Interval.Between(End.Closed(middle), box[at].High)), halvings - 1)
            ? null
            : lower;
    }

    private static Polynomial FromEnd(Interval input, int number) => (input.Low.Value, input.High.Value) switch
    {
        ({ } low, _) => Polynomial.Constant(low) + Polynomial.Input(number),
        (null, { } high) => Polynomial.Constant(high) - Polynomial.Input(number),
        _ => Polynomial.Input(number),
    };

    private static Interval Distance(Interval input) => (input.Low.Value, input.High.Value) switch
    {
        ({ } low, { } high) => Interval.Closed(Rational.Zero, high - low),
        (null, null) => Interval.Everything,
        _ => Interval.AtLeast(Rational.Zero),
    };

    private static Rational? Middle(Interval input) => (input.Low.Value, input.High.Value) switch
    {
        ({ } low, { } high) => low < high ? (low + high) / 2 : null,
        ({ } low, null) => low + Larger(low),
        (null, { } high) => high - Larger(high),
        _ => Rational.Zero,
    };

    private static Rational Larger(Rational end) => end.Abs() > 1 ? end.Abs() : Rational.One;
}
