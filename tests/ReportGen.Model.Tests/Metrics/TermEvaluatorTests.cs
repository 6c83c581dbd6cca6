using CsCheck;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;
using ReportGen.Tests.Quantities;

namespace ReportGen.Tests.Metrics;

public sealed class TermEvaluatorTests
{
    private static InputTerm Size(string name, Interval interval) => new(DerivationInput.Given(name, name, Measure.Of(Kind.ByteSize, interval)));

    private static InputTerm Number(string name, Interval interval) => new(DerivationInput.Given(name, name, Measure.Of(Kind.Ratio, interval)));

    private static OperationTerm Term(Operation operation, Kind kind, params Term[] arguments) => new(operation, [.. arguments], kind);

    [Fact]
    public void Independent_inputs_give_the_exact_quotient()
    {
        var term = Term(Operation.Divide, Kind.Ratio, Size("a", Interval.Open(27, 28)), Size("b", Interval.HalfOpen(4, 5)));
        Assert.Equal("(27/5, 7)", TermEvaluator.Evaluate(term).Measure.Known.ToString());
    }

    [Fact]
    public void A_repeated_input_is_not_taken_as_two_independent_ones()
    {
        var a = Size("a", Interval.HalfOpen(4, 6));
        var b = Size("b", Interval.Open(1, 2));
        var term = Term(Operation.Divide, Kind.Ratio, a, Term(Operation.Add, Kind.ByteSize, a, b));
        Assert.Equal("(2/3, 6/7)", TermEvaluator.Evaluate(term).Measure.Known.ToString());
    }

    [Theory]
    [InlineData(Operation.Subtract, 3, 5, "-2")]
    [InlineData(Operation.Subtract, 5, 3, "2")]
    public void A_difference_is_signed_and_its_quantity_is_not(Operation operation, long first, long second, string change)
    {
        Kind[] kinds = [Kind.Count, Kind.Count];
        var difference = Functions.ResultKind(operation, kinds) ?? throw new InvalidOperationException("no kind");
        Term[] counts = [.. new[] { first, second }.Select((value, at) => new InputTerm(DerivationInput.Given($"{at}", $"{at}", Measure.Point(Kind.Count, value))))];

        Assert.Equal(Kind.Count, difference);
        Assert.Equal($"[{change}, {change}]", TermEvaluator.Evaluate(Term(operation, difference, counts)).Measure.Known.ToString());
        Assert.True(Functions.ResultKind(Operation.Add, [difference, Kind.Count]) is { IsChange: true });
        Assert.True(Functions.ResultKind(Operation.Add, kinds) is { IsChange: false });
    }

    [Fact]
    public void A_difference_of_intervals_keeps_what_lies_below_nought()
    {
        var kind = Functions.ResultKind(Operation.Subtract, [Kind.ByteSize, Kind.ByteSize]) ?? throw new InvalidOperationException("no kind");
        var term = Term(Operation.Subtract, kind, Size("a", Interval.Closed(1, 4)), Size("b", Interval.Closed(2, 3)));

        Assert.Equal("[-2, 2]", TermEvaluator.Evaluate(term).Measure.Known.ToString());
    }

    [Fact]
    public void A_repeated_exact_input_needs_no_box()
    {
        var a = Size("a", Interval.Point(4));
        var term = Term(Operation.Divide, Kind.Ratio, a, Term(Operation.Add, Kind.ByteSize, a, Size("b", Interval.Closed(1, 4))));
        Assert.Equal("[1/2, 4/5]", TermEvaluator.Evaluate(term).Measure.Known.ToString());
    }

    [Fact]
    public void A_formula_that_neither_rises_nor_falls_is_refused()
    {
        var x = Number("x", Interval.Closed(0, 2));
        var one = Number("1", Interval.Point(1));
        var term = Term(Operation.Multiply, Kind.Ratio, x, Term(Operation.Subtract, Kind.Ratio, one, x));
        Assert.Equal(TermEvaluator.Failure.NotMonotonic, TermEvaluator.Evaluate(term).Failure);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(-1, 4)]
    [InlineData(-4, 0)]
    public void Anything_divided_by_what_may_be_zero_is_unknown_with_the_reason(long low, long high)
    {
        var result = TermEvaluator.Evaluate(Term(Operation.Divide, Kind.Ratio, Number("a", Interval.Point(1)), Number("b", Interval.Closed(low, high))));
        Assert.Equal(TermEvaluator.Failure.DividesByZero, result.Failure);
        Assert.Equal("it divides by what may be zero", result.Measure.WhyUnknown);
    }

    [Fact]
    public void A_quotient_by_what_comes_near_zero_has_no_end()
    {
        var divisor = Number("b", Interval.Between(End.Open(0), End.Closed(5)));
        Assert.Equal("[2, ∞)", TermEvaluator.Evaluate(Term(Operation.Divide, Kind.Ratio, Number("a", Interval.Point(10)), divisor)).Measure.Known.ToString());
    }

