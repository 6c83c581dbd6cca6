using ReportGen.Metrics;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>How far formulas are followed before they are given up.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData(100, 2_000, false)]
    [InlineData(101, 2_000, true)]
    [InlineData(100, 2_001, true)]
    public void A_term_may_have_so_many_steps_and_be_so_deep(int depth, int size, bool isTooLarge) =>
        Assert.Equal(isTooLarge, new TermExtent(depth, size).IsTooLarge);

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void A_polynomial_may_have_so_many_products(int products, bool isTooLarge) =>
        Assert.Equal(isTooLarge, Enumerable.Range(0, products).Select(Polynomial.Input).Aggregate((sum, input) => sum + input).IsTooLarge);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_polynomial_may_have_such_powers(int power, bool isTooLarge) =>
        Assert.Equal(isTooLarge, Enumerable.Repeat(Polynomial.Input(0), power).Aggregate((product, input) => product * input).IsTooLarge);

    /// <summary>(x − 1/2)² + 1/n² is seen to be positive over a part of the width 1/n and over no wider one.</summary>
    [Theory]
    [InlineData(64 * 64, 1)]
    [InlineData((64 * 64) + 1, null)]
    public void A_box_is_halved_six_times(int part, int? sign)
    {
        var fromMiddle = Polynomial.Input(0) - Polynomial.Constant(Rational.Of(1, 2));
        var raised = (fromMiddle * fromMiddle) + Polynomial.Constant(Rational.Of(1, part));

        Assert.Equal(sign, BoxSign.Of(raised, [Interval.Closed(0, 1)]));
    }
}
