using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>Tells in findings how the site on disk differs from a fresh build.</summary>
internal static class SiteDifferences
{
    private const int Shown = 20;
    private const string Remedy = "run 'reportgen build'";

    public static void Report(SiteChange change, string typed, DiagnosticBag bag)
    {
        if (change.IsAllNew)
        {
            bag.Report(CliCodes.SiteDiffers, null, $"There is no site in '{typed}'.", Remedy);
            return;
        }

        var differences = change.Added.Select(path => (path, "is missing: a build makes it"))
            .Concat(change.Changed.Select(path => (path, "differs from what a build gives")))
            .Concat(change.Removed.Select(path => (path, "is not made by a build any more")))
            .OrderBy(difference => difference.path, StringComparer.Ordinal)
            .ToList();
        foreach (var (path, words) in differences.Take(Shown))
            bag.Report(CliCodes.SiteDiffers, SourceSpan.File($"site/{path}"), $"The file '{path}' {words}.", Remedy);
        if (differences.Count > Shown)
            bag.Report(CliCodes.SiteDiffers, null, $"There are {differences.Count - Shown} more files in '{typed}' that differ.", Remedy);
    }
}
