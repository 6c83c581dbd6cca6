using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Site.Files;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

public sealed class FeedTests
{
    private const string Post = "content/posts/alpha-beta.md";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly BuiltSite Site = SmallReport.Default.Edited(Post, "part: 2\n", "part: 2\ntags: [Patches & sizes, weight]\nauthors: [The Authors, B. Guest]\n").Site();

    [Fact]
    public void The_feed_keeps_the_rules_of_Atom()
    {
        Assert.Empty(AtomRules.Offences(Site.Text("feed.xml")));
        Assert.Empty(AtomRules.Offences(ShippedReport.Site.Text("feed.xml")));
    }

    [Theory]
    [InlineData("<updated>2026-02-01T00:00:00Z</updated>", "<updated>today</updated>")]
    [InlineData("rel=\"self\"", "rel=\"related\"")]
    [InlineData("<name>The Authors</name>", "<name></name>")]
    [InlineData("href=\"https://report.example/small/posts/alpha-beta/\"", "href=\"posts/alpha-beta/\"")]
    [InlineData("&lt;img src=\"https://report.example/small/charts", "&lt;img src=\"../../charts")]
    [InlineData("&lt;figure&gt;", "&lt;figure&gt;&lt;a href=\"https://x.example/\"&gt;&lt;/a&gt;")]
    [InlineData("&lt;figure&gt;", "&lt;figure&gt;&lt;input type=\"checkbox\"&gt;")]
    [InlineData("&lt;figure&gt;", "&lt;figure&gt;&lt;svg&gt;&lt;/svg&gt;")]
    public void The_rules_see_what_breaks_them(string old, string broken)
    {
        Assert.Contains(old, Site.Text("feed.xml"), StringComparison.Ordinal);
        Assert.NotEmpty(AtomRules.Offences(Site.Text("feed.xml").Replace(old, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void It_has_as_many_posts_as_the_guide_says()
    {
        var said = FormattableString.Invariant($"an Atom feed of the newest {AtomFeed.MostEntries} posts");

        Assert.Contains(said, DocumentFiles.Text("publishing.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_holds_the_whole_post_with_pictures_for_figures_and_words_for_numbers()
    {
        var content = Content(Site, "alpha-beta");

        var picture = Assert.Single(content.QuerySelectorAll("figure img"));
        Assert.Equal("https://report.example/small/" + Site.Path("charts/sizes-", ".png"), picture.GetAttribute("src"));
        Assert.Equal(("Bars of Alpha and Beta.", "720", "300"), (picture.GetAttribute("alt"), picture.GetAttribute("width"), picture.GetAttribute("height")));
        Assert.Equal(["over 300 MB", "100 MB"], content.QuerySelectorAll("table td").Select(cell => cell.TextContent).Where(words => words.Length > 0));
        Assert.Contains("Beta had 8 patches, and Alpha was said to be over 2× (confirmed) as heavy (the post).", content.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://report.example/small/posts/alpha-beta/#n-beta.patches", Link(content, "8"));
        Assert.Equal("https://report.example/small/claims/#twice", Link(content, "over 2×"));
        Assert.Equal("https://report.example/small/about/", Link(content, "the about page"));
        Assert.Equal("https://report.example/small/", Link(content, "the top"));
        Assert.Empty(content.QuerySelectorAll("data, svg, script, style"));
    }

    [Fact]
    public void An_entry_names_its_authors_and_tags_and_says_when_it_changed()
    {
        var entry = Entry(Site, "alpha-beta");

        Assert.Equal(["The Authors", "B. Guest"], entry.Elements(Atom + "author").Select(author => author.Element(Atom + "name")?.Value));
        Assert.Equal(["patches-sizes Patches & sizes", "weight weight"], entry.Elements(Atom + "category").Select(tag => $"{tag.Attribute("term")?.Value} {tag.Attribute("label")?.Value}"));
        Assert.Equal("2026-02-01T00:00:00Z", entry.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void A_correction_makes_an_entry_new()
    {
        var site = SmallReport.Default.Edited(Post, "updated: 2026-02-01\n", "").Edited(Post, "{date: 2026-02-01, text: The", "{date: 2026-02-03, text: The").Site();

        Assert.Equal("2026-02-03T00:00:00Z", Entry(site, "alpha-beta").Element(Atom + "updated")?.Value);
        Assert.Contains("2026-02-03", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_readers_of_feeds_cannot_show_is_not_in_the_feed()
    {
        var site = SmallReport.Default.Edited(Post, "Nothing more;", "- [x] done\n- [ ] open\n\n> [!NOTE]\n> Text[^a].\n\n[^a]: A note.\n\nNothing more;").Site();

        Assert.Empty(AtomRules.Offences(site.Text("feed.xml")));
        Assert.Equal(["☑ done", "☐ open"], Content(site, "alpha-beta").QuerySelectorAll("li").Select(item => item.TextContent.Trim()).Take(2));
    }

    [Fact]
    public void The_report_can_choose_summaries_alone()
    {
        var site = SmallReport.Default.Edited("content/report.yaml", "language: en\n", "language: en\nfeed: summary\n").Site();

        Assert.Empty(XDocument.Parse(site.Text("feed.xml")).Descendants(Atom + "content"));
        Assert.Empty(AtomRules.Offences(site.Text("feed.xml")));
    }

    [Fact]
    public void What_a_template_writes_that_is_no_address_stays_as_it_is()
    {
        var site = SmallReport.Default.With("templates/feed.html", "<p><a href=\"https://[x\">no address</a></p>\n").Site();

        Assert.Equal("https://[x", Link(Content(site, "alpha-beta"), "no address"));
    }

    [Fact]
    public void The_feed_says_under_which_terms_it_may_be_used()
    {
        var feed = XDocument.Parse(Site.Text("feed.xml")).Root;

        Assert.Equal("CC BY (https://licence.example/by)", feed?.Element(Atom + "rights")?.Value);
        Assert.Equal("https://licence.example/by", feed?.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "license").Attribute("href")?.Value);
        Assert.Equal("https://licence.example/by", Site.Page("index.html").QuerySelector("head link[rel=license]")?.GetAttribute("href"));
    }

    private static string? Link(IHtmlDocument content, string words) => content.QuerySelectorAll("a").Single(link => link.TextContent == words).GetAttribute("href");

    private static IHtmlDocument Content(BuiltSite site, string slug) => new HtmlParser().ParseDocument(Entry(site, slug).Element(Atom + "content")?.Value ?? "");

    private static XElement Entry(BuiltSite site, string slug) => XDocument.Parse(site.Text("feed.xml")).Descendants(Atom + "entry")
        .Single(entry => entry.Element(Atom + "id")?.Value.EndsWith($"/{slug}/", StringComparison.Ordinal) == true);
}
