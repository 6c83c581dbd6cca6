using System.Security.Cryptography;
using System.Text.Json;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Datasets as pages show them: the card, what is missing, the records, how to cite.</summary>
public sealed class DatasetPageTests
{
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    [Theory]
    [InlineData(" size: 12 MB,", "None of the 2 records has a known size.")]
    [InlineData(" restart: required,", "None of the 2 records has a word about a restart.")]
    [InlineData(" class: security,", "All 2 records have neither a class nor a severity.")]
    public void What_every_record_lacks_is_said_of_all(string known, string note) => Assert.Contains(
        note,
        SmallReport.Default.Edited("content/data/alpha.yaml", known, "").Site().Page("data/alpha/index.html").QuerySelectorAll(".missing li").Select(said => said.TextContent));

    [Fact]
    public void A_dataset_says_what_is_missing_and_stands_beside_its_recount()
    {
        var page = Site.Page("data/alpha/index.html");

        Assert.Equal(
            [
                "The record list is not known to be complete: every count of it says at least how many.",
                "1 of 2 records has no known size.",
                "1 of 2 records has a release date of which only the month is known.",
                "1 of 2 records has no word about a restart.",
                "1 of 2 records has neither a class nor a severity.",
                "1 of 2 records has an installation option that is inferred, because the source does not state it.",
            ],
            page.QuerySelectorAll(".missing li").Select(note => note.TextContent));
        Assert.Equal(["Published", "Patches"], page.QuerySelectorAll("#table-recounts-alpha tbody th").Select(row => row.TextContent));
        Assert.Equal("2 records", page.QuerySelector("#records + p a")?.TextContent);
    }

    [Fact]
    public void A_dataset_is_a_card_with_downloads_by_size_and_a_way_to_cite_this_very_version()
    {
        var page = Site.Page("data/alpha/index.html");
        var version = Convert.ToHexStringLower(SHA256.HashData(Site.Bytes("data/alpha/alpha.yaml").Span))[..12];

        Assert.Equal(["YAML", "CSV", "JSON"], page.QuerySelectorAll(".file a").Select(file => file.TextContent));
        Assert.Equal($"({Site.Bytes("data/alpha/alpha.csv").Length} bytes)", page.QuerySelectorAll(".file .quiet")[1].TextContent);
        Assert.StartsWith($"The Authors. Alpha bundles (dataset, version {version}). In: Alpha & Beta, 1 February 2026.", page.QuerySelector(".cite p")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["@misc{alpha,", "  author = {{The Authors}},", "  title = {Alpha bundles},", "  howpublished = {Dataset of: Alpha \\& Beta},", "  date = {2026-02-01},", $"  version = {{{version}}},", "  url = {https://report.example/small/data/alpha/}", "}"],
            page.QuerySelector(".cite-bibtex code")?.TextContent.Split('\n') ?? []);
    }

    [Fact]
    public void A_sample_is_said_to_be_one_on_its_pages_and_in_the_report_for_machines()
    {
        const string said = "A sample: numbers are about these records, not about all that was released.";
        var site = SmallReport.Default.Edited("content/data/alpha.yaml", "complete: false", "complete: sample").Site();

        Assert.Equal(said, site.Page("data/alpha/index.html").QuerySelector(".missing li")?.TextContent);
        Assert.EndsWith(said, site.Page("data/alpha/alpha-records/index.html").QuerySelector(".deck")?.TextContent.Split(" A recount")[0], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Text("report.json"));
        var dataset = json.RootElement.GetProperty("datasets")[0];
        Assert.True(dataset.GetProperty("sample").GetBoolean());
        Assert.False(dataset.TryGetProperty("complete", out _));
        Assert.Null(new JsonSchemaValidator(site.Text("report.schema.json")).Problem(site.Text("report.json")));
        Assert.DoesNotContain("\"sample\"", Site.Text("report.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_shows_its_place_and_its_CVEs_where_the_dataset_names_some()
    {
        var page = SmallReport.Default.Edited("content/data/alpha.yaml", "affects: {full: stated}, source: first}", "affects: {full: stated}, source: first, place: the third line, cves: [CVE-2008-0001, CVE-2008-0002]}")
            .Site().Page("data/alpha/records/index.html");
        var rows = page.QuerySelectorAll(".records tbody tr").ToList();

        Assert.Equal("the third line", rows[0].QuerySelector("td .quiet")?.TextContent);
        Assert.Equal(("2 CVEs", "CVE-2008-0001, CVE-2008-0002"), (rows[0].QuerySelector("summary")?.TextContent, rows[0].QuerySelector("details")?.LastChild?.TextContent));
        Assert.Null(rows[1].QuerySelector("details"));
        Assert.Equal(page.QuerySelectorAll(".records thead th").Length, rows[1].Children.Length);
        Assert.DoesNotContain(Site.Page("data/alpha/records/index.html").QuerySelectorAll("th"), head => head.TextContent == "CVEs");
    }

    [Fact]
    public void A_dataset_that_states_its_last_change_is_cited_and_listed_by_that_day()
    {
        var site = SmallReport.Default.Edited("content/data/alpha.yaml", "complete: false\n", "complete: false\nupdated: 2026-01-20\n").Site();

        Assert.Contains("In: Alpha & Beta, 20 January 2026.", site.Page("data/alpha/index.html").QuerySelector(".cite p")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("<loc>https://report.example/small/data/alpha/records/</loc>\n    <lastmod>2026-01-20</lastmod>", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotMatch("data/beta/</loc>\\s*<lastmod>", site.Text("sitemap.xml"));
    }

    [Fact]
    public void The_records_of_a_dataset_have_a_page_and_selections_lead_to_their_rows()
    {
        Assert.Equal(["record-A-1", "record-A-2"], Site.Page("data/alpha/records/index.html").QuerySelectorAll(".records tbody tr").Select(row => row.Id));
        Assert.Equal(
            ["../../../data/alpha/records/index.html#record-A-1", "../../../data/alpha/records/index.html#record-A-2"],
            Site.Page("data/alpha/alpha-records/index.html").QuerySelectorAll(".records th a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("data/beta/records/index.html", Site.Paths);
    }
}
