using ReportGen.Charts.Reading;
using ReportGen.Sources;

namespace ReportGen.Tests.Charts;

public sealed class ChartSizeTests
{
    [Theory]
    [InlineData(19, false, 19)]
    [InlineData(9, true, 0)]
    [InlineData(10, true, 1)]
    [InlineData(19, true, 1)]
    [InlineData(20, true, 2)]
    public void Ten_values_over_time_count_as_one(int values, bool isOverTime, int size) =>
        Assert.Equal(size, ChartSize.Of(values, isOverTime, []));

    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    public void A_text_counts_once_more_for_fifty_characters(int characters, int size) =>
        Assert.Equal(size, ChartSize.Of(0, isOverTime: false, [new SourcedText(new string('x', characters), default)]));
}
