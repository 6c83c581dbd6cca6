using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Fixes;
using ReportGen.Cli.Reports;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Sources;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli;

/// <summary>One run of <c>build</c> or <c>check</c>: read, build, then write or compare.</summary>
internal sealed class Run(RunOptions options, Surroundings surroundings, ISiteDisk disk)
{
    private DiagnosticBag bag = new();
    private SourceTree? sources;
    private Story? narrative;
    private ImmutableArray<FixedFile> fixes = [];

    public RunReport Report()
    {
        if (ReportFolders.Find(options, surroundings.CurrentFolder, bag) is not { } folders) return Ended(ExitCode.Impossible, null);
        return options.Work == Work.Build ? Build(folders) : Check(folders);
    }

    private RunReport Build(ReportFolders folders)
    {
        using var writer = SiteWriter.Open(folders.Output, options.Output, disk, surroundings.Interruption, bag);
        if (writer is null) return Ended(ExitCode.Impossible, null);
        BuildResult? built;
        try
        {
            built = Built(folders, writer.Before);
        }
        catch
        {
            writer.Close(); // Nothing was written yet: a defect in the pipeline leaves no trace beside the site.
            throw;
        }

        var report = Written(built, writer);
        writer.Close();
        return report;
    }

    private RunReport Written(BuildResult? built, SiteWriter writer)
    {
        if (built is null) return Ended(ExitCode.Impossible, null);
        if (SiteOf(built) is not { } site) return Ended(ExitCode.Findings, null);
        var change = writer.Replace(site, bag);
        return Ended(change is null ? ExitCode.Impossible : ExitCode.Done, change);
    }

    private RunReport Check(ReportFolders folders)
    {
        if (SiteInventory.Take(folders.Output, options.Output, bag) is not { } before) return Ended(ExitCode.Impossible, null);
        if (Built(folders, before) is not { } built) return Ended(ExitCode.Impossible, null);
        if (options.Fixing != Fixing.None && Fixed(built) is { IsEmpty: false } found) return Fix(folders, found);
        if (SiteOf(built) is not { } site) return Ended(ExitCode.Findings, null);
        if (Compared(before, folders.Output, site) is not { } change) return Ended(ExitCode.Impossible, null);
        SiteDifferences.Report(change, options.Output, bag);
        return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, change);
    }

    private ImmutableArray<FixedFile> Fixed(BuildResult built) => FixedFile.Of(sources ?? SourceTree.Empty, built.Diagnostics);

    /// <summary>Shows what is to be rewritten, rewrites it if that was asked for, and checks what is then there; a site can only follow, so it is not compared.</summary>
    private RunReport Fix(ReportFolders folders, ImmutableArray<FixedFile> found)
    {
        Show(found);
        if (options.Fixing == Fixing.Shown)
        {
            fixes = found;
            return Ended(ExitCode.Findings, null);
        }

        var tree = sources ?? SourceTree.Empty;
        var fixedTree = tree with { Files = tree.Files.SetItems(found.Select(file => KeyValuePair.Create(file.Path, new SourceFile(file.Path, file.After)))) };
        var rebuilt = surroundings.Build(fixedTree, options.Building(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty));
        RefuseHarm(found, rebuilt);
        var (earlier, refusals) = (bag, new DiagnosticBag());
        if (!surroundings.Interruption.Whole(() => new FixWriter(folders, refusals).Write(found)))
        {
            earlier.AddRange(refusals.ToSorted());
            return Ended(ExitCode.Impossible, null);
        }

        (bag, sources, narrative, fixes) = (new DiagnosticBag(), fixedTree, rebuilt.Model.Narrative, found);
        bag.AddRange(rebuilt.Diagnostics);
        return Ended(SiteOf(rebuilt) is null ? ExitCode.Findings : ExitCode.Done, null);
    }

    private void Show(ImmutableArray<FixedFile> found)
    {
        // Where the output is one document for a program, the change is told beside it.
        var terminal = new Terminal(options.Format == Format.Text ? surroundings.Output : surroundings.Error, options.Colour, surroundings.NoColor);
        foreach (var file in found) UnifiedDiff.Write(file, Ended(ExitCode.Findings, null).Shown(file.Path), terminal);
    }

    /// <summary>A fix that does not take away its finding, or breaks its file, is our mistake: nothing is written then.</summary>
    private static void RefuseHarm(ImmutableArray<FixedFile> found, BuildResult rebuilt)
    {
        var paths = found.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var harm = rebuilt.Diagnostics.FirstOrDefault(finding => finding.Span is { } span && paths.Contains(span.Path) && (finding.Fix is not null || (finding.IsError && SourcesCodes.All.Contains(finding.Code))));
        if (harm is not null) throw new InvalidOperationException($"The fix of a finding leaves another: {harm}");
    }

    private SiteChange? Compared(SiteInventory before, string folder, OutputTree site)
    {
        try
        {
            return SiteChange.Between(before, folder, site);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.Unreadable, null, $"The site in '{options.Output}' cannot be read: {DiskTrouble.Words(exception)}.", "give yourself permission to read it");
            return null;
        }
    }

    /// <summary>What the pipeline gives; null when the sources could not be read.</summary>
    private BuildResult? Built(ReportFolders folders, SiteInventory before)
    {
        sources = DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, bag);
        if (sources is null) return null;
        var result = surroundings.Build(sources, options.Building(before.Drawings(folders.Output)));
        bag.AddRange(result.Diagnostics);
        narrative = result.Model.Narrative;
        if (result.Output is null && !bag.HasErrors) throw new InvalidOperationException("The pipeline found no error and gave no site.");
        return result;
    }

    /// <summary>The site of a build without errors; null when the findings forbid one.</summary>
    private OutputTree? SiteOf(BuildResult built) =>
        options.Forbids(bag) ? null : built.Output;

    private RunReport Ended(ExitCode exit, SiteChange? change)
    {
        var found = bag.ToSorted();
        return new(options, UnreadableFiles.Or(exit, found), found, change, narrative, sources) { Fixed = fixes };
    }
}
