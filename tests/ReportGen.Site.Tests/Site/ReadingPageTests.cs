using AngleSharp.Dom;

namespace ReportGen.Tests.Site;

/// <summary>All verdicts under another reading of the figures.</summary>
public sealed class ReadingPageTests
{
    private const string NoFarEnd = "claims/readings/no-far-end/index.html";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void It_tells_each_verdict_and_the_main_numbers_beside_what_was_published()
    {
        var page = Site.Page(NoFarEnd);

        Assert.Contains("1 of 2 verdicts changes; 1 of 1 main number changes.", page.QuerySelector(".deck")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Alpha was 9× as heavy as Beta.", "contradicted 2.9–4.1×", "consistent changed at least 2.98×"], Cells(page, "table tbody tr"));
        Assert.Equal("1 claim keeps its verdict", page.QuerySelector("details:has(table) summary")?.TextContent);
        Assert.Equal(["Alpha was over 2× as heavy as Beta.", "confirmed 2.9–4.1×", "confirmed at least 2.98×"], Cells(page, "details table tbody tr"));
        Assert.Equal(["Size of Alpha against Beta", "2.9–4.1×", "at least 2.98×"], Cells(page, "[aria-labelledby=main-numbers] tbody tr"));
    }

    [Fact]
    public void The_ledger_and_each_reading_offer_the_others_with_how_many_verdicts_change()
    {
        var (ledger, page) = (Site.Page("claims/index.html"), Site.Page(NoFarEnd));

        Assert.Equal("As published", ledger.QuerySelector(".readings [aria-current=page]")?.TextContent);
        Assert.Equal("“Over” and “under” without a far end", page.QuerySelector(".readings [aria-current=page]")?.TextContent);
        Assert.Equal(
            ["As published", "“Over” and “under” without a far end 1 verdict changes", "“Over” and “under” as rounded figures no verdict changes", "MB as powers of 1,024: Alpha no verdict changes", "MB as powers of 1,024: Beta no verdict changes", "Per month 1 verdict changes", "Recount: every record 2 verdicts change"],
            ledger.QuerySelectorAll(".readings > ul li").Select(Text));
        Assert.Contains(page.QuerySelectorAll(".readings a"), link => link.GetAttribute("href") == "../../../claims/readings/other-byte-unit_alpha/index.html");
    }

    [Fact]
    public void A_reading_that_changes_nothing_has_no_page_and_is_named()
    {
        Assert.DoesNotContain("claims/readings/other-byte-unit/index.html", Site.Paths); // both sizes alike leave their ratio
        Assert.Equal("Neither a verdict nor a main number changes under: MB as powers of 1,024.", Site.Page("claims/index.html").QuerySelector(".readings > .quiet")?.TextContent);
    }

    [Fact]
    public void A_recount_has_a_page_of_its_own()
    {
        var site = SmallReport.Default.Edited("content/claims.yaml", "metric: alpha-vs-beta, equals: 9x, expect: contradicted", "metric: alpha.patches, equals: 3, expect: confirmed").Edited("content/claims.yaml", "[9×]", "[3]").Site();
        var page = site.Page("claims/readings/recount_all-records/index.html");

        Assert.Equal("Recount: every record", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(
            ["Alpha was over 2× as heavy as Beta. undecided changed at least 0.114×", "Alpha was 3 as heavy as Beta. consistent changed at least 2"],
            page.QuerySelectorAll(".readings-table")[0].QuerySelectorAll("tbody tr").Select(row => $"{Text(row.Children[0])} {Text(row.Children[2])}"));
    }

    [Fact]
    public void They_can_be_left_out_and_need_claims()
    {
        var without = SmallReport.Default.With("content/report.yaml", SmallReport.Default.Texts["content/report.yaml"] + "\npages: {readings: none}\n").Site();

        Assert.DoesNotContain(without.Paths, path => path.StartsWith("claims/readings/", StringComparison.Ordinal));
        Assert.Empty(without.Page("claims/index.html").QuerySelectorAll(".readings"));
    }

    [Fact]
    public void Claims_of_a_source_and_of_a_weight_have_a_page_where_there_are_others()
    {
        var claims = SmallReport.Default.Texts["content/claims.yaml"] + "\n- {id: third, source: second, place: the end, says: 'Nobody [counted](claim:third).', untestable: nobody did, weight: minor, expect: untestable}\n";
        var site = SmallReport.Default.With("content/claims.yaml", claims).Site();

        Assert.Equal(
            ["claims/source/first/index.html", "claims/source/second/index.html", "claims/weight/main/index.html", "claims/weight/minor/index.html"],
            site.PagePaths.Where(path => path.StartsWith("claims/source/", StringComparison.Ordinal) || path.StartsWith("claims/weight/", StringComparison.Ordinal)));
        Assert.Equal(["third"], site.Page("claims/source/second/index.html").QuerySelectorAll(".claim-row").Select(row => row.Id));
        Assert.Equal(["third"], site.Page("claims/weight/minor/index.html").QuerySelectorAll(".claim-row").Select(row => row.Id));
        Assert.Equal("Claims of “The second post” · Alpha & Beta", site.Page("claims/source/second/index.html").Title);
        Assert.Equal(
            ["The first post 2 claims", "The second post 1 claim", "main 2 claims", "minor 1 claim"],
            site.Page("claims/index.html").QuerySelectorAll("[aria-label='Parts of the claims'] li").Select(Text));
        Assert.DoesNotContain(Site.Paths, path => path.StartsWith("claims/source/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Cells(IDocument page, string row) => page.QuerySelector(row)!.Children.Select(Text);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