    [Fact]
    public void An_unknown_input_makes_the_result_unknown_and_is_named()
    {
        var unknown = new InputTerm(DerivationInput.Given("a.size", "a", Measure.Unknown(Kind.ByteSize, "46 of 46 sizes are unknown")));
        var result = TermEvaluator.Evaluate(Term(Operation.Add, Kind.ByteSize, unknown, Size("b", Interval.Point(1))));
        Assert.Equal("a.size is unknown: 46 of 46 sizes are unknown", result.Measure.WhyUnknown);
    }

    [Fact]
    public void Statements_of_one_quantity_give_what_both_allow()
    {
        var both = TermEvaluator.Evaluate(Term(Operation.Intersect, Kind.ByteSize, Size("total", Interval.Open(3, 4)), Size("parts", Interval.HalfOpen(2, Rational.Of(31, 10)))));
        Assert.Equal("(3, 31/10)", both.Measure.Known.ToString());
        var none = TermEvaluator.Evaluate(Term(Operation.Intersect, Kind.ByteSize, Size("total", Interval.Open(3, 4)), Size("parts", Interval.HalfOpen(2, 3))));
        Assert.Equal(TermEvaluator.Failure.Disagreement, none.Failure);
    }

    public static TheoryData<Interval, string> AvailabilityNines => new()
    {
        { Interval.Open(Rational.Of(3628, 3653), Rational.Of(3638, 3653)), "[2, 2]" },
        { Interval.Point(Rational.Of(999, 1000)), "[3, 3]" },
        { Interval.Closed(Rational.Of(99, 100), Rational.Of(999, 1000)), "[2, 3]" },
        { Interval.HalfOpen(Rational.Of(99, 100), Rational.Of(999, 1000)), "[2, 2]" },
        { Interval.Point(Rational.Of(89, 100)), "[0, 0]" },
        { Interval.HalfOpen(Rational.Of(9, 10), 1), "[1, ∞)" },
    };

    [Theory]
    [MemberData(nameof(AvailabilityNines))]
    public void Nines_are_counted_from_the_definition(Interval availability, string nines)
    {
        var input = new InputTerm(DerivationInput.Given("a", "a", Measure.Of(Kind.Availability, availability)));
        Assert.Equal(nines, TermEvaluator.Evaluate(Term(Operation.Nines, Kind.Nines, input)).Measure.Known.ToString());
    }

    [Fact]
    public void Five_nines_allow_a_hundred_thousandth_of_the_period()
    {
        var nines = new InputTerm(DerivationInput.Given("5 nines", "", Measure.Point(Kind.Nines, 5)));
        var year = new InputTerm(DerivationInput.Given("1 year", "", Measure.Point(Kind.Duration, Rational.Of(1461, 4))));
        Assert.Equal("5.26 minutes", MeasureWriter.Write(TermEvaluator.Evaluate(Term(Operation.Downtime, Kind.Duration, nines, year)).Measure));
    }

    private static readonly Gen<(Interval A, Rational MemberA, Interval B, Rational MemberB)> PositivePairs =
        Gen.Select(Measures.PositiveInterval, Measures.PositiveInterval).SelectMany((a, b) =>
            Gen.Select(Measures.MemberOf(a), Measures.MemberOf(b), (x, y) => (a, x, b, y)));

    public static TheoryData<string> Primitives => ["fewer", "more", "share", "min", "max"];

    [Theory]
    [MemberData(nameof(Primitives))]
    public void A_primitive_contains_its_value_at_any_members(string function) =>
        PositivePairs.Sample(p =>
        {
            var operation = Functions.Find(function)!.Operation;
            Rational Exact() => function switch
            {
                "fewer" => 1 - (p.MemberA / p.MemberB),
                "more" => (p.MemberA / p.MemberB) - 1,
                "share" => p.MemberA / (p.MemberA + p.MemberB),
                "min" => p.MemberA < p.MemberB ? p.MemberA : p.MemberB,
                _ => p.MemberA > p.MemberB ? p.MemberA : p.MemberB,
            };
            Assert.True(IntervalOperations.Apply(operation, [p.A, p.B])!.Value.Contains(Exact()));
        });

    [Fact]
    public void The_box_contains_the_formula_at_any_members() =>
        PositivePairs.Sample(p =>
        {
            var a = Number("a", p.A);
            var b = Number("b", p.B);
            var term = Term(Operation.Divide, Kind.Ratio, a, Term(Operation.Add, Kind.Ratio, a, b));
            var known = TermEvaluator.Evaluate(term).Measure.Known;
            Assert.True(known?.Contains(p.MemberA / (p.MemberA + p.MemberB)), $"{p.A}, {p.B}: {known}");
        });
}
