using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("0999-12-31", false)]
    [InlineData("1000-01-01", true)]
    [InlineData("8999-12-31", true)]
    [InlineData("9000-01-01", false)]
    public void Years_reach_from_1000_to_8999(string day, bool isDay)
    {
        Assert.Equal((isDay, isDay), (DateReader.Day(day) is not null, DateReader.Month(day[..7]) is not null));
        if (!isDay) Assert.Equal("write a year from 1000 to 8999", DateReader.DayRemedy(day));
    }
}
