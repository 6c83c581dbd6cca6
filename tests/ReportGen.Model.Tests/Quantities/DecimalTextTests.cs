using System.Globalization;
using CsCheck;
using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

/// <summary>Numbers for machines.</summary>
public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("9007199254740993", "1", "9007199254740993")]
    [InlineData("1", "1000000000", "0.000000001")]
    [InlineData("-3", "1000000", "-0.000003")]
    [InlineData("1", "3", "0.33333333333333333")]
    [InlineData("-200", "3", "-66.666666666666667")]
    [InlineData("1", "1024", "0.0009765625")]
    [InlineData("0", "1", "0")]
    public void A_number_has_all_its_digits_or_seventeen_and_no_exponent(string numerator, string denominator, string text) =>
        Assert.Equal(text, DecimalText.Of(Rational.Of(System.Numerics.BigInteger.Parse(numerator, CultureInfo.InvariantCulture), System.Numerics.BigInteger.Parse(denominator, CultureInfo.InvariantCulture))));

    [Fact]
    public void Ends_are_rounded_outward() => Measures.Value.Sample(value =>
    {
        Assert.True(Read(DecimalText.AtMost(value)) <= value);
        Assert.True(Read(DecimalText.AtLeast(value)) >= value);
        Assert.Equal(value.IsDecimal, Read(DecimalText.Of(value)) == value);
    });

    [Fact]
    public void The_double_of_a_number_is_the_nearest_one() => Measures.Value.Sample(value =>
    {
        var number = value.ToDouble();
        if (value.IsZero) return number == 0;
        var distance = (Exactly(number) - value).Abs();
        return distance <= (Exactly(Math.BitIncrement(number)) - value).Abs() && distance <= (Exactly(Math.BitDecrement(number)) - value).Abs();
    });

    private static Rational Read(string text) => WrittenNumber.TryRead(text)!.Value.Value;

    private static Rational Exactly(double number)
    {
        var exponent = Math.ILogB(number) - 52;
        var whole = new System.Numerics.BigInteger(Math.ScaleB(number, -exponent));
        return exponent >= 0 ? whole << exponent : Rational.Of(whole, System.Numerics.BigInteger.One << -exponent);
    }
}
