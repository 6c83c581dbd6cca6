using ReportGen.Diagnostics;
using ReportGen.Site.Topics;

namespace ReportGen.Tests.Site;

public sealed class TopicTests
{
    private const string Post = "content/posts/alpha-beta.md";
    private const string Earlier = "content/posts/earlier.md";

    private static readonly SmallReport Report = SmallReport.Default
        .Edited(Post, "part: 2\n", "part: 2\ntags: [Service packs, weight]\n")
        .Edited(Earlier, "date: 2026-01-01", "date: 2025-12-31\ntags: [weight]");

    private static readonly BuiltSite Site = Report.Site();

    [Theory]
    [InlineData("Service packs", "service-packs")]
    [InlineData("  C++ & C#  ", "c-c")]
    [InlineData("ÄRGER über Größe", "ärger-über-größe")]
    [InlineData("2008", "2008")]
    [InlineData("++", "")]
    public void A_name_gives_the_same_slug_everywhere(string name, string slug) => Assert.Equal(slug, Slugs.Of(name));

    [Fact]
    public void A_tag_gathers_its_posts_newest_first()
    {
        var page = Site.Page("tags/weight/index.html");

        Assert.Equal("Tag: weight", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(["Patches of Alpha & Beta", "An earlier post"], page.QuerySelectorAll(".teaser-title").Select(title => title.TextContent));
        Assert.Equal(["Service packs 1 post", "weight 2 posts"], Site.Page("tags/index.html").QuerySelectorAll(".topics li").Select(tag => tag.TextContent));
    }

    [Fact]
    public void A_series_gathers_its_posts_in_the_order_of_reading() => Assert.Equal(
        ["An earlier post", "Patches of Alpha & Beta"],
        Site.Page("series/the-debate/index.html").QuerySelectorAll(".teaser-title").Select(title => title.TextContent));

    [Fact]
    public void The_archive_has_a_section_for_each_year()
    {
        var page = Site.Page("archive/index.html");

        Assert.Equal(["2026", "2025", "Series", "Tags"], page.QuerySelectorAll("h2").Select(head => head.TextContent));
        Assert.Equal(["Patches of Alpha & Beta", "An earlier post"], page.QuerySelectorAll(".archive a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_post_leads_to_its_tags_and_its_series()
    {
        var page = Site.Page("posts/alpha-beta/index.html");

        Assert.Equal(["../../tags/service-packs/index.html", "../../tags/weight/index.html"], page.QuerySelectorAll("a[rel=tag]").Select(tag => tag.GetAttribute("href")));
        Assert.Equal("../../series/the-debate/index.html", page.QuerySelector(".story-head .kicker a")?.GetAttribute("href"));
        Assert.Equal(["archive/index.html", "tags/index.html"], Site.Page("index.html").QuerySelectorAll(".colophon-links a").Take(2).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_post_says_how_long_it_takes_to_read_by_the_rate_that_the_method_names()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 2 * 238));
        var site = SmallReport.Default.Edited(Earlier, "Words.", words + "\n").Site();
        var oneMore = SmallReport.Default.Edited(Earlier, "Words.", words + "more\n").Site();

        Assert.Equal("2 minutes to read", site.Page("posts/earlier/index.html").QuerySelector(".byline-reading")?.TextContent);
        Assert.Equal("3 minutes to read", oneMore.Page("posts/earlier/index.html").QuerySelector(".byline-reading")?.TextContent);
        Assert.Contains("3 minutes to read", oneMore.Page("index.html").QuerySelectorAll(".byline-reading").Select(reading => reading.TextContent));
        Assert.Contains("at 238 words a minute", site.Page("method/index.html").Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_post_has_a_tag_there_are_no_pages_of_tags() =>
        Assert.DoesNotContain(SmallReport.Default.Site().Paths, path => path.StartsWith("tags/", StringComparison.Ordinal));

    [Fact]
    public void Two_tags_cannot_share_an_address()
    {
        var found = Assert.Single(Report.Edited(Earlier, "[weight]", "[Weight]").Build().Diagnostics);

        Assert.Equal("content/posts/earlier.md:5:8: error RG7510: the tag 'Weight' would have the address of 'weight': 'weight'. write 'weight', or another name", found.ToString());
        Assert.Equal("content/posts/alpha-beta.md:9:23", Assert.Single(found.Related).Span.ToString());
    }

    [Theory]
    [InlineData("[weight]", "['++']", "the tag '++' has no letter or digit, and so no address.")]
    [InlineData("series: The debate", "series: '!'", "the series '!' has no letter or digit, and so no address.")]
    public void A_name_without_letters_has_no_address(string old, string changed, string message)
    {
        var found = Assert.Single(Report.Edited(Earlier, old, changed).Build().Diagnostics);

        Assert.Equal((SiteCodes.NoSlug, message), (found.Code, found.Message));
    }

    [Fact]
    public void Two_series_cannot_share_an_address() =>
        Assert.Equal(SiteCodes.SameTopic, Assert.Single(Report.Edited(Earlier, "series: The debate", "series: The Debate").Build().Diagnostics).Code);
}
