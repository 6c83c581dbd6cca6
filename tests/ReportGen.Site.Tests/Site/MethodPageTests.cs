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
    public void A_file_is_told_apart_from_the_page_that_it_became()
    {
        var head = Page.QuerySelectorAll("tbody th").Single(head => head.TextContent.Contains("alpha-beta.md", StringComparison.Ordinal));

        Assert.EndsWith(" content/posts/alpha-beta.md", head.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_of_name_stands_once_with_how_often_it_was_met_and_its_patterns_folded_away()
    {
        var content = SmallReport.Default.Content();
        var numerals = new[] { ("MS08-021", "MS0\\d-\\d{3}"), ("MS08-021", "MS0\\d-\\d{3}"), ("KB950", "KB\\d+") }
            .Select(numeral => new ExemptNumeral(numeral.Item1, numeral.Item2, "bulletin id", SourceSpan.File("content/posts/alpha-beta.md")));
        var built = SmallReport.BuildOf(content with { Narrative = content.Narrative with { ExemptNumerals = [.. numerals] } }, SiteOptions.Default);
        var row = Assert.Single(new BuiltSite(built.Value).Page("method/index.html").QuerySelectorAll("tr"), row => row.QuerySelector("th")?.TextContent == "Bulletin id");

        Assert.Equal(["3", "MS08-021, KB950"], row.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent));
        Assert.Equal("2 patterns", row.QuerySelector("details:not([open]) summary")?.TextContent);
        Assert.Equal(["KB\\d+", "MS0\\d-\\d{3}"], row.QuerySelectorAll("details code").Select(code => code.TextContent));
    }

    [Fact]
    public void Three_names_of_a_pattern_are_shown()
    {
        var content = SmallReport.Default.Content();
        var place = SourceSpan.File("content/posts/alpha-beta.md");
        string[] names = ["KB1", "KB2", "KB3", "KB4"];
        var numerals = names.Select(name => new ExemptNumeral(name, "KB\\d+", "article", place));
        var built = SmallReport.BuildOf(content with { Narrative = content.Narrative with { ExemptNumerals = [.. numerals] } }, SiteOptions.Default);
        var rows = new BuiltSite(built.Value).Page("method/index.html").QuerySelectorAll("tr");
        var row = Assert.Single(rows, row => row.QuerySelector("th")?.TextContent == "Article");

        Assert.Equal(["4", "KB1, KB2, KB3"], row.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_conventions_that_the_metrics_needed_are_listed_once()
    {
        var conventions = Page.QuerySelectorAll("section[aria-labelledby=reading] .missing li").Select(item => item.TextContent).ToList();

        Assert.Contains(conventions, convention => convention.StartsWith("“Over” means above", StringComparison.Ordinal));
        Assert.Equal(conventions.Distinct(), conventions);
    }
}
