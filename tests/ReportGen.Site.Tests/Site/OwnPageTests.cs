using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

/// <summary>A page for each chart and each claim, to pass on.</summary>
public sealed class OwnPageTests
{
    private const string ChartPath = "charts/sizes/index.html";
    private const string EmbedPath = "charts/sizes/embed/index.html";
    private const string ClaimPath = "claims/twice/index.html";
    private const string Root = "https://report.example/small/";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void The_page_of_a_chart_has_its_drawing_its_data_where_it_is_shown_and_its_files()
    {
        var page = Site.Page(ChartPath);

        Assert.Equal("Alpha was the heavier one", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("figure.chart .chart-drawing svg"));
        Assert.Equal(["over 300 MB", "100 MB"], page.QuerySelectorAll("[aria-labelledby=figure-sizes-data] tbody td").Select(cell => cell.TextContent));
        Assert.Equal(["alpha.size", "beta.size"], page.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("data-measure")));
        Assert.Equal(["../../posts/alpha-beta/index.html"], page.QuerySelectorAll("[aria-labelledby=used] a").Select(link => link.GetAttribute("href")));
        Assert.Equal([".svg", ".png", ".csv"], page.QuerySelectorAll(".downloads a").Select(link => link.GetAttribute("href")?[^4..]));
        Assert.Equal(["../../charts/index.html"], page.QuerySelectorAll(".kicker a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void It_says_how_to_cite_to_link_and_to_embed_it()
    {
        var page = Site.Page(ChartPath);

        Assert.StartsWith("The Authors. Alpha was the heavier one (chart). In: Alpha & Beta, ", page.QuerySelector(".cite p")?.TextContent, StringComparison.Ordinal);
        var codes = page.QuerySelectorAll("[aria-labelledby=share] code").Select(code => code.TextContent).ToList();
        Assert.Equal(Root + "charts/sizes/", codes[0]);
        Assert.StartsWith($"<iframe src=\"{Root}charts/sizes/embed/\" title=\"Alpha was the heavier one\" ", codes[1], StringComparison.Ordinal);
        Assert.StartsWith(Root + "cards/charts-sizes-", page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_sites_embed_is_small_leads_back_and_is_not_listed()
    {
        var page = Site.Page(EmbedPath);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(Root + "charts/sizes/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".chart-drawing svg"));
        Assert.Contains("The first post", page.QuerySelector(".figure-source")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../../../charts/sizes/index.html"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("header, nav, script"));
        Assert.DoesNotContain("/embed/", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains(Root + "charts/sizes/</loc>", Site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_charts_are_listed() => Assert.Equal(
        ["../charts/sizes/index.html"], Site.Page("charts/index.html").QuerySelectorAll(".archive a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_page_of_a_claim_tells_what_the_ledger_tells_and_how_to_cite_it()
    {
        var (page, row) = (Site.Page(ClaimPath), Site.Page("claims/index.html").QuerySelector("#twice"));

        Assert.Equal(row?.QuerySelector(".claim-says")?.TextContent, page.QuerySelector("h1")?.TextContent);
        foreach (var part in new[] { ".claim-verdict", ".claim-figures", ".claim-sentence", ".evidence", ".robustness" })
            Assert.Equal(Words(row?.QuerySelector(part)), Words(page.QuerySelector("#twice " + part)));
        Assert.Contains("(judged claim)", page.QuerySelector(".cite p")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("../../claims/index.html#twice", page.QuerySelector(".kicker a")?.GetAttribute("href"));
        Assert.Equal([Root + "claims/twice/"], page.QuerySelectorAll("[aria-labelledby=share] code").Select(code => code.TextContent));
    }

    [Fact]
    public void A_report_may_leave_them_out()
    {
        var report = SmallReport.Default.Texts["content/report.yaml"] + "\npages: {charts: none, claims: none}\n";
        var site = SmallReport.Default.With("content/report.yaml", report).Site();

        Assert.Empty(site.Paths.Intersect([ChartPath, EmbedPath, ClaimPath, "charts/index.html"]));
        var figure = site.Page("posts/alpha-beta/index.html").QuerySelector("figure.chart");
        Assert.Equal(["over 300 MB", "100 MB"], figure?.QuerySelectorAll("details tbody td").Select(cell => cell.TextContent));
        Assert.Equal("../claims/index.html#twice", site.Page("claims/index.html").QuerySelector("#twice .claim-place a")?.GetAttribute("href"));
    }

    private static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
