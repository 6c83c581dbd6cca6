using ReportGen.Cli.Disk;
using ReportGen.Cli.Editions.Git;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Editions;

/// <summary>Finds out what a reviewer means by the name of a side: a folder of this machine, or a revision of the repository that holds the
/// current folder.</summary>
/// <param name="options">How the working tree is built.</param>
/// <param name="use">What is taken of a site beside its content.</param>
internal sealed class SideFinder(RunOptions options, SiteUse use, Surroundings surroundings, DiagnosticBag bag)
{
    /// <summary>The name of the last commit.</summary>
    public const string LastCommit = "HEAD";

    private const string WorkingTree = "the working tree";

    private readonly FolderSources sources = new(options, surroundings);

    private readonly Lazy<Outcome<GitRepository?>> repository =
        new(() => GitRepository.Open(surroundings.SearchPath, surroundings.CurrentFolder));

    /// <summary>The sources that the options name; null, with the reason in the bag, when they are not there.</summary>
    public Side? Working() =>
        ReportFolders.FindSources(options, surroundings.CurrentFolder, bag) is { } folders
            ? new SourceSide(WorkingTree, options, folders)
            : null;

    /// <summary>What a name stands for; null, with the reason in the bag, when that cannot be told.</summary>
    public Side? Named(string name)
    {
        var place = ReportFolders.Real(Path.Combine(surroundings.CurrentFolder, name));
        var isFolder = name.Length > 0 && Directory.Exists(place);
        var commit = name.Length == 0 ? null : repository.Value.Value?.Commit(name);
        if (isFolder && commit is not null)
            return Refuse(
                CliCodes.AmbiguousSide,
                $"'{name}' is a folder here and a revision.",
                $"write './{name}' for the folder or '{name}^0' for the revision");
        if (isFolder) return Folder(name, place);
        if (commit is not null && repository.Value.Value is { } found) return new RevisionSide(name, commit, found);
        return File.Exists(place)
            ? Refuse(CliCodes.NotASide, $"'{name}' is a file.", "name the folder of a site or report, or a revision")
            : Unknown(name);
    }

    private Side? Folder(string name, string place)
    {
        var here = FolderKinds.Of(place);
        if (here == FolderKind.Site) return Site(new BuiltSide(name, place));
        if (here == FolderKind.Content) return sources.Sources(name, place, name);
        if (here == FolderKind.Report)
            return sources.Sources(name, Path.Combine(place, "content"), FolderKinds.Inside(name, "content"));
        if (here == FolderKind.Unreadable)
            return Refuse(
                CliCodes.Unreadable,
                $"The folder '{name}' cannot be read: permission denied.",
                "give yourself permission to read it");
        var inner = FolderKinds.InnerSide(place);
        var remedy = inner is null
            ? "name a folder with a report.json (a site), a report.yaml (content) or a content folder (a report)"
            : $"did you mean '{FolderKinds.Inside(name, inner)}'?";
        return Refuse(
            CliCodes.NotASide,
            here == FolderKind.Empty ? $"The folder '{name}' is empty." : $"The folder '{name}' is neither a site nor a report.",
            remedy);
    }

    private Side Site(BuiltSide site) => use == SiteUse.Built && sources.Of(site).FirstOrDefault() is { } content ? content : site;

    private Side? Unknown(string name)
    {
        if (repository.Value is not { Value: { } found })
        {
            bag.AddRange(repository.Value.Diagnostics);
            return name == LastCommit ? null : Refuse(CliCodes.UnknownSide, $"There is no folder '{name}'.", Near(name, []));
        }

        if (found.IsUnborn() && name.StartsWith(LastCommit, StringComparison.Ordinal))
            return Refuse(
                CliCodes.NoCommit,
                $"'{name}' is no revision yet: nothing was committed in this repository.",
                "commit first, or name folders instead of revisions");
        if (OfTwoParts(name, found) is { } remedy)
            return Refuse(CliCodes.UnknownSide, $"'{name}' is not one revision alone.", remedy);
        if (found.KindOf(name) is { } kind)
            return Refuse(
                CliCodes.UnknownSide,
                $"'{name}' is a {kind} of the repository and no commit.",
                "name a commit, a branch or a tag of a commit");
        if (found.IsShallow())
            return Refuse(
                CliCodes.ShallowClone,
                $"There is no folder '{name}', and this clone, which does not have the whole history, has no revision '{name}'.",
                "run 'git fetch --unshallow'; in GitHub Actions give actions/checkout 'fetch-depth: 0'");
        return Refuse(CliCodes.UnknownSide, $"There is no folder and no revision '{name}'.",
            name.StartsWith('-') ? "nor is it an option: see --help" : Near(name, found.Names()));
    }

    /// <summary>What to write instead of a range, or of a revision with a folder; null for any other name.</summary>
    private static string? OfTwoParts(string name, GitRepository repository)
    {
        var (dots, colon) = (name.IndexOf("..", StringComparison.Ordinal), name.IndexOf(':', StringComparison.Ordinal));
        if (dots > 0 && repository.Commit(name[..dots]) is not null)
            return $"name both sides: reportgen diff {name[..dots]} {(name[dots..].TrimStart('.') is { Length: > 0 } later ? later : LastCommit)}";
        return colon > 0 && repository.Commit(name[..colon]) is not null
            ? $"name the revision alone, '{name[..colon]}', and the folder of its site with --site"
            : null;
    }

    private string? Near(string name, IEnumerable<string> revisions) =>
        Nearest.Suggest(name, FolderKinds.InnerFolders(surroundings.CurrentFolder).Concat(revisions));

    private Side? Refuse(DiagnosticCode code, string message, string? remedy)
    {
        bag.Report(code, null, message, remedy);
        return null;
    }
}
