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
        Assert.Empty(SiteBuilder.Build(SmallReport.Default.Content(), SiteOptions.Default, (path, _) => paths.Enqueue(path)).Diagnostics);

        Assert.Equal(SmallReport.Default.Site().Paths.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
        Assert.Equal(OutputTree.ManifestPath, paths.Last());
    }

    [Fact]
    public void A_page_is_handed_on_before_the_last_one_is_made()
    {
        var (pages, made, wasHandedOn) = (0, 0, true);
        using var isHandedOn = new ManualResetEventSlim();
        Build(() => Interlocked.Increment(ref pages), (_, _) => { });
        Build(() => wasHandedOn &= Interlocked.Increment(ref made) < pages || isHandedOn.Wait(TimeSpan.FromMinutes(1)), (path, _) =>
        {
            if (path.EndsWith(".html", StringComparison.Ordinal)) isHandedOn.Set();
        });

        Assert.True(wasHandedOn);
    }

    [Fact]
    public void A_site_with_an_error_has_no_manifest()
    {
        var paths = new ConcurrentQueue<string>();
        var report = SmallReport.Default.With("content/pages/dead.md", "---\ntitle: Dead\nsummary: Dead.\n---\n\n[nowhere](/nowhere/)\n");
        var found = SiteBuilder.Build(report.Content(), SiteOptions.Default, (path, _) => paths.Enqueue(path)).Diagnostics;

        Assert.Contains(found, finding => finding.Code == SiteCodes.DeadLink);
        Assert.Contains("dead/index.html", paths);
        Assert.DoesNotContain(OutputTree.ManifestPath, paths);
    }

    /// <param name="onPage">Before a page is made that is not one of those of selections, which come when all others are there.</param>
    private static void Build(Action onPage, FileSink sink)
    {
        var content = SmallReport.Default.Content();
        var templates = content.Templates.HeardBy((name, _) =>
        {
            if (name is not ("layout" or "selection" or "feed")) onPage();
        });
        Assert.Empty(SiteBuilder.Build(content with { Templates = templates }, SiteOptions.Default, sink).Diagnostics);
    }
}
