using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Site;
using ReportGen.Sources;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Snapshots;

/// <summary>One run of <c>snapshot</c>: builds the report in memory, reads its pages, then writes or compares their snapshots.</summary>
internal sealed class SnapshotRun(RunOptions options, SnapshotOrder order, Surroundings surroundings)
{
    private readonly DiagnosticBag bag = new();
    private SourceTree? sources;
    private Story? narrative;

    public RunReport Report()
    {
        if (ReportFolders.Find(options, surroundings.CurrentFolder, bag) is not { } report) return Ended(ExitCode.Impossible, null);
        if (SnapshotFolder.Find(order.Folder, report, surroundings.CurrentFolder, bag) is not { } folder) return Ended(ExitCode.Impossible, null);
        if (Built(report) is not { } built) return Ended(ExitCode.Impossible, null);
        if (options.Forbids(bag) || built.Output is not { } site) return Ended(ExitCode.Findings, null);
        try
        {
            return With(SnapshotFolder.FilesOf(site), folder);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.Unreadable, null, $"The snapshots in '{order.Folder}' cannot be read: {DiskTrouble.Words(exception)}.", "give yourself permission to read them");
            return Ended(ExitCode.Impossible, null);
        }
    }

    private RunReport With(OutputTree files, SnapshotFolder folder)
    {
        var change = folder.Compare(files);
        if (order.Work == SnapshotWork.Compare)
        {
            SnapshotFindings.Report(change, folder, files, bag);
            return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, change);
        }

        var writer = new SnapshotWriter(folder, bag);
        if (!writer.Write(change.Added.Concat(change.Changed), files)) return Ended(ExitCode.Impossible, null);
        var pruned = change with { Removed = order.Work == SnapshotWork.WriteAndPrune ? [.. change.Removed.Where(path => folder.IsOurs(path) && writer.Delete(path))] : [] };
        SnapshotFindings.ReportOrphans(change.Removed.Except(pruned.Removed), folder, bag);
        return Ended(bag.HasErrors ? ExitCode.Impossible : options.Forbids(bag) ? ExitCode.Findings : ExitCode.Done, pruned);
    }

    /// <summary>Drawings of the site that is there are used again; whether it is one that a build may replace does not matter here.</summary>
    private BuildResult? Built(ReportFolders folders)
    {
        sources = DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, bag);
        if (sources is null) return null;
        var before = SiteInventory.Take(folders.Output, options.Output, new DiagnosticBag()) ?? new SiteInventory([], null);
        var result = surroundings.Build(sources, new BuildOptions(options.BaseUrl, options.Drafts, before.Drawings(folders.Output)));
        bag.AddRange(result.Diagnostics);
        narrative = result.Model.Narrative;
        return result;
    }

    private RunReport Ended(ExitCode exit, SiteChange? change) => new(options, exit, bag.ToSorted(), change, narrative, sources);
}
