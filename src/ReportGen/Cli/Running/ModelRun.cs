using ReportGen.Cli.Disk;
using ReportGen.Cli.Reports;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Sources;
using Drawings = System.Collections.Immutable.ImmutableDictionary<string, System.ReadOnlyMemory<byte>>;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Running;

/// <summary>One run of the model, the same under all commands: folders, sources, the model or the site, what was found, and how it
/// ends.</summary>
internal sealed class ModelRun(RunOptions options, Surroundings surroundings)
{
    private SourceTree? sources;
    private Story? narrative;

    public RunOptions Options => options;

    public Surroundings Surroundings => surroundings;

    /// <summary>All that was found; commands add what they find.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>What was read; empty before and when reading failed.</summary>
    public SourceTree Sources => sources ?? SourceTree.Empty;

    public bool HasRead => sources is not null;

    /// <summary>The folders of a run that writes its site or compares it; null, with the reasons in the bag, when they cannot be
    /// used.</summary>
    public ReportFolders? Folders() => ReportFolders.Find(options, surroundings.CurrentFolder, Bag);

    /// <summary>The folders of a run that only reads; null, with the reasons in the bag, when they are not there.</summary>
    public ReportFolders? SourceFolders() => ReportFolders.FindSources(options, surroundings.CurrentFolder, Bag);

    /// <summary>What the pipeline gives; null, with the reasons in the bag, when the sources cannot be read.</summary>
    /// <param name="earlier">Files of an earlier build, whose drawings are used again.</param>
    public BuildResult? Build(ReportFolders folders, Drawings earlier, BuildPurpose purpose = BuildPurpose.Publish) =>
        Read(folders) is { } tree ? Build(tree, earlier, purpose) : null;

    /// <summary>The same of sources in memory.</summary>
    public BuildResult Build(SourceTree tree, Drawings earlier, BuildPurpose purpose = BuildPurpose.Publish)
    {
        sources = tree;
        var result = surroundings.Build(tree, options.Building(earlier) with { Purpose = purpose });
        Bag.AddRange(result.Diagnostics);
        narrative = result.Model.Narrative;
        return result.Output is null && !Bag.HasErrors
            ? throw new InvalidOperationException("The pipeline found no error and gave no site.")
            : result;
    }

    /// <summary>The site of a build; null when the findings forbid one.</summary>
    public OutputTree? SiteOf(BuildResult built) => options.Forbids(Bag) ? null : built.Output;

    /// <summary>The model of a run that draws and writes nothing; null, with the reasons in the bag, when the sources cannot be
    /// read.</summary>
    public ReportModel? Model(ReportFolders folders)
    {
        if (Read(folders) is not { } tree) return null;
        var model = surroundings.Read(tree, options.Building(Drawings.Empty));
        Bag.AddRange(model.Diagnostics.Where(options.Tells));
        return model;
    }

    public RunReport Ended(ExitCode exit)
    {
        var found = Bag.ToSorted();
        return new RunReport(options, UnreadableFiles.Or(exit, found), found) { Narrative = narrative, Sources = sources };
    }

    private SourceTree? Read(ReportFolders folders) => sources = DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, Bag);
}
