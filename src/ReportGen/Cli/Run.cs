using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Site;
using ReportGen.Sources;

namespace ReportGen.Cli;

/// <summary>One run of <c>build</c> or <c>check</c>: read, build, then write or compare.</summary>
internal sealed class Run(RunOptions options, Surroundings surroundings, ISiteDisk disk)
{
    private readonly DiagnosticBag bag = new();
    private SourceTree? sources;
    private Coverage? coverage;

    public RunReport Report()
    {
        if (ReportFolders.Find(options, surroundings.CurrentFolder, bag) is not { } folders) return Ended(ExitCode.Impossible, null);
        return options.Work == Work.Build ? Build(folders) : Check(folders);
    }

    private RunReport Build(ReportFolders folders)
    {
        using var writer = SiteWriter.Open(folders.Output, options.Output, disk, bag);
        if (writer is null) return Ended(ExitCode.Impossible, null);
        var report = Build(folders, writer);
        writer.Close();
        return report;
    }

    private RunReport Build(ReportFolders folders, SiteWriter writer)
    {
        if (Built(folders, writer.Before) is not { } built) return Ended(ExitCode.Impossible, null);
        if (SiteOf(built) is not { } site) return Ended(ExitCode.Findings, null);
        var change = writer.Replace(site, bag);
        return Ended(change is null ? ExitCode.Impossible : ExitCode.Done, change);
    }

    private RunReport Check(ReportFolders folders)
    {
        if (SiteInventory.Take(folders.Output, options.Output, bag) is not { } before) return Ended(ExitCode.Impossible, null);
        if (Built(folders, before) is not { } built) return Ended(ExitCode.Impossible, null);
        if (SiteOf(built) is not { } site) return Ended(ExitCode.Findings, null);
        var change = SiteChange.Between(before, folders.Output, site);
        SiteDifferences.Report(change, options.Output, bag);
        return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, change);
    }

    /// <summary>What the pipeline gives; null when the sources could not be read.</summary>
    private BuildResult? Built(ReportFolders folders, SiteInventory before)
    {
        sources = DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, bag);
        if (sources is null) return null;
        var result = surroundings.Build(sources, new BuildOptions(options.BaseUrl, options.Drafts, before.Drawings(folders.Output)));
        bag.AddRange(result.Diagnostics);
        coverage = result.Coverage;
        return result;
    }

    /// <summary>The site of a build without errors; null when the findings forbid one.</summary>
    private OutputTree? SiteOf(BuildResult built) =>
        bag.HasErrors || (options.Strictness == Strictness.WarningsAreErrors && bag.Count > 0) ? null
            : built.Output ?? throw new InvalidOperationException("The pipeline found no error and gave no site.");

    private RunReport Ended(ExitCode exit, SiteChange? change) => new(options, exit, bag.ToSorted(), change, coverage, sources);
}
