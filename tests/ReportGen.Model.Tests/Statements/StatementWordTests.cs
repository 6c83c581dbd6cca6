using ReportGen.Statements;

namespace ReportGen.Tests.Statements;

/// <summary>What is told of statements, and how they are written.</summary>
public sealed class StatementWordTests
{
    [Theory]
    [InlineData("holds: full.patches > core.patches ,\n13", "holds:full.patches>core.patches,13")]
    [InlineData("could:core.size<2 75 MB;  core.size>210  MB", "could:core.size<275MB;core.size>210MB")]
    [InlineData("holds:full.per_month>2 per month", "holds:full.per_month>2 per month")]
    public void What_is_said_is_written_without_blanks(string statement, string text) =>
        Assert.Equal(text, StatementContent.Judge(statement).Value?.Text);

    [Theory]
    [InlineData("holds:full.patches<core.patches", "'full.patches' (32) is not below 'core.patches' (13). what holds is 'full.patches>core.patches': write that, and words that say it")]
    [InlineData("holds:full.size=close.size", "'full.size' (408 MB) may equal 'close.size' (408 MB), or not: the data leave it open. what is certain is 'full.size~close.size'; what is only possible is written 'could:full.size=close.size'")]
    [InlineData("holds:core.patches<years.patches", "the windows of 'core.patches<years.patches' differ (core: 2008-01-01 to 2008-12-31; years: 2008-01-01 to 2009-12-31), and per month it does not hold: the sides come to 1.08 per month and 0.833 per month. say 'in total', 'published' or 'over the window' in the words, or compare measures per month or of one window")]
    [InlineData("holds:ful.patches>3", "there is no metric or measure 'ful.patches'. did you mean 'full.patches'?")]
    [InlineData("holds-in-every-recount:full.patches>core.patches", "'full.patches>core.patches' holds in 1 of 2 recounts; counted as “Counted by advisory”, 2 is not above 2. say what holds of all recounts, or leave the statement out")]
    public void A_finding_says_what_is_and_what_to_write(string statement, string words)
    {
        var found = Assert.Single(StatementContent.Judge(statement).Diagnostics);
        Assert.StartsWith(words, $"{found.Message} {found.Remedy}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fewer in total")]
    [InlineData("fewer were Published")]
    [InlineData("fewer over the window")]
    public void What_is_said_of_totals_is_not_asked_per_month(string words) =>
        Assert.Empty(StatementContent.Judge("holds:core.patches<years.patches", words).Diagnostics);

    [Fact]
    public void Windows_that_differ_are_told_also_where_nothing_is_wrong()
    {
        var windows = StatementContent.Judge("holds:full.patches>years.patches").Value!.Relations[0].Windows!;
        Assert.Equal((RelationOutcome.Holds, "2.67 per month", "0.833 per month"), (windows.PerMonth, windows.LeftWords, windows.RightWords));
    }
}
