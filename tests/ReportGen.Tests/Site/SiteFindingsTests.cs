using ReportGen.Diagnostics;

namespace ReportGen.Tests.Site;

public sealed class SiteFindingsTests
{
    private const string Post = "content/posts/alpha-beta.md";

    [Theory]
    [InlineData("(/about/)", "(/abut/)", "content/posts/alpha-beta.md:20:22: error RG7503: the link '/abut/' leads nowhere: there is no file 'abut/index.html' in the site. did you mean 'about/index.html'?")]
    [InlineData("(/about/)", "(/about/#team)", "content/posts/alpha-beta.md:20:22: error RG7503: the link '/about/#team' leads nowhere: 'about/index.html' has no place '#team'.")]
    [InlineData("(/about/)", "(https://report.example/small/abut/)", "content/posts/alpha-beta.md:20:22: error RG7503: the link 'https://report.example/small/abut/' leads nowhere: there is no file 'abut/index.html' in the site. did you mean 'about/index.html'?")]
    [InlineData("(../../)", "(#nowhere)", "content/posts/alpha-beta.md:28:25: error RG7503: the link '#nowhere' leads nowhere: 'posts/alpha-beta/index.html' has no place '#nowhere'.")]
    [InlineData("(../../)", "(../../../)", "content/posts/alpha-beta.md:28:25: error RG7503: the link '../../../' leads nowhere: there is no file '../../../index.html' in the site.")]
    public void A_link_to_nothing_is_found_where_it_is_written(string old, string changed, string expected) =>
        Assert.Equal(expected, Assert.Single(SmallReport.Default.Edited(Post, old, changed).Build().Diagnostics).ToString());

    [Theory]
    [InlineData("templates/redirect.html", "<meta http-equiv=\"refresh\" content=\"0; url=nowhere.html\">", "the link 'nowhere.html' leads nowhere")]
    [InlineData("templates/partials/feed-chart.html", "<a href=\"../earlier/#nowhere\">x</a>", "the address 'https://report.example/small/posts/earlier/#nowhere' in 'feed.xml' leads nowhere")]
    [InlineData("templates/404.html", "<h1>x</h1><script type=\"application/ld+json\">{\"url\":\"https://report.example/small/nowhere/\"}</script>", "the link 'https://report.example/small/nowhere/' leads nowhere")]
    public void An_address_to_nothing_is_found_outside_of_links_too(string template, string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(SmallReport.Default.With(template, text).Build().Diagnostics, found => found.Code == SiteCodes.DeadLink).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("(/about/)", "(/data/alpha/#records)")]
    [InlineData("(/about/)", "(/notes/plain.txt)")]
    [InlineData("(/about/)", "(https://elsewhere.example/)")]
    [InlineData("(../../)", "(#details)")]
    [InlineData("(../../)", "(../earlier/)")]
    public void A_link_to_something_is_fine(string old, string changed) =>
        Assert.Empty(SmallReport.Default.Edited(Post, old, changed).Build().Diagnostics);

    [Fact]
    public void A_page_cannot_take_the_address_that_every_report_has()
    {
        var found = Assert.Single(SmallReport.Default.Edited("content/pages/about.md", "slug: about", "slug: claims").Edited(Post, "(/about/)", "(/claims/)").Build().Diagnostics);

        Assert.Equal("content/pages/about.md:3:7: error RG7501: the address '/claims/' belongs to a page that every report has. choose another slug or alias", found.ToString());
    }

    [Fact]
    public void Two_pages_cannot_have_one_address()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "aliases: [posts/old-name]", "aliases: [posts/earlier]").Build().Diagnostics);

        Assert.Equal(SiteCodes.SameAddress, found.Code);
        Assert.Equal("the address '/posts/earlier/' is taken.", found.Message);
        Assert.Equal("taken here", Assert.Single(found.Related).Message);
    }

    [Fact]
    public void An_old_address_leads_to_the_article_itself_so_that_none_can_lead_in_a_circle()
    {
        var found = Assert.Single(SmallReport.Default.Edited(Post, "[posts/old-name]", "[posts/old-name, posts/alpha-beta]").Build().Diagnostics);

        Assert.Equal((SiteCodes.SameAddress, "the address '/posts/alpha-beta/' is taken."), (found.Code, found.Message));
    }

    [Theory]
    [InlineData("content/static/index.html", "index.html")]
    [InlineData("content/static/Report.JSON", "Report.JSON")]
    [InlineData("content/static/claims/index.html", "claims/index.html")]
    public void A_copied_file_cannot_take_the_place_of_a_made_one(string source, string path)
    {
        var found = Assert.Single(SmallReport.Default.With(source, "mine").Build().Diagnostics, finding => finding.IsError);

        Assert.Equal($"{source}:1:1: error RG7502: the site already has a file '{path}'. give the copied file another name", found.ToString());
    }

    [Fact]
    public void Without_an_address_what_needs_one_is_left_out_with_a_warning()
    {
        var built = SmallReport.Default.Edited("content/report.yaml", "base_url: https://report.example/small/\n", "").Build();

        var found = Assert.Single(built.Diagnostics);
        Assert.Equal(SiteCodes.NoBaseUrl, found.Code);
        Assert.False(found.IsError);
        var site = new BuiltSite(built.Value);
        Assert.DoesNotContain("feed.xml", site.Paths);
        Assert.DoesNotContain("sitemap.xml", site.Paths);
        Assert.Null(site.Page("index.html").QuerySelector("link[rel=canonical], link[type='application/atom+xml']"));
        Assert.Equal("/index.html", site.Page("404.html").QuerySelector(".brand")?.GetAttribute("href"));
    }

    [Fact]
    public void A_mistake_in_a_template_is_reported_once_and_gives_no_site()
    {
        var built = SmallReport.Default.With("templates/partials/dates.html", "{{ $.date.words }}\n{{ titl }}").Build();

        var found = Assert.Single(built.Diagnostics, found => found.Span?.Path == "templates/partials/dates.html" && found.Span?.Line == 2);
        Assert.Equal(TemplatesCodes.UnknownName, found.Code);
        Assert.All(built.Diagnostics, found => Assert.StartsWith("RG70", found.Code.Id, StringComparison.Ordinal));
        Assert.Empty(built.Value.Files);
    }
}
