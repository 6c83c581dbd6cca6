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
        if (SiteOf(built) is not { } site) return Ended(ExitCode.Findings, null);
        if (Compared(before, folders.Output, site) is not { } change) return Ended(ExitCode.Impossible, null);
        SiteDifferences.Report(change, options.Output, bag);
        return Ended(change.IsNone ? ExitCode.Done : ExitCode.Findings, change);
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
        var result = surroundings.Build(sources, new BuildOptions(options.BaseUrl, options.Drafts, before.Drawings(folders.Output)));
        bag.AddRange(result.Diagnostics);
        coverage = result.Coverage;
        if (result.Output is null && !bag.HasErrors) throw new InvalidOperationException("The pipeline found no error and gave no site.");
        return result;
    }

    /// <summary>The site of a build without errors; null when the findings forbid one.</summary>
    private OutputTree? SiteOf(BuildResult built) =>
        bag.HasErrors || (options.Strictness == Strictness.WarningsAreErrors && bag.Count > 0) ? null : built.Output;

    private RunReport Ended(ExitCode exit, SiteChange? change) => new(options, exit, bag.ToSorted(), change, coverage, sources);
}
