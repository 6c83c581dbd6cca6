using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>Whether each operation rises or falls with each of its arguments, over the box of x in [2, 3] and y in [4, 5].</summary>
public sealed class SlopeTests
{
    private static readonly InputTerm X = Input("x", Interval.Closed(2, 3));
    private static readonly InputTerm Y = Input("y", Interval.Closed(4, 5));

    [Theory]
    [InlineData(Operation.Add, true, true)]
    [InlineData(Operation.Subtract, true, false)]
    [InlineData(Operation.Multiply, true, true)]
    [InlineData(Operation.Divide, true, false)]
    [InlineData(Operation.More, true, false)]
    [InlineData(Operation.Fewer, false, true)]
    [InlineData(Operation.Availability, false, true)]
    [InlineData(Operation.Share, true, false)]
    public void An_operation_rises_or_falls_with_its_arguments(Operation operation, bool withFirst, bool withSecond)
    {
        var term = Term(operation, X, Y);

        Assert.Equal((withFirst, withSecond), (Slope.Of(term, "x", [X, Y])?.Rises, Slope.Of(term, "y", [X, Y])?.Rises));
    }

    [Theory]
    [InlineData(Operation.Min, true)]
    [InlineData(Operation.Max, false)]
    public void Of_several_only_what_can_be_the_result_counts(Operation operation, bool rises) =>
        Assert.Equal(rises, Slope.Of(Term(operation, X, Term(Operation.Subtract, Input("10", Interval.Point(10)), X)), "x", [X])?.Rises);

    [Theory]
    [InlineData(Operation.Min)]
    [InlineData(Operation.Max)]
    [InlineData(Operation.Intersect)]
    public void Where_either_can_be_the_result_both_count(Operation operation) =>
        Assert.Null(Slope.Of(Term(operation, X, Term(Operation.Subtract, Input("5", Interval.Point(5)), X)), "x", [X]));

    [Fact]
    public void What_makes_steps_has_no_slope_but_by_what_it_does_not_hold()
    {
        var x = Input("x", Interval.Closed(Rational.Of(9, 10), Rational.Of(99, 100)));

        Assert.Null(Slope.Of(Term(Operation.Nines, x), "x", [x, Y]));
        Assert.True(Slope.Of(Term(Operation.Nines, x), "y", [x, Y])?.Rises);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, null)]
    public void A_box_is_halved_eight_times(int width, bool? rises)
    {
        var x = Input("x", Interval.Closed(0, width));

        Assert.Equal(rises, Slope.Of(ByItselfAndOne(x), "x", [x])?.Rises);
    }

    [Fact]
    public void What_only_touches_a_slope_of_nought_falls()
    {
        var x = Input("x", Interval.Closed(0, 256));

        Assert.False(Slope.Of(Term(Operation.Fewer, x, Term(Operation.Add, x, Input("1", Interval.Point(1)))), "x", [x])?.Rises);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, null)]
    public void The_inputs_are_halved_in_turn(int width, bool? rises)
    {
        var x = Input("x", Interval.Closed(0, width));

        Assert.Equal(rises, Slope.Of(ByItselfAndOne(x), "x", [x, Y])?.Rises);
    }

    [Fact]
    public void Where_one_half_rises_and_the_other_falls_there_is_no_slope()
    {
        var x = Input("x", Interval.Closed(0, 2));

        Assert.Null(Slope.Of(Term(Operation.Multiply, x, Term(Operation.Subtract, Input("2", Interval.Point(2)), x)), "x", [x]));
    }

    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(6, 7, false)]
    public void A_value_that_is_clipped_stands_still(int low, int high, bool isFlat)
    {
        var term = new OperationTerm(Operation.Subtract, [Input("x", Interval.Closed(low, high)), Y], Kind.ByteSize);
        var corner = ImmutableDictionary<string, Interval>.Empty.Add("x", Interval.Closed(low, high)).Add("y", Interval.Closed(4, 5));

        Assert.Equal(isFlat, Slope.MayBeFlat(term, "x", corner));
    }

    /// <summary>x / (x + 1), whose slope is certain over a width of at most 1.</summary>
    private static OperationTerm ByItselfAndOne(InputTerm x) => Term(Operation.Divide, x, Term(Operation.Add, x, Input("1", Interval.Point(1))));

    private static InputTerm Input(string name, Interval interval) => new(DerivationInput.Given(name, name, Measure.Of(Kind.Number, interval)));

    private static OperationTerm Term(Operation operation, params Term[] arguments) => new(operation, [.. arguments], Kind.Number);
}
