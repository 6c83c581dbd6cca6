using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;
using ReportGen.Cli.Last;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Drawing;
using ReportGen.Sources;
using Files = System.Collections.Immutable.ImmutableSortedDictionary<string, System.ReadOnlyMemory<byte>>;

namespace ReportGen.Cli.Editions;

/// <summary>Reads or builds the edition that a side stands for. Findings name places as the reviewer knows them:
/// <c>HEAD:site/report.json</c>.</summary>
/// <param name="options">How editions are built, and where revisions hold the site and its content.</param>
/// <param name="use">What is taken of a site beside its content.</param>
/// <param name="purpose">What editions that are built are for.</param>
internal sealed class SideReader(RunOptions options, SiteUse use, BuildPurpose purpose, Surroundings surroundings, DiagnosticBag bag)
{
    private readonly List<SourceFile> sources = [];
    private readonly List<EditionFinding> outdated = [];
    private readonly List<Edition> editions = [];
    private readonly Dictionary<RevisionSide, RevisionSources> committed = [];

    /// <summary>What was read, by the paths that findings have.</summary>
    public SourceTree Sources => SourceTree.Of(sources.DistinctBy(file => file.Path, StringComparer.Ordinal));

    /// <summary>What keeps the editions that were built from being published, verdicts that flipped first. It is not in the bag.</summary>
    public ImmutableArray<EditionFinding> Outdated => [.. outdated.OrderBy(finding => finding.Code, StringComparer.Ordinal)];

    /// <summary>Whether the edition of a side will be built.</summary>
    public bool Builds(Side side) => side is SourceSide || (side is RevisionSide revision && ToBuild(revision) is not null);

    /// <summary>The edition; null, with the reasons in the bag, when there is none.</summary>
    public Edition? Read(Side side)
    {
        var found = new DiagnosticBag();
        var read = side switch
        {
            BuiltSide built => Site(built, Files(built, found), Slashed(built.Name), Beside(built), found),
            RevisionSide revision when ToBuild(revision) is { } content => Built(revision, content, found),
            RevisionSide revision => Site(revision, Files(revision, found), PlaceOf(revision), SourcesOf(revision).All, found),
            SourceSide source => Built(source, found),
            _ => throw new InvalidOperationException($"A side of no known kind: {side}."),
        };
        bag.AddRange(found.ToSorted());
        if (read is null || found.HasErrors) return null;
        var edition = EditionReader.Read(side.Name, read.Files);
        foreach (var finding in edition.Diagnostics) Tell(finding, read.Place, read.Files);
        if (edition.Value is not { } whole) return null;
        whole = whole with { Standing = StandingOf(read, edition.Diagnostics), Sources = read.Sources };
        editions.Add(whole);
        return whole;
    }

    private ReadSite? Site(Side side, Files? files, string place, IEnumerable<SourcePlace> sources, DiagnosticBag found)
    {
        if (files is null || found.HasErrors) return null;
        var (standing, own) = new StandingFinder(use, found).Of(side, place, files, [.. sources]);
        return new ReadSite(files, place, standing, own);
    }

    private static Standing StandingOf(ReadSite read, IEnumerable<Diagnostic> found) =>
        read.Standing == Standing.Fitting && found.Any(finding => finding.Code == DiffCodes.NotAsBuilt) ? Standing.Edited : read.Standing;

    private IEnumerable<SourcePlace> Beside(BuiltSide side) =>
        new FolderSources(options, surroundings).Of(side).Select(SourcePlace.Of);

    private RevisionSources SourcesOf(RevisionSide side)
    {
        if (!committed.TryGetValue(side, out var found)) committed[side] = found = new RevisionSources(side, options, surroundings);
        return found;
    }

    private SourcePlace? ToBuild(RevisionSide side) => use == SiteUse.Built ? SourcesOf(side).ToBuild() : null;

    private string PlaceOf(RevisionSide side) => $"{side.Name}:{Slashed(options.Output)}";

    private static Files? Files(BuiltSide side, DiagnosticBag found)
    {
        var name = Slashed(side.Name);
        var files = DiskReader.Read(FolderListing.Of(side.Folder, name, ReadingLimits.Default, found), found);
        return files?.ToImmutableSortedDictionary(file => file.Path[(name.Length + 1)..], file => file.Bytes, StringComparer.Ordinal);
    }

