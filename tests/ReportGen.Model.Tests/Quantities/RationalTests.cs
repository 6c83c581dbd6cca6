using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

public sealed class RationalTests
{
    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(0, -4, "0")]
    [InlineData(8, 4, "2")]
    public void A_fraction_stands_in_lowest_terms(long numerator, long denominator, string text) =>
        Assert.Equal(text, Rational.Of(numerator, denominator).ToString());

    [Fact]
    public void The_default_is_zero() => Assert.Equal(Rational.Zero, Rational.Of(0, 5));

    [Theory]
    [InlineData(5, 2, 2, 3, 3)]
    [InlineData(-5, 2, -3, -2, -3)]
    [InlineData(7, 3, 2, 3, 2)]
    [InlineData(-7, 3, -3, -2, -2)]
    [InlineData(4, 1, 4, 4, 4)]
    public void Rounding_goes_away_from_zero_at_halves(long numerator, long denominator, int floor, int ceiling, int round)
    {
        var value = Rational.Of(numerator, denominator);
        Assert.Equal(floor, value.Floor());
        Assert.Equal(ceiling, value.Ceiling());
        Assert.Equal(round, value.Round());
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(999, 1000, -1)]
    [InlineData(10, 1, 1)]
    [InlineData(-99, 1, 1)]
    [InlineData(1, 1000, -3)]
    [InlineData(0, 1, 0)]
    public void The_magnitude_is_the_power_of_ten_below(long numerator, long denominator, int magnitude) =>
        Assert.Equal(magnitude, Rational.Of(numerator, denominator).Magnitude());

    [Fact]
    public void Arithmetic_undoes_itself() =>
        Gen.Select(Measures.Value, Measures.Positive).Sample((a, b) =>
        {
            Assert.Equal(a, a + b - b);
            Assert.Equal(a, a * b / b);
            Assert.True(a - b < a && a < a + b);
        });
}
