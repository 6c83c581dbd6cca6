using ReportGen.Site.Pages;

namespace ReportGen.Tests.Site;

public sealed class AddressReaderTests
{
    [Theory]
    [InlineData("<a href=\"a/\">")]
    [InlineData("<img alt=\"a\"\nsrc=\"a/\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=a/\">")]
    [InlineData("<p title=\"href=\" href=\"a/\">")]
    public void An_attribute_that_leads_somewhere_gives_a_link(string html) => Assert.Equal(["a/"], Read(html).Links);

    [Theory]
    [InlineData("<a data-href=\"a/\">")]
    [InlineData("<a hrefs=\"a/\">")]
    [InlineData("<a href='a/'>")]
    [InlineData("<a href=\"a/")]
    [InlineData("href=\"a/\"")]
    [InlineData("<a href=\"https://other.example/\">")]
    [InlineData("<meta content=\"a/\">")]
    public void Nothing_else_gives_one(string html) => Assert.Empty(Read(html).Links);

    [Fact]
    public void Each_id_is_an_anchor_and_an_empty_one_is_none() =>
        Assert.Equal(["a", "b&c"], Read("<p id=\"a\"><p id=\"\"><p data-id=\"d\"><p class=\"x\" id=\"b&amp;c\">").Anchors.Order());

    private static PageAddresses Read(string html) => new AddressReader(null).Read(html);
}
