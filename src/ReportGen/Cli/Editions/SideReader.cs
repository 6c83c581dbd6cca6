using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;
using ReportGen.Cli.Running;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Drawing;
using ReportGen.Sources;

namespace ReportGen.Cli.Editions;

/// <summary>Reads or builds the edition that a side stands for. Findings name places as the reviewer knows them:
/// <c>HEAD:site/report.json</c>.</summary>
/// <param name="site">Where revisions hold the site, as typed.</param>
/// <param name="purpose">What editions that are built are for.</param>
internal sealed class SideReader(string site, BuildPurpose purpose, Surroundings surroundings, DiagnosticBag bag)
{
    private readonly List<SourceFile> sources = [];
    private readonly List<EditionFinding> outdated = [];
    private readonly List<Edition> editions = [];

    /// <summary>What was read, by the paths that findings have.</summary>
    public SourceTree Sources => SourceTree.Of(sources.DistinctBy(file => file.Path, StringComparer.Ordinal));

    /// <summary>What keeps the editions that were built from being published, verdicts that flipped first. It is not in the bag.</summary>
    public ImmutableArray<EditionFinding> Outdated => [.. outdated.OrderBy(finding => finding.Code, StringComparer.Ordinal)];

    /// <summary>The edition; null, with the reasons in the bag, when there is none.</summary>
    public Edition? Read(Side side)
    {
        var found = new DiagnosticBag();
        var (files, place) = side switch
        {
            BuiltSide built => (Files(built, found), Slashed(built.Name)),
            RevisionSide revision => (Files(revision, found), $"{revision.Name}:{Slashed(site)}"),
            SourceSide source => (Files(source, found), Slashed(source.Name)),
            _ => throw new InvalidOperationException($"A side of no known kind: {side}."),
        };
        bag.AddRange(found.ToSorted());
        if (files is null || found.HasErrors) return null;
        var read = EditionReader.Read(side.Name, files);
        foreach (var finding in read.Diagnostics) Tell(finding, place, files);
        if (read.Value is { } edition) editions.Add(edition);
        return read.Value;
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files(BuiltSide side, DiagnosticBag found)
    {
        var name = Slashed(side.Name);
        var files = DiskReader.Read(FolderListing.Of(side.Folder, name, ReadingLimits.Default, found), found);
        return files?.ToImmutableSortedDictionary(file => file.Path[(name.Length + 1)..], file => file.Bytes, StringComparer.Ordinal);
    }

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files(RevisionSide side, DiagnosticBag found)
    {
        if (side.Repository.PathOf(site, surroundings.CurrentFolder) is not { } path)
        {
            found.Report(
                CliCodes.NoSiteThere,
                null,
                $"'{site}' lies outside of the repository, so no revision holds it.",
                "name the folder of the site inside of the repository with --site");
            return null;
        }

        var shown = $"{side.Name}:{Slashed(site)}";
        if (new CommittedFolder(side.Repository.Git, shown, ReadingLimits.Default, found).Read(side.Commit, path) is { } files)
            return files;
        var others = side.Repository.FoldersWith("report.json", side.Commit).ToList();
        found.Report(
            CliCodes.NoSiteThere, null, $"The revision '{side.Name}' has no folder '{site}'.",
            others.Count == 0
                ? "no folder of it holds a report.json: a site that is not committed can be compared as a folder"
                : $"a report.json is in {string.Join(", ", others.Select(folder => $"'{folder}'"))}: name the folder with --site");
        return null;
    }

    /// <summary>Builds the report. Warnings are for <c>check</c>, unless they count as errors.</summary>
    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files(SourceSide side, DiagnosticBag found)
    {
        var run = new ModelRun(side.Options, surroundings);
        var output = run.Build(side.Report, Drawings(), purpose)?.Output;
        var told = run.Bag.ToSorted().Where(side.Options.Tells).Select(finding => Shown(finding, side.Options.Shown)).ToList();
        sources.AddRange(
            run.Sources.Files.Values.Where(file => run.Sources.IsOwn(file.Path))
                .Select(file => file with { Path = side.Options.Shown(file.Path) }));
        if (output is null || side.Options.Strictness == Strictness.WarningsAreErrors) found.AddRange(told);
        else outdated.AddRange(
            told.Select(
                finding =>
                    new EditionFinding(side.Name, finding.Span?.ToString() ?? "", finding.Code.Id, finding.Message, finding.Remedy)));
        return found.Count > 0 ? null : output?.Files;
    }

    /// <summary>What the other side has drawn, as its build made it.</summary>
    private ImmutableDictionary<string, ReadOnlyMemory<byte>> Drawings()
    {
        var none = ImmutableDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (editions.Count == 0
            || !editions[0].Files.TryGetValue(SiteManifest.FileName, out var bytes)
            || SiteManifest.Of(bytes) is not { } manifest)
            return none;
        return none.AddRange(
            editions[0].Files.Where(file => DrawingFiles.MayHold(file.Key))
                .AsParallel()
                .Where(file => manifest.Made(file.Key, file.Value.Span)));
    }

    private void Tell(Diagnostic finding, string place, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (finding.Span is { } span && files.TryGetValue(span.Path, out var bytes))
            sources.Add(new SourceFile($"{place}/{span.Path}", bytes));
        bag.Add(Shown(finding, path => $"{place}/{path}"));
    }

    private static Diagnostic Shown(Diagnostic finding, Func<string, string> path) => finding with
    {
        Span = finding.Span is { } span ? span with { Path = path(span.Path) } : null,
        Related = [.. finding.Related.Select(related => related with { Span = related.Span with { Path = path(related.Span.Path) } })],
    };

    private static string Slashed(string name) => name.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } slashed ? slashed : "/";
}
