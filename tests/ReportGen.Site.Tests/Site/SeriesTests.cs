namespace ReportGen.Tests.Site;

public sealed class SeriesTests
{
    private const string Update = """
        ---
        title: The update
        slug: update
        date: 2026-01-01
        summary: It came between.
        series: The debate
        part: 1
        examines: {title: The second post, date: 2009-08-13, source: second}
        ---

        Words.
        """;

    private static readonly BuiltSite Site = SmallReport.Default.With("content/posts/update.md", Update).Site();

    [Fact]
    public void The_first_page_tells_a_series_in_the_order_of_its_parts()
    {
        var group = Assert.Single(Site.Page("index.html").QuerySelectorAll(".front-posts"));

        Assert.Equal("The debate", group.QuerySelector("h2")?.TextContent);
        Assert.Equal(["Part 1", "Part 1, update", "Part 2"], group.QuerySelectorAll(".kicker").Select(part => part.TextContent));
        Assert.Equal(["A former post", "The update", "Patches of Alpha & Beta"], group.QuerySelectorAll("h3").Select(title => title.TextContent));
    }

    [Theory]
    [InlineData("earlier", "The debate · Part 1", null, "The update")]
    [InlineData("update", "The debate · Part 1, update", "A former post", "Patches of Alpha & Beta")]
    [InlineData("alpha-beta", "The debate · Part 2", "The update", null)]
    public void A_post_says_which_part_it_is_and_leads_to_its_neighbours(string slug, string part, string? previous, string? next)
    {
        var page = Site.Page($"posts/{slug}/index.html");

        Assert.Equal(part, page.QuerySelector(".kicker")?.TextContent);
        Assert.Equal(previous, page.QuerySelector("a[rel=prev]")?.LastChild?.TextContent.Trim());
        Assert.Equal(next, page.QuerySelector("a[rel=next]")?.LastChild?.TextContent.Trim());
        Assert.Equal(3, page.QuerySelectorAll("nav.series li").Length);
        Assert.Single(page.QuerySelectorAll("nav.series [aria-current=page]"));
    }

    [Fact]
    public void A_post_without_a_series_stands_by_itself()
    {
        var site = SmallReport.Default.Edited("content/posts/earlier.md", "series: The debate\npart: 1\n", "").Site();

        var page = site.Page("index.html");
        Assert.Equal(["The debate", "A former post"], page.QuerySelectorAll(".front-posts h2").Select(head => head.TextContent));
        Assert.Equal(["series-the-debate"], page.QuerySelectorAll("section.front-posts").Select(section => section.GetAttribute("aria-labelledby")));
    }

    [Fact]
    public void The_first_page_has_ways_into_the_rest() => Assert.Equal(
        ["claims/index.html", "data/index.html", "archive/index.html", "method/index.html", "corrections/index.html"],
        Site.Page("index.html").QuerySelectorAll(".ways-in a").Select(link => link.GetAttribute("href")));
}
