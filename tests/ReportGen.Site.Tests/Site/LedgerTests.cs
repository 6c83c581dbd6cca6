using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

public sealed class LedgerTests
{
    private static readonly BuiltSite Site = SmallReport.Default.Site();
    private static readonly IDocument Ledger = Site.Page("claims/index.html");

    [Fact]
    public void Every_claim_has_an_address_and_stands_in_exactly_one_view_of_a_verdict()
    {
        var rows = Ledger.QuerySelectorAll("article.claim-row");
        var views = Site.PagePaths.Where(path => path.StartsWith("claims/", StringComparison.Ordinal) && path != "claims/index.html")
            .SelectMany(path => Site.Page(path).QuerySelectorAll("article.claim-row").Select(row => (row.Id, Path: path)));

        Assert.Equal(
            [("exactly", "claims/contradicted/index.html"), ("twice", "claims/confirmed/index.html")],
            views.OrderBy(view => view.Id, StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal($"../claims/{row.Id}/index.html", row.QuerySelector(".claim-place a")?.GetAttribute("href")));
    }

    [Fact]
    public void A_minor_claim_comes_after_the_main_ones_of_its_source_and_is_counted_as_one()
    {
        var site = SmallReport.Default.Edited("content/claims.yaml", "{id: twice, ", "{id: twice, weight: minor, ").Site();
        var page = site.Page("claims/index.html");

        Assert.Equal(["twice", "exactly"], Ledger.QuerySelectorAll("article.claim-row").Select(row => row.Id));
        Assert.Equal(["exactly", "twice"], page.QuerySelectorAll("article.claim-row").Select(row => row.Id));
        Assert.Contains("A minor claim", page.QuerySelector("#twice")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A minor claim", page.QuerySelector("#exactly")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2 claims, 1 of them minor, each", page.QuerySelector(".deck")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1 minor"], page.QuerySelectorAll(".verdict-counts .quiet").Select(note => note.TextContent.Trim('(', ')')));
    }

    [Fact]
    public void Totals_lead_to_the_claims_that_they_count()
    {
        var links = Ledger.QuerySelectorAll(".tally a");

        Assert.Equal(["../claims/confirmed/index.html", "../claims/contradicted/index.html"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("contradicted", Site.Page("claims/contradicted/index.html").QuerySelector(".tally [aria-current=page] .badge")?.TextContent.Trim());
    }

    [Fact]
    public void A_view_of_a_verdict_has_its_own_title_and_says_what_the_verdict_means()
    {
        var page = Site.Page("claims/contradicted/index.html");

        Assert.Equal("Claims: contradicted · Alpha & Beta", page.Title);
        Assert.StartsWith("1 claim with the verdict “contradicted”. ", page.QuerySelector("meta[name=description]")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Contains("No reading of the claim’s digits meets the figures", page.QuerySelector(".deck")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_shows_the_evidence_with_the_values_as_stated_and_their_sources()
    {
        var evidence = Row("exactly").QuerySelector("details.evidence");

        Assert.Equal("#n-alpha-vs-beta", evidence?.QuerySelector(".evidence-measure > p > a")?.GetAttribute("href"));
        Assert.Equal(["over 300 MB", "100 MB"], evidence?.QuerySelectorAll(".steps .input-words").Select(words => words.TextContent));
        Assert.All(evidence?.QuerySelectorAll(".steps li") ?? throw new InvalidOperationException(), input => Assert.Contains("The first post", input.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nobody counted [Beta](source:first) then.")]
    [InlineData("nobody counted then")]
    public void The_reason_why_a_claim_cannot_be_tested_stands_once(string reason)
    {
        var page = SmallReport.Default.Edited("content/claims.yaml", "metric: alpha-vs-beta, equals: 9x, expect: contradicted", $"untestable: '{reason}', expect: untestable").Site().Page("claims/index.html");
        var text = page.QuerySelector("#exactly")?.TextContent ?? "";

        Assert.Contains("This cannot be tested: nobody counted", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("nobody counted").Length);
    }

    [Fact]
    public void A_row_says_to_which_side_a_contradicted_claim_misses_and_by_how_much()
    {
        var figures = Row("exactly").QuerySelectorAll(".claim-figures div").ToDictionary(figure => figure.QuerySelector("dt")?.TextContent ?? "", figure => figure.QuerySelector("dd")?.TextContent);

        Assert.Equal("9×", figures["Claimed"]);
        Assert.Matches("^at least [0-9.]*[0-9]$", figures["Too high by"]);
        Assert.DoesNotContain("Too high by", Row("twice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_notes_unequal_windows_with_the_value_per_month()
    {
        var note = Row("twice").QuerySelector(".windows")?.TextContent;

        Assert.Contains("Alpha as published: 1 January 2008 to 30 June 2008", note, StringComparison.Ordinal);
        Assert.Contains("Per month: ", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_tells_in_sentences_which_readings_change_the_verdict_and_which_do_not()
    {
        var robustness = Row("twice").QuerySelector("details.robustness");

        Assert.All(robustness?.QuerySelectorAll("li") ?? throw new InvalidOperationException(), item => Assert.StartsWith("If ", item.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(robustness.QuerySelectorAll("li"));
    }

    [Fact]
    public void A_row_leads_to_the_posts_that_discuss_it_and_to_the_charts_that_draw_it()
    {
        Assert.Equal(["../posts/alpha-beta/index.html"], Ways("twice"));
        Assert.Empty(Ways("exactly"));

        var drawn = SmallReport.Default
            .Edited("content/claims.yaml", "metric: alpha-vs-beta, equals: 9x", "metric: alpha.size, equals: 9 MB")
            .Edited("content/claims.yaml", "[9×]", "[9 MB]")
            .Site();
        Assert.Equal(
            ["../charts/sizes/index.html"],
            drawn.Page("claims/index.html").QuerySelectorAll("#exactly .claim-ways a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_verdict_that_no_claim_got_has_no_page()
    {
        Assert.DoesNotContain("claims/undecided/index.html", Site.Paths);
        Assert.Empty(Ledger.QuerySelectorAll("a[href*=undecided]"));
    }

    [Fact]
    public void The_heading_of_a_row_neither_leads_to_itself_nor_repeats_its_verdict()
    {
        var heading = Row("twice").QuerySelector(".claim-says");

        Assert.Contains("over 2×", heading?.TextContent, StringComparison.Ordinal);
        Assert.Empty(heading?.QuerySelectorAll("a, .badge") ?? throw new InvalidOperationException());
    }

    [Fact]
    public void A_row_says_first_what_is_claimed() => Assert.All(
        Ledger.QuerySelectorAll("article.claim-row"), row => Assert.True(row.FirstElementChild?.Matches("h3.claim-says")));

    [Fact]
    public void The_link_to_a_claim_is_named_by_what_the_claim_says()
    {
        var link = Row("twice").QuerySelector(".claim-place a");

        Assert.Equal("Link to this claim", link?.TextContent);
        Assert.Equal([link, Row("twice").QuerySelector(".claim-says")], link?.GetAttribute("aria-labelledby")?.Split(' ').Select(id => Ledger.GetElementById(id)));
    }

    [Fact]
    public void A_claim_in_a_text_reads_as_words_and_verdict()
    {
        var claim = Site.Page("posts/alpha-beta/index.html").QuerySelector(".story-body a.claim");

        Assert.Equal("over 2× (confirmed)", string.Join(' ', claim?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []));
    }

    private static IElement Row(string id) => Ledger.GetElementById(id) ?? throw new InvalidOperationException(id);

    private static IEnumerable<string?> Ways(string id) => Row(id).QuerySelectorAll(".claim-ways a").Select(link => link.GetAttribute("href"));
}
