using System.Text;
using AngleSharp.Dom;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Templates;
using ReportGen.Tests.Site.Markup;

namespace ReportGen.Tests.Site;

public sealed class PageTests
{
    private const string PostPath = "posts/alpha-beta/index.html";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    public static TheoryData<string> Pages => [.. Site.FullPagePaths];

    [Fact]
    public void Every_address_of_a_report_is_there() => Assert.Equal(
        [
            "404.html", "about/index.html", "archive/index.html", "charts/index.html", "charts/sizes/embed/index.html", "charts/sizes/index.html",
            "claims/confirmed/index.html", "claims/contradicted/index.html", "claims/exactly/index.html", "claims/index.html",
            "claims/readings/no-far-end/index.html", "claims/readings/other-byte-unit_alpha/index.html", "claims/readings/other-byte-unit_beta/index.html", "claims/readings/per-month/index.html", "claims/readings/recount_all-records/index.html", "claims/readings/rounded/index.html",
            "claims/twice/index.html", "corrections/index.html",
            "data/alpha/alpha-records/index.html", "data/alpha/index.html", "data/alpha/records/index.html", "data/beta/index.html", "data/index.html", "index.html",
            "method/index.html", "numbers/alpha-vs-beta/index.html", "numbers/index.html", PostPath, "posts/earlier/index.html", "posts/old-name/index.html", "series/the-debate/index.html",
        ],
        Site.PagePaths);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_whole_and_needs_no_script(string path)
    {
        var page = Site.Page(path);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#content"));
        Assert.Equal("#content", page.QuerySelector("body > a")?.GetAttribute("href"));
        Assert.All(["header", "nav[aria-label]", "footer"], landmark => Assert.NotNull(page.QuerySelector(landmark)));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.NotEqual("", Meta(page, "description"));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick], iframe"));
        var scripts = page.QuerySelectorAll("script").ToList();
        Assert.Equal(path == "404.html" ? 1 : 2, scripts.Count);
        Assert.Equal(
            $"default-src 'none'; script-src {string.Join(' ', scripts.Select(AllowedScript.SourceOf))}; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.NotNull(cell.GetAttribute("scope")));
        Assert.Empty(page.QuerySelectorAll("a a, p p, p div, p figure, p ul"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_are_relative_to_the_page_but_on_the_one_that_has_no_place(string path)
    {
        var links = Site.Page(path).QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "");
        var local = links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#')).ToList();

        Assert.NotEmpty(local);
        Assert.All(local, link => Assert.Equal(path == "404.html", link.StartsWith("/small/", StringComparison.Ordinal)));
        Assert.All(local, link => Assert.False(link.EndsWith('/')));
    }

    [Fact]
    public void A_bound_number_leads_to_its_derivation_on_the_page()
    {
        var page = Site.Page(PostPath);
        var number = Assert.Single(page.QuerySelectorAll(".story-body > p data.number"), data => data.TextContent == "8");

        Assert.Equal("8", number.GetAttribute("value"));
        var target = page.GetElementById(Uri.UnescapeDataString(number.QuerySelector("a")?.GetAttribute("href")?[1..] ?? ""));
        Assert.Contains("Published count of Beta", target?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(target?.Closest("section")?.QuerySelector("#numbers"));
    }

    [Fact]
    public void A_number_that_appears_often_is_explained_once()
    {
        var page = Site.Page(PostPath);

        Assert.True(page.QuerySelectorAll("data.number a[href='#n-alpha-vs-beta']").Length > 1);
        var entry = Assert.Single(page.QuerySelectorAll(".number-entry"), entry => entry.Id == "n-alpha-vs-beta");
        Assert.Contains("Alpha as published: 1 January 2008 to 30 June 2008", entry.QuerySelector(".windows")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Per month: ", entry.QuerySelector(".windows")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_shows_its_verdict_in_words_and_leads_to_its_row()
    {
        var claim = Assert.Single(Site.Page(PostPath).QuerySelectorAll(".story-body a.claim"));

        Assert.Equal("over 2×", claim.QuerySelector(".claim-words")?.TextContent);
        Assert.Equal("confirmed", claim.QuerySelector(".badge")?.TextContent.Trim());
        Assert.Equal("true", claim.QuerySelector(".badge svg")?.GetAttribute("aria-hidden"));
        Assert.Equal("../../claims/index.html#twice", claim.GetAttribute("href"));
    }

    [Fact]
    public void The_ledger_has_a_row_for_every_claim_and_the_totals()
    {
        var page = Site.Page("claims/index.html");

        Assert.Equal(["twice", "exactly"], page.QuerySelectorAll("article.claim-row").Select(row => row.Id));
        Assert.Equal(["1confirmed", "1contradicted"], page.QuerySelectorAll(".tally li").Select(total => string.Concat(total.TextContent.Where(char.IsLetterOrDigit))));
        Assert.Contains("Claimed9×", page.QuerySelector("#exactly .claim-figures")?.TextContent.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_says_who_when_what_it_examines_and_what_was_corrected()
    {
        var page = Site.Page(PostPath);

        Assert.Equal(["2026-01-15", "2026-02-01"], page.QuerySelectorAll(".story-head time").Select(time => time.GetAttribute("datetime")));
        Assert.Contains("The first post by A. Writer, published on 12 August 2009", page.QuerySelector(".note")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 February 2026: The count of Beta was wrong.", page.QuerySelectorAll(".note")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["What was counted", "Details"], page.QuerySelectorAll(".toc li:not(.toc-apparatus):not(:last-child)").Select(item => item.TextContent));
        Assert.Equal("A former post", page.QuerySelector("a[rel=prev]")?.LastChild?.TextContent.Trim());
        Assert.Equal("../../about/index.html", page.QuerySelectorAll(".story-body a").Single(link => link.TextContent == "the about page").GetAttribute("href"));
        Assert.Equal("../../index.html", page.QuerySelectorAll(".story-body a").Single(link => link.TextContent == "the top").GetAttribute("href"));
    }

    [Fact]
    public void A_figure_has_its_title_drawing_data_source_and_downloads()
    {
        var figure = Site.Page(PostPath).QuerySelector("figure.chart");

        Assert.Equal("Alpha was the heavier one", figure?.QuerySelector("figcaption .figure-title")?.TextContent);
        Assert.NotNull(figure?.QuerySelector(".chart-drawing svg"));
        Assert.Contains("The first post", figure?.QuerySelector(".figure-source")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["html", ".svg", ".png", ".csv"], figure?.QuerySelectorAll(".downloads a").Select(link => link.GetAttribute("href")?[^4..]));
    }

    [Fact]
    public void A_table_is_titled_by_what_its_author_wrote_in_the_place()
    {
        var caption = Site.Page(PostPath).QuerySelector("figure.table caption");

        Assert.Equal("All of it", caption?.QuerySelector(".figure-title")?.TextContent);
        Assert.Equal("Both sizes", caption?.QuerySelector(".figure-finding")?.TextContent);
        Assert.Equal(["over 300 MB", "100 MB"], Site.Page(PostPath).QuerySelectorAll("figure.table tbody data").Select(number => number.TextContent));
    }

    [Fact]
    public void An_old_address_forwards_to_the_new_one()
    {
        var page = Site.Page("posts/old-name/index.html");

        Assert.Equal("0; url=../../posts/alpha-beta/index.html", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal("https://report.example/small/posts/alpha-beta/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", Meta(page, "robots"));
        Assert.Equal("../../posts/alpha-beta/index.html", page.QuerySelector("main a")?.GetAttribute("href"));
        Assert.DoesNotContain("old-name", Site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_say_so_and_open_where_the_reader_is() => Assert.All(
        Site.FullPagePaths.SelectMany(path => Site.Page(path).QuerySelectorAll("a[href^='http']")).Where(link => link.GetAttribute("href")?.StartsWith("https://report.example/", StringComparison.Ordinal) == false),
        link =>
        {
            Assert.Null(link.GetAttribute("target"));
            Assert.Matches("license|external noopener", link.GetAttribute("rel"));
        });

    [Fact]
    public void The_page_for_nothing_works_at_every_address_below_the_site()
    {
        var page = Site.Page("404.html");

        Assert.Equal(["/small/" + Site.Path("assets/site-", ".css")], page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://report.example/small/", page.QuerySelector("a.address")?.GetAttribute("href"));
    }

    [Fact]
    public void A_page_has_its_canonical_address_and_a_preview()
    {
        var page = Site.Page(PostPath);

        Assert.Equal("https://report.example/small/posts/alpha-beta/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("Patches of Alpha & Beta · Alpha & Beta", page.Title);
        Assert.Equal("Patches of Alpha & Beta", page.QuerySelector("meta[property='og:title']")?.GetAttribute("content"));
        Assert.StartsWith("https://report.example/small/cards/posts-alpha-beta-", page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Matches("^Alpha weighed [0-9.–]+× what Beta did\\.$", Meta(page, "description"));
    }

    [Fact]
    public void A_template_of_the_report_takes_the_place_of_the_theme_s()
    {
        var site = SmallReport.Default.With("templates/partials/badge.html", "<b>{{ $.badge.words }}!</b>").Site();

        Assert.Equal("confirmed!", site.Page(PostPath).QuerySelector("a.claim b")?.TextContent);
    }

    /// <summary>Builds rely on it: of the theme only what a report wrote itself is looked through.</summary>
    [Fact]
    public void The_theme_s_own_words_hold_no_numerals()
    {
        var tree = SourceTree.Of(SmallReport.Default.Content().Tree.Files.Values); // as if the report had written them
        var theme = TemplateSet.Read(tree, Limits.Default);
        var narrative = Pipeline.Read(tree, BuildOptions.Default).Narrative;

        Assert.Empty(theme.Diagnostics);
        Assert.NotEmpty(theme.Value.LiteralTexts);
        Assert.DoesNotContain(theme.Value.LiteralTexts, words => words.Text.Any(char.IsDigit));
        Assert.NotEmpty(narrative.Files);
        Assert.DoesNotContain(narrative.Files, file => file.Path.EndsWith(".html", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("templates/page.html", 0)]
    [InlineData("templates/post.html", -1)]
    [InlineData("templates/partials/badge.html", 1)]
    public void Of_the_theme_only_what_the_report_wrote_itself_is_looked_through(string path, int added)
    {
        var own = EmbeddedTheme.File(path);
        if (added > 0) own = own with { Bytes = (byte[])[.. own.Bytes.Span, .. "<p>Forty words</p>"u8] };
        // Other line ends alone do not make it the report's own.
        if (added < 0) own = own with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(own.Bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal)) };
        var tree = SourceTree.Over(EmbeddedTheme.Read(), [own]);

        var texts = TemplateSet.Read(tree, Limits.Default).Value.LiteralTexts;
        Assert.Equal(added > 0, texts.Any(words => words.Text == "Forty words"));
        Assert.Equal(added > 0, texts.Length > 0);
    }

    private static string? Meta(IParentNode page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");
}
