using ReportGen.Cli.Disk;
using ReportGen.Cli.Last;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Build;

/// <summary>The work of <c>build</c>: holds the output folder, builds, replaces the site.</summary>
internal static class SiteBuild
{
    /// <param name="page">A page of which it is told why it was made; null for none.</param>
    public static RunReport Report(ModelRun run, string? page)
    {
        var (exit, change, told) = Built(run, page);
        var report = run.Ended(exit);
        return change is null
            ? report with { Outcome = "Nothing was written." }
            : report with { Change = change, Outcome = $"{change.Written(report.Shown("site"), "file")}{(told is null ? "" : $" {told}")}" };
    }

    private static (ExitCode Exit, FolderChange? Change, string? Told) Built(ModelRun run, string? page)
    {
        if (run.Folders() is not { } folders) return Impossible;
        var last = new LastBuild(folders.Output, run.Surroundings.Tool);
        run.BeginReading(folders);
        using var writer = SiteWriter.Open(folders.Output, run.Options.Output, new SiteDisk(), run.Surroundings.Interruption, run.Bag);
        if (writer is null) return Impossible;
        SiteResult? built;
        try
        {
            built = run.BuildOver(folders, writer.Before, last, writer.Write);
        }
        catch
        {
            writer.Close(); // A defect in the pipeline leaves no trace beside the site.
            throw;
        }

        var (exit, change) = built is null ? (ExitCode.Impossible, null) : Written(run, built, writer, last);
        writer.Close();
        if (page is null || built is null || change is null) return (exit, change, null);
        return PageReason.Told(page, built, writer.Before, run.Bag) is { } told ? (exit, change, told) : (ExitCode.Impossible, change, null);
    }

    private static (ExitCode Exit, FolderChange? Change, string? Told) Impossible => (ExitCode.Impossible, null, null);

    private static (ExitCode Exit, FolderChange? Change) Written(ModelRun run, SiteResult built, SiteWriter writer, LastBuild last)
    {
        if (run.Options.Forbids(run.Bag)) return (ExitCode.Findings, null);
        if (built.Fresh is not { } fresh) return Done(SiteChange.None(writer.Before));
        last.Begin(fresh);
        if (run.Watch.During(BuildStage.Writing, () => writer.Replace(run.Bag)) is not { } change) return (ExitCode.Impossible, null);
        last.Keep();
        return Done(change);
    }

    private static (ExitCode Exit, FolderChange? Change) Done(SiteChange change) =>
        (ExitCode.Done, new FolderChange("site", change, IsWritten: true));
}
