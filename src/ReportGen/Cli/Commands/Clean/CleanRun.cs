using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Last;
using ReportGen.Cli.Reports;
using ReportGen.Cli.Running;

namespace ReportGen.Cli.Commands.Clean;

/// <summary>The work of <c>clean</c>. What an interrupted build left is settled as the next build would: only what its lock proves to be a
/// build's is deleted.</summary>
internal sealed class CleanRun(ModelRun run, bool withSite, bool isDry)
{
    private readonly string typed = run.Options.Output;
    private readonly List<string> gone = [];

    public CleanReport Report()
    {
        var exit = ExitCode.Impossible;
        try
        {
            if (run.Folders() is { } folders)
                exit = isDry ? Shown(folders.Output) : run.Surroundings.Interruption.Whole(() => Deleted(folders.Output));
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            run.Bag.Report(
                CliCodes.NotDeleted,
                null,
                $"What builds made beside '{typed}' cannot be deleted: {DiskTrouble.Words(exception)}.",
                "give yourself permission there, then run 'reportgen clean' again");
        }

        return new CleanReport(run.Ended(exit), [.. gone], isDry);
    }

    private ExitCode Shown(string output)
    {
        if (LastBuild.IsKept(output)) gone.Add(LastBuild.RecordPath);
        gone.AddRange(Left(output));
        if (!withSite) return ExitCode.Done;
        if (SiteInventory.Take(output, typed, run.Bag) is not { } site) return ExitCode.Impossible;
        NoteSite(site);
        return ExitCode.Done;
    }

    private ExitCode Deleted(string output)
    {
        var left = Left(output).ToList();
        var isHeld = left.Count > 0 || (withSite && EntryKinds.Of(output) != EntryKind.None);
        if (isHeld && !Settled(output, left)) return ExitCode.Impossible;
        if (LastBuild.IsKept(output))
        {
            LastBuild.Discard(output);
            gone.Add(LastBuild.RecordPath);
        }

        return ExitCode.Done;
    }

    /// <summary>Holds the folder, so that no build writes to it meanwhile.</summary>
    private bool Settled(string output, List<string> left)
    {
        var folder = new SiteFolder(output);
        if (SiteLock.Take(folder, typed, run.Bag) is not { } hold) return false;
        using (hold)
        {
            var isSettled = SiteRecovery.Recover(folder, hold, new SiteDisk(), typed, run.Bag);
            if (isSettled) gone.AddRange(left);
            var isDone = isSettled && (!withSite || IsSiteDeleted(output));
            // What an interrupted build left may still be there: its trace stays too.
            if (isSettled || hold.Earlier is null) hold.Release();
            return isDone;
        }
    }

    private bool IsSiteDeleted(string output)
    {
        if (SiteInventory.Take(output, typed, run.Bag) is not { } site) return false;
        if (site.Manifest is null) return true;
        // The manifest proves whose the folder is, and goes last.
        foreach (var file in site.Files.Where(file => file != SiteManifest.FileName)) File.Delete(Path.Combine(output, file));
        File.Delete(Path.Combine(output, SiteManifest.FileName));
        DeleteEmpty(output);
        NoteSite(site);
        return true;
    }

    private void NoteSite(SiteInventory site)
    {
        if (site.Manifest is not null) gone.Add($"{typed} ({CountedWord.Of(site.Files.Length, "file")})");
    }

    private static void DeleteEmpty(string folder)
    {
        var inside = new DirectoryInfo(folder).GetDirectories();
        foreach (var inner in inside.Where(inner => inner.LinkTarget is null)) DeleteEmpty(inner.FullName);
        if (Directory.GetFileSystemEntries(folder).Length == 0) Directory.Delete(folder);
    }

    private IEnumerable<string> Left(string output)
    {
        var folder = new SiteFolder(output);
        return new[] { (folder.Lock, ".lock"), (folder.New, ".new"), (folder.Old, ".old") }
            .Where(entry => EntryKinds.Of(entry.Item1) != EntryKind.None)
            .Select(entry => typed + entry.Item2);
    }
}

/// <summary>What a run of <c>clean</c> deleted, or would.</summary>
/// <param name="Gone">As typed, in order.</param>
internal sealed record CleanReport(RunReport Run, ImmutableArray<string> Gone, bool IsDry);
