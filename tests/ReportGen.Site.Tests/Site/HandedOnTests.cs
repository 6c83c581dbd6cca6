using System.Collections.Concurrent;
using ReportGen.Published;
using ReportGen.Site;

namespace ReportGen.Tests.Site;

/// <summary>A site is handed on file by file.</summary>
public sealed class HandedOnTests
{
    [Fact]
    public void Each_file_is_handed_on_once_and_the_manifest_last()
    {
        var paths = new ConcurrentQueue<string>();
        Assert.Empty(SiteBuilder.Build(SmallReport.Default.Content(), SiteOptions.Default, (path, _) => paths.Enqueue(path)));

        Assert.Equal(SmallReport.Default.Site().Paths.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
        Assert.Equal(OutputTree.ManifestPath, paths.Last());
    }

    [Fact]
    public void A_page_is_handed_on_before_the_last_one_is_made()
    {
        var (made, first) = (0, int.MaxValue);
        var content = SmallReport.Default.Content();
        var heard = content with { Templates = content.Templates.HeardBy((name, _) => { if (name == "layout") Interlocked.Increment(ref made); }) };
        Assert.Empty(SiteBuilder.Build(heard, SiteOptions.Default, (path, _) => { if (path.EndsWith(".html", StringComparison.Ordinal)) first = Math.Min(first, Volatile.Read(ref made)); }));

        Assert.InRange(first, 1, made / 2);
    }

    [Fact]
    public void A_site_with_an_error_has_no_manifest()
    {
        var paths = new ConcurrentQueue<string>();
        var report = SmallReport.Default.With("content/pages/dead.md", "---\ntitle: Dead\nsummary: Dead.\n---\n\n[nowhere](/nowhere/)\n");
        var found = SiteBuilder.Build(report.Content(), SiteOptions.Default, (path, _) => paths.Enqueue(path));

        Assert.Contains(found, finding => finding.Code == SiteCodes.DeadLink);
        Assert.Contains("dead/index.html", paths);
        Assert.DoesNotContain(OutputTree.ManifestPath, paths);
    }
}
