using ReportGen.Snapshots;
using ReportGen.Tests.Snapshots;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Proof;

/// <summary>Each word of the shipped pages is read once, and under the right name.</summary>
public sealed class ShippedWordTests
{
    [Fact]
    public void Of_every_shipped_page_every_visible_word_is_read_once()
    {
        var pages = ShippedReport.Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.InRange(pages.Count, 50, 1_000);
        Assert.All(pages, path => Assert.Equal(VisibleText.Of(ShippedReport.Site.Text(path)), Pages.Letters(PageReader.Read(path, ShippedReport.Site.Files[path].Span))));
    }

    [Fact]
    public void The_shipped_pages_name_their_numbers_and_claims_as_the_report_does()
    {
        var runs = ShippedReport.Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => PageReader.Read(path, ShippedReport.Site.Files[path].Span).Sections)
            .SelectMany(section => section.Blocks.SelectMany(block => block.Cells).SelectMany(cell => cell.Runs).Concat(section.Runs)).ToList();
        var model = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default);
        var claims = runs.Select(run => run.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.Equal(model.Claims.Ids.Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
        Assert.All(runs.Select(run => run.Measure).OfType<string>().Distinct(), name => Assert.NotNull(model.Metrics.Find(name)));
        Assert.All(runs.Where(run => run.Measure is not null), run => Assert.Equal(run.Text.Trim(), run.Text));
    }
}
