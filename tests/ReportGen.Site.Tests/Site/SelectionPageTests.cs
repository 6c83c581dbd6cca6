namespace ReportGen.Tests.Site;

public sealed class SelectionPageTests
{
    private const string PagePath = "data/alpha/alpha-records/index.html";
    private const string Post = "content/posts/alpha-beta.md";
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Fact]
    public void A_counted_selection_says_in_words_what_it_counts()
    {
        var page = Site.Page(PagePath);

        Assert.Equal("Alpha recounted · Alpha & Beta", page.Title);
        Assert.StartsWith("Patches of Alpha released from 1 January 2008 to 30 June 2008. A recount of Alpha as published.", page.QuerySelector(".deck")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../../../data/index.html", "../../../data/alpha/index.html"], page.QuerySelectorAll(".kicker a").Select(link => link.GetAttribute("href")));
        Assert.Equal("../../../data/alpha/index.html#selection-alpha", page.QuerySelector(".deck a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("count: patches", "count: advisories, where: {severity: [critical, important], severity_max: [critical], class: [security]}", "Advisories of Alpha released from 1 January 2008 to 30 June 2008, rated critical or important on this product, whose highest rating on any product is critical, of class security.")]
    [InlineData("count: patches", "count: patches, where: {severity_max: [critical]}", "Patches of Alpha released from 1 January 2008 to 30 June 2008, in an advisory whose highest rating on any product is critical.")]
    [InlineData("count: patches", "count: patches, where: {affects: full, inferred: exclude}", "Patches of Alpha released from 1 January 2008 to 30 June 2008, for the installation option “full”, without those that are only inferred to be for it.")]
    [InlineData("count: patches", "count: patches, where: {affects: full, impact: [Spoofing]}", "Patches of Alpha released from 1 January 2008 to 30 June 2008, with the impact “Spoofing”, for the installation option “full”, with those that are only inferred to be for it.")]
    public void Conditions_are_told_one_by_one(string old, string changed, string expected) => Assert.StartsWith(
        expected,
        SmallReport.Default.Edited("content/selections.yaml", old, changed).Site().Page(PagePath).QuerySelector(".deck")?.TextContent,
        StringComparison.Ordinal);

    [Fact]
    public void Each_record_has_a_row_of_its_own() =>
        Assert.Equal(["record-A-1", "record-A-2"], Site.Page(PagePath).QuerySelectorAll(".records tbody tr").Select(row => row.Id));

    [Fact]
    public void Records_that_may_count_are_marked()
    {
        var section = Site.Page(PagePath).GetElementById("restarts")?.Closest("section");

        Assert.Equal(["A-1 2008-02-03", "A-2 2008-03 may count"], section?.QuerySelectorAll(".counted-list li").Select(item => item.TextContent));
    }

    [Fact]
    public void A_part_that_the_report_shows_has_a_section_with_exactly_its_records()
    {
        var site = SmallReport.Default.Edited(Post, "Nothing more;", "In February there was [](metric:alpha-records.patches[2008-02]);").Site();
        var post = site.Page("posts/alpha-beta/index.html");

        var records = Assert.Single(post.QuerySelectorAll("[id='n-alpha-records.patches-2008-02'] a"), link => link.TextContent == "1 record");
        Assert.Equal("../../data/alpha/alpha-records/index.html#patches-2008-02", records.GetAttribute("href"));
        Assert.Equal(["A-1"], site.Page(PagePath).GetElementById("patches-2008-02")?.Closest("section")?.QuerySelectorAll("li a").Select(link => link.TextContent));
        Assert.Null(Site.Page(PagePath).GetElementById("patches-2008-02"));
    }

    [Fact]
    public void A_count_that_finds_no_record_says_so()
    {
        var site = SmallReport.Default.Edited(Post, "Nothing more;", "In May there were [](metric:alpha-records.patches[2008-05]);").Site();

        Assert.Contains("No record", site.Page(PagePath).GetElementById("patches-2008-05")?.Closest("section")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut_short_with_the_way_to_all_of_it()
    {
        var records = string.Concat(Enumerable.Range(1, 1200).Select(n => FormattableString.Invariant($"  - {{id: B-{n}, title: One of many, released: 2008-04-01, restart: none, source: first}}\n")));
        var site = SmallReport.Default.Edited("content/data/alpha.yaml", "reported:\n", records + "reported:\n").Site();
        var page = site.Page(PagePath);

        Assert.Equal(1000, page.QuerySelectorAll(".records tbody tr").Length);
        Assert.Contains("1202 records", page.QuerySelector(".counted")?.TextContent.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".counted a[href$='alpha.csv']"));
    }

    [Fact]
    public void A_dataset_lists_what_is_compared_and_leads_to_what_is_counted()
    {
        var rows = Site.Page("data/alpha/index.html").QuerySelectorAll("#selections ~ .scroll tbody tr");

        Assert.Equal(["selection-alpha", "selection-alpha-records"], rows.Select(row => row.Id));
        Assert.Equal([null, "../../data/alpha/alpha-records/index.html"], rows.Select(row => row.QuerySelector("th a")?.GetAttribute("href")));
        Assert.Equal(["reported", "records"], rows.Select(row => row.QuerySelector("td")?.TextContent));
    }
}
