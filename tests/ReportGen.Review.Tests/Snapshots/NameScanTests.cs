using System.Text;
using ReportGen.Snapshots;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Snapshots;

/// <summary>A page is passed over only when reading it would show none of the names.</summary>
public sealed class NameScanTests
{
    [Theory]
    [InlineData("<p><b data-measure=\"a.size\">1</b>")]
    [InlineData("<p><b data-measure='a.size'>1</b>")]
    [InlineData("<p><b data-measure=a.size>1</b>")]
    [InlineData("<p><b data-measure=a.size class=x>1</b>")]
    [InlineData("<p><b DATA-Measure = \n\t\"a.size\">1</b>")]
    [InlineData("<p><b data-measure=\"a&#46;size\">1</b>")]
    [InlineData("<p><b data-measure=\"&#97;.size\">1</b>")]
    [InlineData("<p><b data-measure=\"b\">2</b> <b data-measure=\"a.size\">1</b>")]
    [InlineData("<p><b data-claim=\"a.size\">1</b>")]
    [InlineData("<p><b data-claim=b data-measure=a.size>1</b>")]
    public void A_page_that_shows_the_name_is_not_passed_over(string html)
    {
        Assert.Contains("a.size", Names(html));
        Assert.True(MayShow(html, "a.size"));
    }

    [Theory]
    [InlineData("<p>a.size</p>")]
    [InlineData("<p><b data-measure=\"a.size2\">1</b>")]
    [InlineData("<p><b data-measure=\"b.size\" title=\"a.size\">1</b>")]
    [InlineData("<p><b data-measure title='a.size'>1</b>")]
    [InlineData("<p><b data-measure=")]
    [InlineData("<p><b data-claim='")]
    [InlineData("")]
    public void A_page_that_shows_other_names_or_none_is_passed_over(string html)
    {
        Assert.DoesNotContain("a.size", Names(html));
        Assert.False(MayShow(html, "a.size"));
    }

    [Fact]
    public void Each_name_that_a_page_of_the_shipped_report_shows_is_found_there_and_no_other()
    {
        var pages = ShippedReport.Committed.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value.Span)).Take(12).Select(html => (Html: html, Names: Names(html))).ToList();
        var all = pages.SelectMany(page => page.Names).ToHashSet(StringComparer.Ordinal);

        Assert.True(all.Count > 50);
        Assert.All(pages, page => Assert.All(page.Names, name => Assert.True(MayShow(page.Html, name))));
        Assert.Contains(pages, page => all.Any(name => !MayShow(page.Html, name)));
    }

    private static bool MayShow(string html, string name) => NameScan.MayShow(Encoding.UTF8.GetBytes(html), new HashSet<string>([name], StringComparer.Ordinal));

    private static HashSet<string> Names(string html)
    {
        var page = Pages.Read(html);
        var runs = page.Sections.SelectMany(section => section.Runs.Concat(section.Blocks.SelectMany(block => block.Cells).SelectMany(cell => cell.Runs)));
        return runs.SelectMany(run => new[] { run.Measure, run.Claim }).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
