using CsCheck;
using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;
using ReportGen.Tests.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>Formulas in which an inexact input occurs more than once, over boxes with open and infinite ends.</summary>
public sealed class BoxBoundsTests
{
    private static InputTerm Input(string name, Interval interval) => new(DerivationInput.Given(name, name, Measure.Of(Kind.Ratio, interval)));

    private static OperationTerm Term(Operation operation, params Term[] arguments) => new(operation, [.. arguments], Kind.Ratio);

    private static OperationTerm Made(string formula, Term a, Term b, Term c) => formula switch
    {
        "a/(a+b)" => Term(Operation.Divide, a, Term(Operation.Add, a, b)),
        "(a+b)/a" => Term(Operation.Divide, Term(Operation.Add, a, b), a),
        "(a-b)/a" => Term(Operation.Divide, Term(Operation.Subtract, a, b), a),
        "(a+b)/(a+c)" => Term(Operation.Divide, Term(Operation.Add, a, b), Term(Operation.Add, a, c)),
        "a*b/(a+b)" => Term(Operation.Divide, Term(Operation.Multiply, a, b), Term(Operation.Add, a, b)),
        "a*a" => Term(Operation.Multiply, a, a),
        "fewer(a,a+b)" => Term(Operation.Fewer, a, Term(Operation.Add, a, b)),
        "share(a,b)/a" => Term(Operation.Divide, Term(Operation.Share, a, b), a),
        "a-a" => Term(Operation.Subtract, a, a),
        _ => throw new ArgumentException(formula, nameof(formula)),
    };

    private static Rational Value(string formula, Rational a, Rational b, Rational c) => formula switch
    {
        "a/(a+b)" => a / (a + b),
        "(a+b)/a" => (a + b) / a,
        "(a-b)/a" => (a - b) / a,
        "(a+b)/(a+c)" => (a + b) / (a + c),
        "a*b/(a+b)" => a * b / (a + b),
        "a*a" => a * a,
        "fewer(a,a+b)" => 1 - (a / (a + b)),
        "share(a,b)/a" => a / (a + b) / a,
        _ => a - a,
    };

    public static TheoryData<string> Formulas => ["a/(a+b)", "(a+b)/a", "(a-b)/a", "(a+b)/(a+c)", "a*b/(a+b)", "a*a", "fewer(a,a+b)", "share(a,b)/a", "a-a"];

    private static readonly Interval C = Interval.Closed(1, 1);

    [Theory]
    [InlineData("a/(a+b)", "[2/5, 1)")]
    [InlineData("(a+b)/a", "(1, 5/2]")]
    [InlineData("(a-b)/a", "[-1/2, 1)")]
    [InlineData("a*b/(a+b)", "[3, 15/2)")]
    [InlineData("a*a", "[25, ∞)")]
    [InlineData("fewer(a,a+b)", "(0, 3/5]")]
    [InlineData("a-a", "[0, 0]")]
    public void An_infinite_end_is_a_limit(string formula, string bounds) =>
        Assert.Equal(bounds, TermEvaluator.Evaluate(Made(formula, Input("a", Interval.AtLeast(5)), Input("b", Interval.Closed(Rational.Of(15, 2), Rational.Of(15, 2))), Input("c", C))).Measure.Known.ToString());

    [Theory]
    [InlineData("(a+b)/a", "[1, 23/13]")]
    [InlineData("a/(a+b)", "[13/23, 1]")]
    public void A_slope_that_is_nought_at_an_end_is_no_reason_to_give_up(string formula, string bounds) =>
        Assert.Equal(bounds, TermEvaluator.Evaluate(Made(formula, Input("a", Interval.HalfOpen(Rational.Of(13, 2), Rational.Of(15, 2))), Input("b", Interval.Closed(0, 5)), Input("c", C))).Measure.Known.ToString());

    [Fact]
    public void An_open_end_at_nought_is_a_limit() =>
        Assert.Equal("[2, ∞)", TermEvaluator.Evaluate(Made("(a+b)/a", Input("a", Interval.Between(End.Open(0), End.Closed(5))), Input("b", Interval.Point(5)), Input("c", C))).Measure.Known.ToString());

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Every_value_at_members_of_the_inputs_lies_in_the_bounds(string formula) =>
        Gen.Select(Measures.PositiveInterval, Measures.PositiveInterval, Measures.PositiveInterval)
            .SelectMany((a, b, c) => Gen.Select(Measures.MemberOf(a), Measures.MemberOf(b), Measures.MemberOf(c), (x, y, z) => (a, b, c, x, y, z)))
            .Sample(
                drawn =>
                {
                    var result = TermEvaluator.Evaluate(Made(formula, Input("a", drawn.a), Input("b", drawn.b), Input("c", drawn.c)));
                    if (formula != "(a+b)/(a+c)") Assert.Equal(TermEvaluator.Failure.None, result.Failure);
                    var value = Value(formula, drawn.x, drawn.y, drawn.z);
                    if (result.Measure.Known is { } known) Assert.True(known.Contains(value), $"{drawn.a}, {drawn.b}, {drawn.c}: {value} is outside of {known}");
                },
                iter: 300);
}
