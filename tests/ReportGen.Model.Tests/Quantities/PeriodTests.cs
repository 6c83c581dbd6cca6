using ReportGen.Quantities;

namespace ReportGen.Tests.Quantities;

public sealed class PeriodTests
{
    private static Period Of(string first, string last) =>
        Period.Between(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"));

    [Theory]
    [InlineData("2008-06-30", "2009-06-30", 366, "361/30")]
    [InlineData("2008-01-01", "2009-06-30", 547, "18")]
    [InlineData("2008-02-01", "2008-02-29", 29, "1")]
    [InlineData("2008-02-01", "2008-02-28", 28, "28/29")]
    [InlineData("2009-06-30", "2009-06-30", 1, "1/30")]
    [InlineData("2008-12-31", "2009-01-01", 2, "2/31")]
    [InlineData("2008-01-15", "2008-02-14", 31, "927/899")]
    public void A_period_includes_both_days_and_counts_parts_of_months_by_their_length(string first, string last, int days, string months)
    {
        Assert.Equal(days, Of(first, last).Days);
        Assert.Equal(months, Of(first, last).Months.ToString());
        Assert.Equal(Rational.Of(days, 7), Of(first, last).Weeks);
    }

    [Theory]
    [InlineData("2008-02-01", false)]
    [InlineData("2008-02-02", true)]
    [InlineData("2008-02-28", true)]
    [InlineData("2008-02-29", false)]
    public void Both_ends_belong_to_a_period_and_nothing_beyond(string day, bool isIn)
    {
        var (period, one) = (Of("2008-02-02", "2008-02-28"), Of(day, day));

        Assert.Equal((isIn, isIn, isIn), (period.Contains(one.First), period.Contains(one), period.Common(one) is not null));
    }

    [Fact]
    public void A_period_cannot_end_before_it_begins() =>
        Assert.Null(Period.TryBetween(new DateOnly(2009, 1, 2), new DateOnly(2009, 1, 1)));

    [Fact]
    public void A_month_is_all_its_days() => Assert.Equal("2008-02-01 to 2008-02-29", Period.Month(2008, 2).ToString());
}
