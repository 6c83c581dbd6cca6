using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

/// <summary>The sources that a page cites and rests on.</summary>
public sealed class CitationTests
{
    private const string PostPath = "posts/alpha-beta/index.html";
    private const string Cited = "([the post](source:first))";

    [Fact]
    public void Sources_are_numbered_by_their_first_citation_and_lead_back_to_each()
    {
        var page = Page("([one](source:second), [new](source:first), [old](source:second))");

        Assert.Equal(["one[source 1]", "new[source 2]", "old[source 1]"], page.QuerySelectorAll("a.citation").Select(link => link.TextContent));
        Assert.Equal(["source-second", "source-first"], page.QuerySelectorAll(".sources > li").Select(source => source.Id));
        Assert.Equal(["↑a cite-1", "↑b cite-3"], Backs(page, "source-second"));
        Assert.Equal(["↑ cite-2"], Backs(page, "source-first"));
        Assert.All(page.QuerySelectorAll(".sources .back"), back => Assert.NotNull(page.GetElementById(back.GetAttribute("href")?[1..] ?? "")));
    }

    [Fact]
    public void Sources_that_only_claims_figures_and_numbers_rest_on_follow_without_a_way_back()
    {
        var page = Page("([one](source:second))");

        Assert.Equal(["source-second", "source-first"], page.QuerySelectorAll(".sources > li").Select(source => source.Id));
        Assert.Empty(Backs(page, "source-first"));
    }

    [Fact]
    public void The_source_of_a_claim_belongs_to_the_page_that_shows_the_claim()
    {
        var site = SmallReport.Default.Edited("content/posts/earlier.md", "Words.", "It was [heavy](claim:twice).").Site();

        Assert.Equal(["source-first"], site.Page("posts/earlier/index.html").QuerySelectorAll(".sources > li").Select(source => source.Id));
    }

    [Fact]
    public void A_citation_that_a_template_does_not_mark_has_no_way_back()
    {
        var page = SmallReport.Default.With("templates/partials/citation.html", "<cite>{{ $.segment.html }}</cite>\n").Site().Page(PostPath);

        Assert.Empty(Backs(page, "source-first"));
    }

    private static IDocument Page(string citations) => SmallReport.Default.Edited("content/posts/alpha-beta.md", Cited, citations).Site().Page(PostPath);

    private static List<string> Backs(IDocument page, string source) =>
        [.. page.GetElementById(source)?.QuerySelectorAll(".back").Select(back => $"{back.TextContent} {back.GetAttribute("href")?[1..]}") ?? []];
}
