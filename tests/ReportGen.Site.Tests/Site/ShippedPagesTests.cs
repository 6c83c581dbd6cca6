using AngleSharp.Dom;
using ReportGen.Claims;
using ReportGen.Tests.Support;

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
            if (entry?.ClassList.Contains("number-entry") != true) Assert.Fail($"{number.Path} has no entry '{number.Id}'");
            Assert.True(entry.QuerySelector(".symbols, .given") is not null || entry.TextContent.Contains("Unknown:", StringComparison.Ordinal), $"{number.Path}: '{number.Id}' does not say how it was made");
            Assert.True(IsWhole(number.Path, entry), $"{number.Path}: '{number.Id}' does not lead to its formula");
            Assert.True(entry.QuerySelector("p.quiet")?.TextContent.StartsWith("Source", StringComparison.Ordinal) == true || entry.QuerySelector(".number-title[href]") is not null, $"{number.Path}: '{number.Id}' does not say from what");
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
            var listed = section?.QuerySelectorAll("tr[id^=record-], .counted-list li").Select(row => (row.LocalName == "tr" ? row.Id?["record-".Length..] ?? "" : row.QuerySelector("a")?.TextContent ?? "", row.QuerySelector(".flag") is not null));
            Assert.Equal(input?.RecordIds.Select(id => (id, input.PossibleIds.Contains(id))), listed);
        });
    }

    [Fact]
    public void Every_claim_stands_in_the_ledger_and_in_exactly_one_view_of_a_verdict()
    {
        string[] Rows(Func<string, bool> isMeant) => [.. Read.Value.Where(page => isMeant(page.Path)).SelectMany(page => page.Page.QuerySelectorAll("article.claim-row")).Select(row => row.Id ?? "").Order(StringComparer.Ordinal)];
        var ledger = Rows(path => path == "claims/index.html");

        Assert.NotEmpty(ledger);
        Assert.Equal(ledger, Rows(path => Enum.GetValues<VerdictKind>().Any(kind => path == $"claims/{VerdictWords.Id(kind)}/index.html")));
    }

    [Fact]
    public void Every_way_back_to_the_text_names_its_number() => Assert.All(
        Read.Value.SelectMany(page => page.Page.QuerySelectorAll(".number-entry:has(.back)")),
        entry => Assert.StartsWith($"Back to {entry.QuerySelector(".number-words")?.TextContent} in the text: ", entry.QuerySelector(".back")?.GetAttribute("aria-label"), StringComparison.Ordinal));

    [Fact]
    public void Links_of_a_page_that_lead_to_different_places_have_different_names() => Assert.All(Read.Value, page =>
    {
        var links = page.Page.QuerySelectorAll(".claim-place a, .downloads a[id]").Select(link => (Name: Name(link, page.Page), To: link.GetAttribute("href"))).Distinct();
        Assert.Empty(links.GroupBy(link => link.Name, StringComparer.Ordinal).Where(group => group.Select(link => link.To).Distinct(StringComparer.Ordinal).Count() > 1).Select(group => $"{page.Path}: {group.Key}"));
    });

    [Fact]
    public void Every_number_that_compares_unequal_windows_says_so_where_it_is_explained_and_as_a_key_figure()
    {
        var metrics = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default).Metrics;
        var names = metrics.Metrics.Select(metric => metric.Id).Where(name => metrics.Find(name)?.Windows is not null).ToList();
        // The page of all numbers only leads to where they are explained.
        var entries = Read.Value.Where(page => page.Path != "numbers/index.html").SelectMany(page => names.SelectMany(name => page.Page.QuerySelectorAll($"#n-{name}, #metric-{name}"))).ToList();
        var keys = Read.Value.SelectMany(page => names.SelectMany(name => page.Page.QuerySelectorAll($".key-figure:has([href='#n-{name}'])"))).ToList();

        Assert.NotEmpty(keys);
        Assert.True(entries.Count > names.Count, "a number is explained on its own page only");
        Assert.All(entries, entry => Assert.NotNull(entry.QuerySelector(".windows")));
        Assert.All(keys, key => Assert.NotNull(key.QuerySelector(".windows-short")));
    }

    /// <summary>Whether a computed number shows its formula, or leads to a place that does.</summary>
    private static bool IsWhole(string path, IElement entry)
    {
        if (entry.QuerySelector(".symbols") is null || entry.QuerySelector(".formula code") is not null) return true;
        var target = new Uri(new Uri($"https://x.example/{path}"), entry.QuerySelector(".number-title")?.GetAttribute("href") ?? "");
        var to = Read.Value.Single(other => other.Path == Uri.UnescapeDataString(target.AbsolutePath[1..])).Page;
        return (target.Fragment.Length < 2 ? to.Body : to.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])))?.QuerySelector(".formula code") is not null;
    }

    private static string Name(IElement link, IDocument page) => link.GetAttribute("aria-labelledby") is { } ids
        ? string.Join(' ', ids.Split(' ').Select(id => page.GetElementById(id)?.TextContent.Trim()))
        : link.TextContent;

    private static string Measure(string anchor) => anchor.IndexOf('-', StringComparison.Ordinal) is var hyphen && hyphen < 0 ? anchor : $"{anchor[..hyphen]}[{anchor[(hyphen + 1)..]}]";
}
