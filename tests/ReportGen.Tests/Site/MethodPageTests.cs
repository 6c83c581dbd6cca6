using AngleSharp.Dom;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Site;

namespace ReportGen.Tests.Site;

public sealed class MethodPageTests
{
    private static readonly IDocument Page = SmallReport.Default.Site().Page("method/index.html");

    [Fact]
    public void Coverage_is_told_in_all_and_by_file()
    {
        var rows = Page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")?.TextContent == "Numbers in the text, by file").QuerySelectorAll("tbody tr");
        var content = SmallReport.Default.Content();

        Assert.Equal(content.Narrative.Coverage.Bound.ToString(System.Globalization.CultureInfo.InvariantCulture), Page.QuerySelector(".counts dd")?.TextContent);
        Assert.Equal(content.Narrative.Files.Count(file => file.Coverage != Coverage.None), rows.Length);
        Assert.Contains(rows, row => row.QuerySelector("a")?.GetAttribute("href") == "../posts/alpha-beta/index.html");
    }

    [Fact]
    public void Each_pattern_of_names_stands_with_its_reason_and_how_often_it_was_met()
    {
        var content = SmallReport.Default.Content();
        var numerals = new[] { "MS08-021", "MS08-021", "MS09-001" }.Select(text => new ExemptNumeral(text, "MS0\\d-\\d{3}", "bulletin id", SourceSpan.File("content/posts/alpha-beta.md")));
        var built = SiteBuilder.Build(content with { Narrative = content.Narrative with { ExemptNumerals = [.. numerals] } }, SiteOptions.Default);
        var row = Assert.Single(new BuiltSite(built.Value).Page("method/index.html").QuerySelectorAll("tr"), row => row.QuerySelector("th")?.TextContent == "bulletin id");

        Assert.Equal(["3", "MS08-021, MS09-001", "MS0\\d-\\d{3}"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_conventions_that_the_metrics_needed_are_listed_once()
    {
        var conventions = Page.QuerySelectorAll("section[aria-labelledby=reading] .missing li").Select(item => item.TextContent).ToList();

        Assert.Contains(conventions, convention => convention.StartsWith("“Over” means above", StringComparison.Ordinal));
        Assert.Equal(conventions.Distinct(), conventions);
    }

    [Fact]
    public void A_metric_over_unequal_windows_says_so() =>
        Assert.Contains("Per month: ", Page.QuerySelector("#metric-alpha-vs-beta .windows")?.TextContent, StringComparison.Ordinal);
}
