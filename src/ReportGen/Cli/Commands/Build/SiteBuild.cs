using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Build;

/// <summary>The work of <c>build</c>: holds the output folder, builds, replaces the site.</summary>
internal static class SiteBuild
{
    public static RunReport Report(ModelRun run)
    {
        var (exit, change) = Built(run);
        var report = run.Ended(exit);
        return change is null
            ? report with { Outcome = "Nothing was written." }
            : report with { Change = change, Outcome = change.Written(report.Shown("site"), "file") };
    }

    private static (ExitCode Exit, FolderChange? Change) Built(ModelRun run)
    {
        if (run.Folders() is not { } folders) return (ExitCode.Impossible, null);
        using var writer = SiteWriter.Open(folders.Output, run.Options.Output, new SiteDisk(), run.Surroundings.Interruption, run.Bag);
        if (writer is null) return (ExitCode.Impossible, null);
        BuildResult? built;
        try
        {
            built = run.Build(folders, writer.Before.Drawings(folders.Output), writer.Write);
        }
        catch
        {
            writer.Close(); // A defect in the pipeline leaves no trace beside the site.
            throw;
        }

        var done = Written(run, built, writer);
        writer.Close();
        return done;
    }

    private static (ExitCode Exit, FolderChange? Change) Written(ModelRun run, BuildResult? built, SiteWriter writer)
    {
        if (built is null) return (ExitCode.Impossible, null);
        if (!run.HasSite(built)) return (ExitCode.Findings, null);
        return writer.Replace(run.Bag) is { } change
            ? (ExitCode.Done, new FolderChange("site", change, IsWritten: true))
            : (ExitCode.Impossible, null);
    }
}
