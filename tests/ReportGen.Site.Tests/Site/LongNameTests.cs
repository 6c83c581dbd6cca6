using ReportGen.Site;

namespace ReportGen.Tests.Site;

public sealed class LongNameTests
{
    [Theory]
    [InlineData('a', 200, false)]
    [InlineData('a', 201, true)]
    [InlineData('é', 100, false)]
    [InlineData('é', 101, true)]
    public void A_step_of_an_address_has_at_most_two_hundred_bytes(char letter, int letters, bool isRefused) =>
        Assert.Equal(
            isRefused,
            SmallReport.Default.Edited("content/posts/alpha-beta.md", "posts/old-name", $"posts/{new string(letter, letters)}").Build().Diagnostics
                .Any(found => found.Code == SiteCodes.LongName));
}
