namespace ReportGen.Tests.Site;

public sealed class CorrectionTests
{
    private const string PagePath = "corrections/index.html";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void Corrections_of_sources_stand_newest_first_with_what_was_wrong_and_what_holds()
    {
        var entries = Site.Page(PagePath).QuerySelectorAll("section[aria-labelledby=of-sources] .correction");

        Assert.Equal(["correction-half-again", "correction-half"], entries.Select(entry => entry.Id));
        Assert.Contains("Beta was counted with 8 patches.", entries[1].QuerySelector("dd")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beta was counted too often. (The second post, the second sentence)", entries[1].QuerySelectorAll("dd")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["2009-08-20", "2009-08-13"], entries.Select(entry => entry.QuerySelector("time")?.GetAttribute("datetime")));
    }

    [Fact]
    public void A_correction_leads_to_what_it_concerns() => Assert.Equal(
        ["../claims/index.html#exactly", "../data/beta/index.html", "../data/beta/index.html#selection-beta", "../numbers/alpha-vs-beta/index.html"],
        Site.Page(PagePath).QuerySelectorAll("#correction-half ul a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void A_correction_and_the_one_that_replaces_it_lead_to_each_other()
    {
        var page = Site.Page(PagePath);

        Assert.NotNull(page.QuerySelector("#correction-half a[href='#correction-half-again']"));
        Assert.NotNull(page.QuerySelector("#correction-half-again a[href='#correction-half']"));
    }

    [Fact]
    public void The_report_s_own_corrections_stand_apart_with_the_post_that_had_it_wrong()
    {
        var own = Assert.Single(Site.Page(PagePath).QuerySelectorAll("section[aria-labelledby=own] .correction"));

        Assert.Contains("The count of Beta was wrong.", own.TextContent, StringComparison.Ordinal);
        Assert.Equal("../posts/alpha-beta/index.html", own.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_report_without_corrections_says_so()
    {
        var site = SmallReport.Default
            .Edited("content/posts/alpha-beta.md", "corrections:\n  - {date: 2026-02-01, text: The count of Beta was wrong.}\n", "")
            .With("content/corrections.yaml", "[]")
            .Site();
        var page = site.Page(PagePath);

        Assert.Contains("No correction of a source is known.", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing in this report has been corrected since it was published.", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.All(site.FullPagePaths, path => Assert.Empty(site.Page(path).QuerySelectorAll("[aria-label='Corrections of the sources']")));
    }

    [Theory]
    [InlineData("posts/alpha-beta/index.html", ".note a[href$='corrections/index.html#correction-half']", true)]
    [InlineData("posts/earlier/index.html", "a[href*='#correction-']", false)]
    [InlineData("data/beta/index.html", ".note a[href$='corrections/index.html#correction-half']", true)]
    [InlineData("data/alpha/index.html", "a[href*='#correction-']", false)]
    [InlineData("claims/index.html", "#exactly a[href$='corrections/index.html#correction-half']", true)]
    [InlineData("claims/index.html", "#twice a[href*='#correction-']", false)]
    public void A_correction_is_shown_where_it_concerns(string path, string selector, bool isShown) =>
        Assert.Equal(isShown, Site.Page(path).QuerySelector(selector) is not null);

    [Fact]
    public void A_post_about_the_correcting_source_shows_what_it_corrects()
    {
        var site = SmallReport.Default.Edited("content/posts/alpha-beta.md", "source: first}\nkey", "source: second}\nkey").Site();

        Assert.Equal(2, site.Page("posts/alpha-beta/index.html").QuerySelectorAll("[aria-label='Corrections of the sources'] li").Length);
    }

    [Fact]
    public void Every_page_leads_to_the_corrections() => Assert.All(
        Site.FullPagePaths,
        path => Assert.Equal(2, Site.Page(path).QuerySelectorAll(".site-nav a[href$='corrections/index.html'], .colophon a[href$='corrections/index.html']").Length));
}
