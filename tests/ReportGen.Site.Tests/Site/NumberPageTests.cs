using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

/// <summary>A page for each metric, to pass on.</summary>
public class NumberPageTests
{
    private const string Path = "numbers/alpha-vs-beta/index.html";

    [Fact]
    public void It_tells_what_a_number_is_how_it_was_made_and_where_it_is_used()
    {
        var page = SmallReport.Default.Site().Page(Path);

        Assert.Equal("Size of Alpha against Beta", page.QuerySelector("h1")?.TextContent);
        Assert.StartsWith("2.9–4.1×", page.QuerySelector(".number-large")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("alpha-vs-beta", page.QuerySelector(".number-large")?.GetAttribute("data-measure"));
        Assert.Equal("alpha.size / beta.size", page.QuerySelector(".formula")?.TextContent);
        Assert.Contains("Per month: ", page.QuerySelector("#metric-alpha-vs-beta .windows")?.TextContent, StringComparison.Ordinal);
        var used = page.QuerySelectorAll("[aria-labelledby=used] li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Equal("Patches of Alpha & Beta", used[0]);
        Assert.Contains(used, item => item.StartsWith("Claim: Alpha was over 2× as heavy as Beta.", StringComparison.Ordinal));
        Assert.Equal(["../../numbers/index.html"], page.QuerySelectorAll(".kicker a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://report.example/small/numbers/alpha-vs-beta/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public void It_can_be_cited_in_words_for_BibTeX_and_as_RIS()
    {
        var page = SmallReport.Default.Site().Page(Path);

        Assert.StartsWith("The Authors. Size of Alpha against Beta (number). In: Alpha & Beta, 1 February 2026.", page.QuerySelector(".cite p")?.TextContent, StringComparison.Ordinal);
        var codes = page.QuerySelectorAll(".cite code.address, .cite pre code").Select(code => code.TextContent).ToList();
        Assert.Contains("howpublished = {Number of: Alpha \\& Beta}", codes[0], StringComparison.Ordinal);
        Assert.Equal(
            ["TY  - GEN", "AU  - The Authors", "TI  - Size of Alpha against Beta", "T2  - Alpha & Beta", "DA  - 2026/02/01", "UR  - https://report.example/small/numbers/alpha-vs-beta/", "ER  - "],
            codes[1].Split('\n'));
    }

    [Theory]
    [InlineData("all", true)]
    [InlineData("main", true)]
    [InlineData("none", false)]
    public void The_page_of_all_numbers_tells_in_full_those_that_have_no_page(string own, bool hasPage)
    {
        var report = SmallReport.Default.Texts["content/report.yaml"] + $"\npages: {{numbers: {own}}}\n";
        var site = SmallReport.Default.With("content/report.yaml", report).Site();
        var entry = site.Page("numbers/index.html").QuerySelector("[data-measure=alpha-vs-beta]")!.Closest("li")!;

        Assert.Equal(hasPage, site.Paths.Contains(Path));
        Assert.Equal(hasPage ? "../numbers/alpha-vs-beta/index.html" : null, entry.QuerySelector("h2 a")?.GetAttribute("href"));
        Assert.Equal(!hasPage, entry.QuerySelector(".formula") is not null);
        var inPost = site.Page("posts/alpha-beta/index.html").QuerySelectorAll(".apparatus a.number-title").Select(link => link.GetAttribute("href"));
        Assert.Contains(hasPage ? "../../numbers/alpha-vs-beta/index.html" : "../../numbers/index.html#metric-alpha-vs-beta", inPost);
    }

    [Fact]
    public void A_number_that_nothing_main_rests_on_has_no_page_among_the_main_ones()
    {
        var metrics = SmallReport.Default.Texts["content/metrics.yaml"] + "\n- {id: aside, title: Counts, definition: Count of Beta divided by that of Alpha., formula: beta.patches / alpha.patches}\n";
        var report = SmallReport.Default.Texts["content/report.yaml"] + "\npages: {numbers: main}\n";
        var site = SmallReport.Default.With("content/report.yaml", report).With("content/metrics.yaml", metrics).Site();

        Assert.Contains(Path, site.Paths);
        Assert.DoesNotContain("numbers/aside/index.html", site.Paths);
    }
}
