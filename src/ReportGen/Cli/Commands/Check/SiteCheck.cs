using ReportGen.Cli.Disk;
using ReportGen.Cli.Last;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Check;

/// <summary>The work of <c>check</c>: builds without writing and compares with the site that is there; mends sources where that was asked
/// for.</summary>
internal sealed class SiteCheck(ModelRun run, Fixing fixing)
{
    public RunReport Report()
    {
        if (run.Folders() is not { } folders || SiteInventory.Take(folders.Output, run.Options.Output, run.Bag) is not { } before)
            return Ended(ExitCode.Impossible);
        var (last, comparer) = (new LastBuild(folders.Output, run.Surroundings.Tool), new SiteComparer(before, folders.Output));
        if (run.BuildOver(folders, before, last, comparer.Add) is not { } built) return Ended(ExitCode.Impossible);
        if (fixing != Fixing.None && FixedFile.Of(run.Sources, run.Bag.ToSorted()) is { IsEmpty: false } found)
            return new SourceFix(run, folders, fixing).Report(found);
        if (run.Options.Forbids(run.Bag)) return Ended(ExitCode.Findings);
        if ((built.Fresh is null ? SiteChange.None(before) : Change(comparer)) is not { } change) return Ended(ExitCode.Impossible);
        SiteDifferences.Report(change, run.Options.Output, run.Bag);
        return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, new FolderChange("site", change, IsWritten: false));
    }

    private SiteChange? Change(SiteComparer comparer)
    {
        try
        {
            return comparer.Change;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            run.Bag.Report(
                CliCodes.Unreadable,
                null,
                $"The site in '{run.Options.Output}' cannot be read: {DiskTrouble.Words(exception)}.",
                "give yourself permission to read it");
            return null;
        }
    }

    private RunReport Ended(ExitCode exit, FolderChange? change = null)
    {
        var report = run.Ended(exit) with { Change = change };
        return report with { Outcome = Outcome(report) };
    }

    private string Outcome(RunReport report)
    {
        if (report is { Exit: ExitCode.Done, Change: { } change })
            return $"{(fixing == Fixing.None ? "" : "There is nothing to fix. ")}{change.Files(report.Shown("site"), "file")}, exactly what a build gives.";
        if (fixing == Fixing.None) return "The check failed.";
        return report.Exit == ExitCode.Impossible ? "Nothing was rewritten." : "There is nothing that could be fixed. The check failed.";
    }
}