    private Files? Files(RevisionSide side, DiagnosticBag found)
    {
        if (side.Repository.PathOf(options.Output, surroundings.CurrentFolder) is not { } path)
        {
            found.Report(
                CliCodes.NoSiteThere,
                null,
                $"'{options.Output}' lies outside of the repository, so no revision holds it.",
                "name the folder of the site inside of the repository with --site");
            return null;
        }

        if (new CommittedFolder(side.Repository.Git, PlaceOf(side), ReadingLimits.Default, found).Read(side.Commit, path) is { } files)
            return files;
        var others = side.Repository.FoldersWith("report.json", side.Commit).Select(side.Repository.Typed).ToList();
        found.Report(
            CliCodes.NoSiteThere, null, $"The revision '{side.Name}' has no folder '{options.Output}'.",
            others.Count == 0
                ? "no folder of it holds a report.json: compare what its content gives with --build, or name a site that is not committed"
                : $"a report.json is in {string.Join(", ", others.Select(folder => $"'{folder}'"))}: name the folder with --site, or compare what its content gives with --build");
        return null;
    }

    private ReadSite? Built(SourceSide side, DiagnosticBag found)
    {
        var run = new ModelRun(side.Options, surroundings);
        return Built(side, run, run.Build(side.Report, Drawings(), purpose), found);
    }

    private ReadSite? Built(RevisionSide side, SourcePlace place, DiagnosticBag found)
    {
        var run = new ModelRun(place.Options, surroundings);
        var own = place.ReadOwn(run.Bag);
        var built = own is null ? null : run.Build(SourceTree.Over(surroundings.Theme.Value, own.Files.Values), Drawings(), purpose);
        return Built(side, run, built, found);
    }

    /// <summary>What a run has built. Warnings are for <c>check</c>, unless they count as errors.</summary>
    private ReadSite? Built(Side side, ModelRun run, BuildResult? built, DiagnosticBag found)
    {
        var told = run.Bag.ToSorted().Where(run.Options.Tells).Select(finding => finding.At(run.Options.Shown)).ToList();
        sources.AddRange(
            run.Sources.Files.Values.Where(file => run.Sources.IsOwn(file.Path))
                .Select(file => file with { Path = run.Options.Shown(file.Path) }));
        if (built?.Output is null || run.Options.Strictness == Strictness.WarningsAreErrors) found.AddRange(told);
        else outdated.AddRange(
            told.Select(
                finding =>
                    new EditionFinding(side.Name, finding.Span?.ToString() ?? "", finding.Code.Id, finding.Message, finding.Remedy)));
        return found.Count > 0 || built?.Output is not { } output
            ? null
            : new ReadSite(output.Files, Slashed(side.Name), Standing.Built, SourceTree.Of(run.Sources.Own));
    }

    /// <summary>What was drawn before: by the other side, where it was built just now, or by the site that is here. It changes nothing of
    /// what is built.</summary>
    private ImmutableDictionary<string, ReadOnlyMemory<byte>> Drawings() => editions is [{ Standing: Standing.Built } built, ..]
        ? DrawingFiles.Among([.. built.Files.Keys]).Where(path => DrawingFiles.Holds(path, built.Files[path].Span))
            .ToImmutableDictionary(path => path, path => built.Files[path], StringComparer.Ordinal)
        : Here();

    private ImmutableDictionary<string, ReadOnlyMemory<byte>> Here()
    {
        var folder = ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, options.Output));
        var site = SiteInventory.Take(folder, options.Output, new()) ?? new SiteInventory([], null);
        return new LastBuild(folder, surroundings.Tool).Drawings(site);
    }

    private void Tell(Diagnostic finding, string place, Files files)
    {
        if (finding.Span is { } span && files.TryGetValue(span.Path, out var bytes))
            sources.Add(new SourceFile($"{place}/{span.Path}", bytes));
        bag.Add(finding.At(path => $"{place}/{path}"));
    }

    private static string Slashed(string name) => name.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } slashed ? slashed : "/";

    /// <summary>The files of a side before they are read as an edition.</summary>
    /// <param name="Place">Of the site, as findings show it.</param>
    private sealed record ReadSite(Files Files, string Place, Standing Standing, SourceTree? Sources);
}
