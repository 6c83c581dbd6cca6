using AngleSharp.Dom;
using ReportGen.Tests.Proof;

namespace ReportGen.Tests.Site;

/// <summary>What holds on every page of the report that comes with ReportGen.</summary>
public sealed class ShippedPagesTests
{
    private static readonly BuiltSite Site = new(ShippedReport.Site);
    private static readonly Lazy<List<(string Path, IDocument Page)>> Read = new(() => [.. Site.PagePaths.Select(path => (path, (IDocument)Site.Page(path)))]);

    [Fact]
    public void Every_bound_number_has_its_entry_with_how_it_was_made_and_from_what()
    {
        var numbers = Read.Value.SelectMany(page => page.Page.QuerySelectorAll("data.number a[href^='#n-']"), (page, link) => (page.Path, page.Page, Id: Uri.UnescapeDataString(link.GetAttribute("href")?[1..] ?? ""))).Distinct().ToList();

        Assert.True(numbers.Count > 200, $"only {numbers.Count} numbers are bound");
        Assert.All(numbers, number =>
        {
            var entry = number.Page.GetElementById(number.Id);
            Assert.NotNull(entry);
            Assert.True(entry.ClassList.Contains("number-entry"), $"{number.Path} has no entry '{number.Id}'");
            Assert.True(entry.QuerySelector(".symbols, .given") is not null || entry.TextContent.Contains("Unknown:", StringComparison.Ordinal), $"{number.Path}: '{number.Id}' does not say how it was made");
            Assert.True(entry.QuerySelector(".symbols") is null || entry.QuerySelector(".formula code") is not null, $"{number.Path}: '{number.Id}' has no formula");
            Assert.True(entry.QuerySelector("a[href^='#source-'], a[href*='/data/'], a[href*='#']") is not null || entry.TextContent.Contains("Window", StringComparison.Ordinal), $"{number.Path}: '{number.Id}' does not say from what");
        });
    }

    [Fact]
    public void Every_section_of_counted_records_lists_exactly_those_that_its_measures_count()
    {
        var metrics = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default).Metrics;
        var counts = Read.Value.SelectMany(page => page.Page.QuerySelectorAll(".counted-count"), (page, count) => (Selection: page.Path.Split('/')[2], Count: count)).ToList();

        Assert.True(counts.Count > 100, $"only {counts.Count} counts are listed");
        Assert.All(counts, item =>
        {
            var input = metrics.Find($"{item.Selection}.{Measure(item.Count.Id ?? "")}")?.Derivation.Inputs.First(input => input.IsCounted);
            var section = item.Count.Closest("section");
            var listed = section?.QuerySelectorAll("tr[id^=record-], .counted-list li").Select(row => (row.Id?["record-".Length..] ?? row.QuerySelector("a")?.TextContent ?? "", row.QuerySelector(".flag") is not null));
            Assert.Equal(input?.RecordIds.Select(id => (id, input.PossibleIds.Contains(id))), listed);
        });
    }

    [Fact]
    public void Every_claim_stands_in_the_ledger_and_in_exactly_one_view_of_a_verdict()
    {
        string[] Rows(Func<string, bool> isMeant) => [.. Read.Value.Where(page => isMeant(page.Path)).SelectMany(page => page.Page.QuerySelectorAll("article.claim-row")).Select(row => row.Id ?? "").Order(StringComparer.Ordinal)];
        var ledger = Rows(path => path == "claims/index.html");

        Assert.NotEmpty(ledger);
        Assert.Equal(ledger, Rows(path => path.StartsWith("claims/", StringComparison.Ordinal) && path != "claims/index.html"));
    }

    [Fact]
    public void Every_id_of_a_page_is_there_once() => Assert.All(Read.Value, page =>
        Assert.Empty(page.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"{page.Path}#{group.Key}")));

    [Fact]
    public void Pages_stay_small() => Assert.All(Read.Value, page =>
    {
        using var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Site.Bytes(page.Path).Span);
        Assert.InRange(compressed.Length, 0, 60_000);
    });

    private static string Measure(string anchor) => anchor.IndexOf('-', StringComparison.Ordinal) is var hyphen && hyphen < 0 ? anchor : $"{anchor[..hyphen]}[{anchor[(hyphen + 1)..]}]";
}
