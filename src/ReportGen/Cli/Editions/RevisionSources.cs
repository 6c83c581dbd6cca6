using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;
using ReportGen.Diagnostics;
using ReportGen.Sources;

namespace ReportGen.Cli.Editions;

/// <summary>Finds the sources from which the site of a revision may have been built, in that revision.</summary>
internal sealed class RevisionSources(RevisionSide side, RunOptions options, Surroundings surroundings)
{
    private const string Settings = "report.yaml";
    private const string Content = "content";

    // Each is read whole.
    private const int MostElsewhere = 10;

    private readonly string? site = side.Repository.PathOf(options.Output, surroundings.CurrentFolder);

    private readonly string? templates =
        options.Templates is { } named ? side.Repository.PathOf(named, surroundings.CurrentFolder) : null;

    private ImmutableArray<SourcePlace>? found;

    /// <summary>Those where the options say and those beside the site; where the revision has neither, every folder with a
    /// <c>report.yaml</c>: content may have lain elsewhere then.</summary>
    public ImmutableArray<SourcePlace> All => found ??= Places([.. Expected()]) is { IsEmpty: false } expected
        ? expected
        : Places([.. Elsewhere().Take(MostElsewhere)]);

    /// <summary>The one that is to be built: of several the one that the committed site was built from, or else the first where content is
    /// expected. Null when there is none, or when it would be guessed.</summary>
    public SourcePlace? ToBuild()
    {
        if (All.Length < 2) return All.FirstOrDefault();
        var origin = SiteManifest.Of(side.Repository.Bytes($"{side.Commit}:{Inside(site ?? "", SiteManifest.FileName)}"))?.Origin;
        var fitting = All.FirstOrDefault(place => place.ReadOwn(new()) is { } sources && origin?.Fits(sources) == true);
        return fitting ?? All.FirstOrDefault(place => place.IsExpected);
    }

    /// <summary>Where nothing else is said, content lies beside the site before it lies in the current folder.</summary>
    private IEnumerable<string> Expected()
    {
        var named = side.Repository.PathOf(options.Content, surroundings.CurrentFolder);
        var beside = site is { Length: > 0 } ? Beside(site, Content) : null;
        return (options.Content == Content ? new[] { beside, named } : [named, beside]).OfType<string>();
    }

    private IEnumerable<string> Elsewhere() => side.Repository.FoldersWith(Settings, side.Commit)
        .Where(folder => site is null || !$"{folder}/".StartsWith($"{site}/", StringComparison.Ordinal));

    /// <summary>Those that the revision has, folders with settings first.</summary>
    private ImmutableArray<SourcePlace> Places(ImmutableArray<string> contents)
    {
        if (contents.IsEmpty) return [];
        var there = side.Repository.PathsAmong([.. contents.SelectMany(PathsOf)], side.Commit);
        return
        [
            .. from content in contents.Distinct(StringComparer.Ordinal)
               where content.Length == 0 || there.Contains(content)
               orderby there.Contains(Inside(content, Settings)) descending
               select Place(content, TemplatesOf(content).FirstOrDefault(there.Contains)),
        ];
    }

    private IEnumerable<string> PathsOf(string content) =>
        [.. content.Length == 0 ? Array.Empty<string>() : [content], Inside(content, Settings), .. TemplatesOf(content)];

    private SourcePlace Place(string content, string? own) => new(
        options with { Content = Shown(content), Templates = own is null ? null : Shown(own) },
        bag =>
        {
            List<SourceFile> files = [.. Read(content, Content, bag), .. own is null ? [] : Read(own, "templates", bag)];
            return bag.HasErrors ? null : SourceTree.Of(files);
        })
    {
        IsExpected = Expected().Contains(content, StringComparer.Ordinal),
    };

    private IEnumerable<SourceFile> Read(string path, string name, DiagnosticBag bag)
    {
        var folder = new CommittedFolder(side.Repository.Git, Shown(path), ReadingLimits.Default, bag)
        {
            Narrowing = "take out what does not belong to the report",
            IsRead = file => !Array.Exists(file.Split('/'), FolderListing.IsLeftover),
        };
        if (folder.Read(side.Commit, path) is { } files) return files.Select(file => new SourceFile($"{name}/{file.Key}", file.Value));
        bag.Report(
            CliCodes.NotAFile,
            SourceSpan.File(Shown(path)),
            "It is a file, a link or a submodule, and only folders of the revision itself are read.",
            "commit the folder itself, or name the one that it stands for with --content or --templates");
        return [];
    }

    /// <summary>Where the templates of some content may lie, the likeliest first.</summary>
    private IEnumerable<string> TemplatesOf(string content) =>
        new[] { templates, content.Length == 0 ? null : Beside(content, "templates") }.OfType<string>();

    private string Shown(string path) => $"{side.Name}:{side.Repository.Typed(path)}";

    private static string Inside(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string Beside(string path, string name) =>
        path.LastIndexOf('/') is >= 0 and var slash ? $"{path[..slash]}/{name}" : name;
}
