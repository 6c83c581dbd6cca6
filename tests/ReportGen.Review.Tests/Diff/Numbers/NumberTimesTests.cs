using ReportGen.Diff.Numbers;
using ReportGen.Quantities;

namespace ReportGen.Tests.Diff.Numbers;

/// <summary>A tenfold change is told as such: a digit may have slipped.</summary>
public sealed class NumberTimesTests
{
    [Theory]
    [InlineData(1, 10, "×10")]
    [InlineData(8, 100, "×12.5")]
    [InlineData(100, 10, "÷10")]
    [InlineData(10, 99, null)]
    [InlineData(99, 10, null)]
    [InlineData(0, 10, null)]
    [InlineData(10, 0, null)]
    [InlineData(-1, -10, null)]
    public void Of_points(int before, int after, string? times) =>
        Assert.Equal(times, NumberTimes.Between(Measure.Point(Kind.Ratio, before), Measure.Point(Kind.Ratio, after)));

    [Fact]
    public void Measures_of_two_kinds_are_no_multiples_of_each_other() =>
        Assert.Null(NumberTimes.Between(Measure.Point(Kind.Ratio, 1), Measure.Point(Kind.Count, 10)));
}
