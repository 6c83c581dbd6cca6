using ReportGen.Sources;

namespace ReportGen.Tests.Sources;

public class InParallelTests
{
    private static readonly int[] Given = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void What_is_made_stands_in_the_order_of_what_was_given() =>
        Assert.Equal(Given.Select(one => one * 2), InParallel.Select(Given, one => one * 2));

    [Fact]
    public void What_is_kept_stands_in_the_order_of_what_was_given() =>
        Assert.Equal(Given.Where(one => one % 3 == 0), InParallel.Where(Given, one => one % 3 == 0));
}
