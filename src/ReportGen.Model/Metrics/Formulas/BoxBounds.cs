using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Bounds of a term over the box of its inexact inputs, where it rises or falls with each of them throughout: its values at two
/// corners of the box. A corner that is infinite, or that an input leaves out, is approached, and the bound is the limit there.</summary>
internal sealed class BoxBounds
{
    private readonly ImmutableArray<Interval> box;
    private readonly Fraction fraction;
    private readonly ImmutableArray<Polynomial> slopes;

    private BoxBounds(ImmutableArray<Interval> box, Fraction fraction)
    {
        (this.box, this.fraction) = (box, fraction);
        slopes = [.. Enumerable.Range(0, box.Length).Select(fraction.SlopeBy)];
    }

    /// <summary>Null where the term is no fraction of polynomials, or may rise here and fall there.</summary>
    /// <param name="inputs">Every inexact input once; all are known, and the term divides by nothing that may be zero.</param>
    public static Interval? Of(Term term, ImmutableArray<InputTerm> inputs)
    {
        var numbers = inputs.Index().ToDictionary(indexed => indexed.Item.Name, indexed => indexed.Index, StringComparer.Ordinal);
        if (Fraction.Of(term, name => numbers.TryGetValue(name, out var number) ? number : null) is not { } fraction) return null;
        return new BoxBounds(
            [.. inputs.Select(input => input.Input.Measure.Known!.Value)],
            fraction).Bounds(); // the caller knows all inputs
    }

    private Interval? Bounds()
    {
        var rises = new bool[box.Length];
        for (var at = 0; at < rises.Length; at++)
        {
            if (slopes[at].IsTooLarge || BoxSign.Of(slopes[at], box) is not { } sign) return null;
            rises[at] = sign >= 0;
        }

        var low = Limit([.. box.Select((input, at) => rises[at] ? Side.Low : Side.High)]);
        var high = Limit([.. box.Select((input, at) => rises[at] ? Side.High : Side.Low)]);
        return low is { } least && high is { } most ? Interval.TryBetween(least, most) : null;
    }

    private enum Side
    {
        Low,
        High,
    }

    private End EndOf(int input, Side side) => side == Side.Low ? box[input].Low : box[input].High;

    /// <summary>The end to which a corner leads; null when the fraction has no value on the way.</summary>
    private End? Limit(ImmutableArray<Side> corner)
    {
        var most = Math.Max(fraction.Above.Degree, fraction.Below.Degree);
        if (Near(fraction.Below, corner, most).Lowest is not { } below) return null;
        if (Near(fraction.Above, corner, most).Lowest is not { } above || above.Power > below.Power)
            return new End(Rational.Zero, IsReached(corner));
        return above.Power < below.Power ? End.Infinite : new End(above.Factor / below.Factor, IsReached(corner));
    }

    /// <summary>A polynomial as the corner is approached by a step that goes to nought: v + step, v - step, or 1 / step for an infinite
    /// end.
    /// All of it is multiplied by a power of the step, so that nothing is divided.</summary>
    private Polynomial Near(Polynomial polynomial, ImmutableArray<Side> corner, int power) => polynomial.Near(
        [.. box.Select((_, at) => EndOf(at, corner[at]).Value is { } value
            ? Polynomial.Constant(value) + (Step * Polynomial.Constant(Inward(EndOf(at, corner[at]), corner[at])))
            : null)],
        [.. corner.Select(side => side == Side.Low ? -1 : 1)],
        power);

    /// <summary>An end that is left out is come near from inside.</summary>
    private static int Inward(End end, Side side)
    {
        if (end.IsClosed) return 0;
        return side == Side.Low ? 1 : -1;
    }

    private static Polynomial Step { get; } = Polynomial.Input(0);

    // A corner that some inputs leave out is reached all the same where the term does not change with these on the way to it.
    private bool IsReached(ImmutableArray<Side> corner) => Enumerable.Range(0, box.Length).All(input =>
        EndOf(input, corner[input]).IsClosed ||
        slopes[input].With([
            .. box.Select(
                (_, at) => at != input && EndOf(at, corner[at]).Value is { } value ? Polynomial.Constant(value) : Polynomial.Input(at)),
        ]).IsZero);
}
