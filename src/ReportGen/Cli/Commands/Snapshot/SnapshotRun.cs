using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Commands.Snapshot;

/// <summary>The work of <c>snapshot</c>: reads the pages of a build of the working tree, or of the side that was named, then writes or
/// compares their snapshots.</summary>
internal sealed class SnapshotRun(SnapshotOrder order, ModelRun run)
{
    private readonly RunOptions options = run.Options;
    private readonly Surroundings surroundings = run.Surroundings;
    private readonly DiagnosticBag bag = run.Bag;
    private SourceTree? ofSide;

    public RunReport Report()
    {
        var finder = new SideFinder(options, SiteUse.AsCommitted, surroundings, bag);
        if ((order.Of is { } named ? finder.Named(named) : finder.Working()) is not { } side) return Ended(ExitCode.Impossible, null);
        if (SnapshotFolder.Find(order.Folder, Taken(side), surroundings.CurrentFolder, bag) is not { } folder)
            return Ended(ExitCode.Impossible, null);
        var site = order.Of is null && side is SourceSide working ? Built(working.Report) : Read(side);
        // As everywhere, content with errors is a finding, and a side that cannot be had is not.
        if (site is null) return Ended(order.Of is null && run.HasRead ? ExitCode.Findings : ExitCode.Impossible, null);
        if (options.Forbids(bag)) return Ended(ExitCode.Findings, null);
        try
        {
            return With(SnapshotFolder.FilesOf(site), folder);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.Unreadable,
                null,
                $"The snapshots in '{order.Folder}' cannot be read: {DiskTrouble.Words(exception)}.",
                "give yourself permission to read them");
            return Ended(ExitCode.Impossible, null);
        }
    }

    private RunReport With(OutputTree files, SnapshotFolder folder)
    {
        var change = folder.Compare(files);
        if (order.Work == SnapshotWork.Compare)
        {
            SnapshotFindings.Report(change, folder, order, files, bag);
            return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, Change(change));
        }

        var writer = new SnapshotWriter(folder, bag);
        if (!surroundings.Interruption.Whole(() => writer.Write(change.Added.Concat(change.Changed), files)))
            return Ended(ExitCode.Impossible, null);
        var pruned = change with
        {
            Removed = order.Work == SnapshotWork.WriteAndPrune
                ? [.. change.Removed.Where(path => folder.IsOurs(path) && writer.Delete(path))]
                : [],
        };
        SnapshotFindings.ReportOrphans(change.Removed.Except(pruned.Removed), folder, bag);
        var allowed = options.Forbids(bag) ? ExitCode.Findings : ExitCode.Done;
        return Ended(bag.HasErrors ? ExitCode.Impossible : allowed, Change(pruned));
    }

    /// <summary>What holds a report may not get snapshots: what is read, and the working tree, whatever is read.</summary>
    private IEnumerable<(string Folder, string Words)> Taken(Side side)
    {
        var working = new SideFinder(options, SiteUse.AsCommitted, surroundings, new DiagnosticBag()).Working();
        return
        [
            .. side.Folders,
            .. working?.Folders ?? [],
            (ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, options.Output)), "the folder of the site"),
        ];
    }

    /// <summary>Drawings of the site that is there are used again; whether it is one that a build may replace does not matter
    /// here.</summary>
    private OutputTree? Built(ReportFolders folders)
    {
        var before = SiteInventory.Take(folders.Output, options.Output, new DiagnosticBag()) ?? new SiteInventory([], null);
        return run.Build(folders, before.Drawings(folders.Output))?.Output;
    }

    private OutputTree? Read(Side side)
    {
        var reader = new SideReader(options, SiteUse.AsCommitted, BuildPurpose.Publish, surroundings, bag);
        var edition = reader.Read(side);
        ofSide = reader.Sources;
        if (edition is { Standing: Standing.Stale }) ReportStale(side.Name);
        return edition is null ? null : new OutputTree(edition.Files);
    }

    private void ReportStale(string name) => bag.Report(
        CliCodes.SnapshotOfStale,
        null,
        $"The site of '{name}' was not built from the content beside it: the snapshots show that site, and not what its content gives.",
        "build the site and commit it, or name the content of a checkout with --of");

    private RunReport Ended(ExitCode exit, FolderChange? change)
    {
        var report = run.Ended(exit);
        if (order.Of is not null) report = report with { Options = options.WithPlacesAsTheyAre(), Sources = ofSide };
        return report with
        {
            Change = change,
            Outcome = (report.Exit, order.Work, change) switch
            {
                (ExitCode.Done, _, { } done) => Success(done),
                (_, SnapshotWork.Compare, _) => "The check failed.",
                (_, _, null) => "Nothing was written.",
                _ => "The snapshots were written.",
            },
        };
    }

    private FolderChange Change(SiteChange change) => new(SnapshotFolder.Name, change, IsWritten: order.Work != SnapshotWork.Compare);

    private string Success(FolderChange change) =>
        change.IsWritten
            ? change.Written(order.Folder, "snapshot")
            : $"{change.Files(order.Folder, "snapshot")}, exactly what the pages say.";
}
