using ReportGen.Cli.Disk;
using ReportGen.Cli.Last;
using ReportGen.Cli.Reports;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Site;
using ReportGen.Sources;
using Drawings = System.Collections.Immutable.ImmutableDictionary<string, System.ReadOnlyMemory<byte>>;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Cli.Running;

/// <summary>One run of the model, the same under all commands: folders, sources, the model or the site, what was found, and how it
/// ends.</summary>
internal sealed class ModelRun(RunOptions options, Surroundings surroundings)
{
    private SourceTree? sources;
    private Task<Outcome<SourceTree?>>? reading;
    private Story? narrative;

    public RunOptions Options => options;

    public Surroundings Surroundings => surroundings;

    /// <summary>What the process keeps from one run to the next; null keeps nothing.</summary>
    public BuildCache? Cache { get; init; }

    /// <summary>Hears how far the run is.</summary>
    public StageWatch Watch { get; init; } = StageWatch.None;

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

    /// <summary>Begins to read the sources while other things are done.</summary>
    public void BeginReading(ReportFolders folders) => reading = Task.Run(() => ReadOf(folders));

    /// <summary>What the pipeline gives, with the site in memory; null, with the reasons in the bag, when the sources cannot be
    /// read.</summary>
    /// <param name="earlier">Files of an earlier build, whose drawings are used again.</param>
    public BuildResult? Build(ReportFolders folders, Drawings earlier, BuildPurpose purpose = BuildPurpose.Publish) =>
        Read(folders) is { } tree ? Build(tree, earlier, purpose) : null;

    /// <summary>The same of sources in memory.</summary>
    public BuildResult Build(SourceTree tree, Drawings earlier, BuildPurpose purpose) =>
        BuildResult.Keeping(sink => Build(tree, earlier, sink, null, purpose));

    /// <summary>The same, each file handed on.</summary>
    /// <param name="known">What is known of an earlier build; null remembers nothing.</param>
    public BuildResult Build(
        SourceTree tree, Drawings earlier, FileSink sink, EarlierBuild? known = null, BuildPurpose purpose = BuildPurpose.Publish)
    {
        sources = tree;
        var building = options.Building(earlier) with { Purpose = purpose, Earlier = known, Cache = Cache, Watch = Watch };
        var result = surroundings.Build(tree, building, sink);
        Bag.AddRange(result.Diagnostics);
        narrative = result.Model.Narrative;
        return !result.IsWhole && !Bag.HasErrors
            ? throw new InvalidOperationException("The pipeline found no error and gave no site.")
            : result;
    }

    /// <summary>A build over the site that is there, or what was found last time where nothing has changed since; null, with the reasons
    /// in the bag, when the sources cannot be read.</summary>
    /// <param name="sink">Gets the files of the site, unless nothing has changed.</param>
    public SiteResult? BuildOver(ReportFolders folders, SiteInventory site, LastBuild last, FileSink sink)
    {
        if (Read(folders) is not { } tree) return null;
        var hashes = SourceHashes.Of(tree);
        if (last.Same(hashes, options.Asked, site) is not { } same)
            return new SiteResult(Build(tree, last.Drawings(site), sink, last.Earlier(hashes, site)));
        Bag.AddRange(same.Diagnostics);
        narrative = same.Account;
        return new SiteResult(null);
    }

    /// <summary>Whether a build gives a site that its findings do not forbid.</summary>
    public bool HasSite(BuildResult built) => built.IsWhole && !options.Forbids(Bag);

    /// <summary>The model of a run that draws and writes nothing; null, with the reasons in the bag, when the sources cannot be
    /// read.</summary>
    public ReportModel? Model(ReportFolders folders) => Told(folders, surroundings.Read);

    /// <summary>The same of numbers and verdicts alone: what is wrong with the words and charts that show them is not told.</summary>
    public ReportModel? Numbers(ReportFolders folders) => Told(folders, surroundings.ReadNumbers);

    /// <summary>The same, without what was found there; null, with the reasons in the bag, when the sources cannot be read.</summary>
    public ReportModel? ModelAside(ReportFolders folders) =>
        Read(folders) is null ? null : WholeModel();

    /// <summary>The whole model of what was read, without what was found there.</summary>
    public ReportModel WholeModel() => surroundings.Read(Sources, options.Building(Drawings.Empty));

    /// <summary>The same of what was read with one file as it would be.</summary>
    public ReportModel ModelWith(SourceFile file) => surroundings.Read(
        SourceTree.Over(Sources.BuiltIn, Sources.Own.Where(own => own.Path != file.Path).Append(file)),
        options.Building(Drawings.Empty));

    public RunReport Ended(ExitCode exit)
    {
        var found = Bag.ToSorted();
        return new RunReport(options, UnreadableFiles.Or(exit, found), found) { Narrative = narrative, Sources = sources };
    }

    private ReportModel? Told(ReportFolders folders, Func<SourceTree, BuildOptions, ReportModel> read)
    {
        if (Read(folders) is not { } tree) return null;
        var model = read(tree, options.Building(Drawings.Empty) with { Watch = Watch });
        Bag.AddRange(model.Diagnostics.Where(options.Tells));
        return model;
    }

    private SourceTree? Read(ReportFolders folders)
    {
        var read = reading is { } begun ? begun.GetAwaiter().GetResult() : ReadOf(folders);
        Bag.AddRange(read.Diagnostics);
        return sources = read.Value;
    }

    private Outcome<SourceTree?> ReadOf(ReportFolders folders)
    {
        var found = new DiagnosticBag();
        return found.With(Watch.During(BuildStage.Reading, () => DiskReader.Read(folders, surroundings.Theme, ReadingLimits.Default, found)));
    }
}

/// <summary>What a build over a site gives.</summary>
/// <param name="Fresh">Null: nothing has changed, and the site is what a build gives.</param>
internal sealed record SiteResult(BuildResult? Fresh);
