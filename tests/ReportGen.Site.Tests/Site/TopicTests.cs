using ReportGen.Site;
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
    [InlineData("  C++ & C#  ", "c-plus-plus-c-sharp")]
    [InlineData("C", "c")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C++17", "c-plus-plus-17")]
    [InlineData("C#", "c-sharp")]
    [InlineData("F#", "f-sharp")]
    [InlineData(".NET", "dot-net")]
    [InlineData("ASP.NET", "asp-net")]
    [InlineData("Node.js", "node-js")]
    [InlineData("the .NET way", "the-dot-net-way")]
    [InlineData("#3", "3")]
    [InlineData("this + that", "this-that")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("𝒞", "𝒞")]
    [InlineData("ÄRGER über Größe", "ärger-über-größe")]
    [InlineData("2008", "2008")]
    [InlineData("++", "")]
    public void A_name_gives_the_same_slug_everywhere(string name, string slug) => Assert.Equal(slug, Slugs.Of(name));

    [Fact]
    public void A_tag_gathers_its_posts_newest_first()
    {
        var page = Site.Page("tags/weight/index.html");

        Assert.Equal("Tag: weight", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(["Patches of Alpha & Beta", "A former post"], page.QuerySelectorAll(".teaser-title").Select(title => title.TextContent));
        Assert.Equal(["Service packs 1 post", "weight 2 posts"], Site.Page("tags/index.html").QuerySelectorAll(".topics li").Select(tag => tag.TextContent));
    }

    [Fact]
    public void A_series_gathers_its_posts_in_the_order_of_reading() => Assert.Equal(
        ["A former post", "Patches of Alpha & Beta"],
        Site.Page("series/the-debate/index.html").QuerySelectorAll(".teaser-title").Select(title => title.TextContent));

    [Fact]
    public void The_archive_has_a_section_for_each_year()
    {
        var page = Site.Page("archive/index.html");

        Assert.Equal(["2026", "2025", "Series", "Tags"], page.QuerySelectorAll("h2").Select(head => head.TextContent));
        Assert.Equal(["Patches of Alpha & Beta", "A former post"], page.QuerySelectorAll(".archive a").Select(link => link.TextContent));
    }

    [Fact]
    public void The_archive_leads_to_each_year() => Assert.Equal(
        ["#year-2026", "#year-2025"],
        Site.Page("archive/index.html").QuerySelectorAll("nav.years a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_first_page_shows_the_newest_posts_and_leads_to_the_others()
    {
        var page = Report.Edited("content/report.yaml", "language: en", "language: en\nfront_posts: 1").Site().Page("index.html");

        Assert.Equal(["Patches of Alpha & Beta"], page.QuerySelectorAll(".teaser-title").Select(title => title.TextContent));
        Assert.Equal("1 older post", page.QuerySelector(".front-older a")?.TextContent);
        Assert.Null(Site.Page("index.html").QuerySelector(".front-older"));
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

        Assert.Equal("content/posts/earlier.md:5:8: error RG7510: the tag 'Weight' would have the address of 'weight': 'weight'. write 'weight' in both places; if they differ, give it an address of its own in content/report.yaml: 'tags: [{name: \"Weight\", address: …}]'", found.ToString());
        Assert.Equal("content/posts/alpha-beta.md:9:23", Assert.Single(found.Related).Span.ToString());
    }

    /// <summary>Another tag is never the right spelling of a tag.</summary>
    [Theory]
    [InlineData("[weight*]", "give it an address of its own in content/report.yaml: 'tags: [{name: \"weight*\", address: …}]'")]
    [InlineData("['we-ight']", null)]
    public void A_tag_that_shares_an_address_gets_a_way_out(string tags, string? remedy)
    {
        var found = Report.Edited(Earlier, "[weight]", tags).Build().Diagnostics;

        Assert.Equal(remedy, found.Select(one => one.Remedy).SingleOrDefault());
    }

    [Fact]
    public void A_tag_can_state_its_address()
    {
        var report = Report.Edited(Earlier, "[weight]", "[weight*, '++']");
        var site = report.Edited("content/report.yaml", "language: en", "language: en\ntags: [{name: weight*, address: weight-star}, {name: '++', address: plus-plus}]\nseries: [{name: The debate, address: talk}]").Site();

        Assert.Contains("tags/weight-star/index.html", site.Paths);
        Assert.Contains("tags/plus-plus/index.html", site.Paths);
        Assert.Contains("series/talk/index.html", site.Paths);
        Assert.Equal("../../series/talk/index.html", site.Page("posts/alpha-beta/index.html").QuerySelector(".story-head .kicker a")?.GetAttribute("href"));
    }

    [Fact]
    public void An_address_for_a_tag_that_no_post_has_is_a_warning()
    {
        var found = Assert.Single(Report.Edited("content/report.yaml", "language: en", "language: en\ntags: [{name: wieght, address: w}]").Build().Diagnostics);

        Assert.Equal("content/report.yaml:5:15: warning RG7540: no post has the tag 'wieght'. did you mean 'weight'?", found.ToString());
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
