using AngleSharp.Dom;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

public sealed class NumberTests
{
    private const string PostPath = "posts/alpha-beta/index.html";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void A_computed_number_is_told_in_words_in_symbols_as_written_and_in_steps()
    {
        var entry = Whole(Site, "alpha-vs-beta");

        Assert.Equal("= over 300 MB / 100 MB", entry.QuerySelector(".symbols")?.TextContent);
        Assert.Equal("alpha.size / beta.size", entry.QuerySelector(".formula code")?.TextContent);
        Assert.Contains("divided by", entry.QuerySelector(".made-body > p:not([class])")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["over 300 MB", "100 MB"], entry.QuerySelectorAll(".steps > li > p > .input-words").Select(words => words.TextContent));
        Assert.NotEmpty(entry.QuerySelectorAll(".rules li"));
    }

    [Fact]
    public void A_page_has_a_card_for_each_of_its_numbers_that_leads_to_how_it_was_made()
    {
        var card = Entry(Site, "n-alpha-vs-beta");

        Assert.Equal("../../numbers/alpha-vs-beta/index.html", card.QuerySelector(".number-title")?.GetAttribute("href"));
        Assert.Equal("= over 300 MB / 100 MB", card.QuerySelector(".symbols")?.TextContent);
        Assert.Contains("Per month: ", card.QuerySelector(".windows")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Source: The first post.", card.QuerySelector("p.quiet")?.TextContent);
        Assert.Empty(card.QuerySelectorAll(".steps, .formula, .rules"));
        Assert.Equal("#numbers-closed", Site.Page(PostPath).GetElementById("numbers-closed")?.GetAttribute("href"));
    }

    [Fact]
    public void What_is_given_says_on_its_card_how_it_is_read()
    {
        var card = Entry(Site, "n-alpha.size");

        Assert.Equal("Published size of Alpha, read as more than 300 MB and less than 400 MB", card.QuerySelector(".given")?.TextContent);
        Assert.StartsWith("Source: The first post, the table. ", card.QuerySelector("p.quiet")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("../../data/alpha/index.html#selection-alpha", card.QuerySelector(".number-title")?.GetAttribute("href"));
    }

    [Fact]
    public void The_shipped_report_sets_a_number_large_with_how_it_was_made()
    {
        var page = new BuiltSite(ShippedReport.Site).Page("posts/footprint-part-2/index.html");
        var figure = Assert.Single(page.QuerySelectorAll("figure.pull-figure"));
        var entry = page.GetElementById(Uri.UnescapeDataString(figure.QuerySelector("data.number a")?.GetAttribute("href")?[1..] ?? ""));

        Assert.Equal(entry?.QuerySelector(".number-words")?.TextContent, figure.QuerySelector(".key-words")?.TextContent.Trim());
        Assert.Equal(entry?.QuerySelector(".symbols")?.TextContent, figure.QuerySelector(".key-symbols")?.TextContent);
    }

    [Fact]
    public void An_input_says_how_it_is_read_and_where_it_stands()
    {
        var input = Whole(Site, "alpha-vs-beta").QuerySelector(".steps li")?.TextContent;

        Assert.Contains("Published size of Alpha, read as more than 300 MB and less than 400 MB (The first post, the table)", input, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_steps_are_a_tree()
    {
        var site = SmallReport.Default
            .Edited("content/metrics.yaml", "- {id: alpha-vs-beta", "- {id: twice-over, title: Both ratios, definition: The ratio and itself., formula: alpha-vs-beta / (alpha.patches / beta.patches)}\n- {id: alpha-vs-beta")
            .Edited("content/posts/alpha-beta.md", "Nothing more;", "So [](metric:twice-over);");
        var entry = Whole(site.Site(), "twice-over");

        Assert.Contains("over 300 MB", entry.QuerySelectorAll(".steps .steps .input-words").Select(words => words.TextContent));
    }

    /// <summary>What lies deeper than eight steps is told by its inputs alone.</summary>
    [Fact]
    public void Steps_go_eight_levels_deep()
    {
        string Sum(int at) => $"- {{id: sum{at}, title: Sum, definition: A sum., formula: {(at == 1 ? "beta.patches" : $"sum{at - 1}")} + alpha.patches}}\n";
        var sums = Enumerable.Range(1, 12).Select(Sum);
        var site = SmallReport.Default
            .Edited("content/metrics.yaml", "- {id: alpha-vs-beta", $"{string.Concat(sums)}- {{id: alpha-vs-beta")
            .Edited("content/posts/alpha-beta.md", "Nothing more;", "So [](metric:sum12);");

        var lists = Whole(site.Site(), "sum12").QuerySelectorAll(".steps");
        Assert.Equal(9, lists.Max(list => list.Ancestors<IElement>().Count(above => above.ClassList.Contains("steps")) + 1));
    }

    [Fact]
    public void An_entry_leads_back_to_where_the_number_is_shown_first()
    {
        var page = Site.Page(PostPath);
        var back = Entry(Site, "n-beta.patches").QuerySelector("a.back")?.GetAttribute("href");

        Assert.Equal("#at-beta.patches", back);
        Assert.Equal("8", page.GetElementById("at-beta.patches")?.TextContent);
    }

    [Fact]
    public void A_template_that_does_not_show_a_number_leaves_no_dead_way_back()
    {
        var site = SmallReport.Default
            .Edited("content/posts/alpha-beta.md", "key: alpha-vs-beta", "key: beta.size")
            .With("templates/partials/key-figure.html", "<p>{{ $.key.title }}</p>")
            .With("templates/partials/table.html", "<p>{{ include 'prose' segments: $.segment.title }}</p>")
            .Site();

        Assert.Null(Entry(site, "n-beta.size").QuerySelector("a.back"));
    }

    [Fact]
    public void A_post_says_how_its_own_numbers_are_covered() => Assert.Equal(
        "Of the numbers written on this page, 3 are bound to a measure or claim.",
        Site.Page(PostPath).QuerySelector(".coverage")?.TextContent);

    [Fact]
    public void A_key_figure_over_unequal_windows_says_so()
    {
        Assert.Contains("The periods differ; per month it is ", Site.Page(PostPath).QuerySelector(".key-figure")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("The periods differ; per month it is ", Site.Page("index.html").QuerySelector(".key-figure")?.TextContent, StringComparison.Ordinal);
    }

    private static IElement Whole(BuiltSite site, string metric) =>
        Assert.Single(site.Page($"numbers/{metric}/index.html").QuerySelectorAll("article.sheet"));

    private static IElement Entry(BuiltSite site, string id) =>
        Assert.Single(site.Page(PostPath).QuerySelectorAll(".number-entry"), entry => entry.Id == id);
}
