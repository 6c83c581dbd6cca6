using ReportGen.Data;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;

namespace ReportGen.Tests.Metrics;

/// <summary>The ends of sizes that lie on each other, of which some are reached and some are not.</summary>
public sealed class RecordSizeTests
{
    private static readonly Rational Megabyte = 1_000_000;

    [Theory]
    [InlineData("2–3 MB", "under 3 MB", "1 MB", false)]
    [InlineData("2–3 MB", "2–3 MB", "1 MB", true)]
    public void The_median_reaches_its_upper_end_only_with_the_middle_one(string first, string second, string third, bool isReached)
    {
        var median = Median(first, second, third);

        Assert.Equal((3 * Megabyte, isReached), (median.High.Value, median.High.IsClosed));
    }

    [Theory]
    [InlineData("2–3 MB", "over 2 MB", "9 MB", false)]
    [InlineData("2–3 MB", "2–3 MB", "9 MB", true)]
    public void The_median_reaches_its_lower_end_only_with_the_middle_one(string first, string second, string third, bool isReached)
    {
        var median = Median(first, second, third);

        Assert.Equal((2 * Megabyte, isReached), (median.Low.Value, median.Low.IsClosed));
    }

    [Theory]
    [InlineData(1, 0, "3 MB", "2 MB")]
    [InlineData(0, 2, "3 MB", "3 MB")]
    [InlineData(0, 2, "3 MB", "2–3 MB", "1 MB")]
    public void Of_several_that_may_be_the_largest_none_certainly_is(int certain, int possible, params string[] sizes)
    {
        var largest = RecordSizes.MayBeLargest(Records(sizes), StatedRules.Default);

        Assert.Equal((certain, possible), (largest.Certain.Length, largest.Possible.Length));
    }

    private static Interval Median(params string[] sizes) =>
        RecordSizes.Median(Records(sizes), StatedRules.Default).Known ?? throw new InvalidOperationException("the median is not known");

    private static RecordCounts Records(params string[] sizes) => RecordBoundsTests.Records([.. sizes.Select(Sized)]);

    private static Patch Sized(string size, int at) => new(
        $"p{at}", "P", null, null, null, new ReleaseDate(Period.Day(new DateOnly(2008, 2, 28))), null, null, null, null,
        MeasureReader.Read(size).Value, Restart.None, [new Affects("core", Membership.Stated, null)], [], [], "s", null, default);
}
