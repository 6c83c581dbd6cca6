using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Editions.Git;

/// <summary>The repository that holds the current folder, read through git's plumbing.</summary>
internal sealed class GitRepository
{
    private const string Dubious = "dubious ownership";

    // Where GIT_DIR names no repository, git complains of that folder instead.
    private const string NoneAround = "not a git repository (or any";

    private readonly string prefix;

    private GitRepository(GitProgram git, string prefix) => (Git, this.prefix) = (git, prefix);

    public GitProgram Git { get; }

    /// <summary>The repository; null, with the reason, when there is none that can be read.</summary>
    public static Outcome<GitRepository?> Open(string? searchPath, string folder)
    {
        if (GitProgram.Find(searchPath, folder) is not { } git)
            return Refused(
                CliCodes.NoGit,
                "There is no git on this machine's search path, and a revision is read with it.",
                "install git, or name folders instead of revisions");
        var answer = git.Ask("rev-parse", "--show-prefix");
        if (answer.IsDone) return new(new GitRepository(git, answer.Text), []);
        if (answer.Error.Contains(Dubious, StringComparison.Ordinal))
            return Refused(
                CliCodes.ForeignRepository,
                "The repository belongs to another user, so git does not read it (dubious ownership).",
                "if you trust it, run: git config --global --add safe.directory <its folder>");
        if (answer.Error.Contains(NoneAround, StringComparison.Ordinal))
            return Refused(
                CliCodes.NoRepository,
                "The current folder is in no git repository, so there are no revisions to read.",
                "run this inside of one, or name folders instead of revisions");
        return Refused(
            CliCodes.UnreadRevision,
            $"git does not read this repository: {answer.Complaint}.",
            "try 'git log' here, and mend what it tells of");
    }

    /// <summary>The id of the commit that a revision names; null when it names none.</summary>
    // Behind words that are looked for in messages (:/words) nothing can be asked for: what they find is asked again.
    public string? Commit(string revision) =>
        Verified(revision + "^{commit}") ?? (Verified(revision) is { } id ? Verified(id + "^{commit}") : null);

    /// <summary>What a name means that means no commit: <c>tree</c> or <c>blob</c>; null when it means nothing.</summary>
    public string? KindOf(string name) =>
        Verified(name) is { } id && Git.Ask("cat-file", "-t", id) is { IsDone: true } answer ? answer.Text : null;

    /// <summary>The names of branches and tags, as they can be typed.</summary>
    public IEnumerable<string> Names() =>
        Git.Ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes").Entries('\n');

    public bool IsShallow() => Git.Ask("rev-parse", "--is-shallow-repository").Text == "true";

    /// <summary>Whether nothing was ever committed on what is checked out.</summary>
    public bool IsUnborn() => Commit("HEAD") is null && Git.Ask("symbolic-ref", "--quiet", "HEAD").IsDone;

    /// <summary>Where a folder lies in the repository, with forward slashes, empty for its top; null when it lies outside.</summary>
    /// <param name="folder">As typed in the current folder.</param>
    /// <param name="currentFolder">To which an absolute folder is related.</param>
    public string? PathOf(string folder, string currentFolder)
    {
        var relative =
            Path.IsPathRooted(folder) ? Path.GetRelativePath(ReportFolders.Real(currentFolder), ReportFolders.Real(folder)) : folder;
        if (Path.IsPathRooted(relative)) return null;
        var parts = new Stack<string>();
        foreach (var part in (prefix + relative.Replace(Path.DirectorySeparatorChar, '/')).Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Push(part);
            else if (!parts.TryPop(out _)) return null;
        }

        return string.Join('/', parts.Reverse());
    }

    /// <summary>The folders of a commit that hold a file of this name, from the top of the repository.</summary>
    public IEnumerable<string> FoldersWith(string file, string commit) =>
        from path in Git.Ask("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).Entries('\0')
        where path == file || path.EndsWith($"/{file}", StringComparison.Ordinal)
        select path[..^file.Length].TrimEnd('/');

    /// <summary>Those of some paths that a commit has, from the top of the repository. What git does not tell, since a partial clone lacks
    /// it, is there: whoever reads it is told.</summary>
    public IReadOnlySet<string> PathsAmong(IReadOnlyCollection<string> paths, string commit)
    {
        // Where a path inside of a folder is asked for too, the folder itself is told only with -t.
        var answer = Git.Ask(["ls-tree", "-t", "-z", "--name-only", "--full-tree", commit, "--", .. paths]);
        return (answer.IsDone ? answer.Entries('\0') : paths).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The bytes of a file such as <c>HEAD:site/manifest.json</c>; none when there is no such file.</summary>
    public ReadOnlyMemory<byte> Bytes(string file) =>
        Git.Ask("cat-file", "blob", file) is { IsDone: true } answer ? answer.Output : default;

    private string? Verified(string name) =>
        Git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", name) is { IsDone: true } answer ? answer.Text : null;

    /// <summary>A folder of the repository as it is typed in the current folder.</summary>
    public string Typed(string path)
    {
        var here = prefix.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var there = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        var typed = string.Join('/', Enumerable.Repeat("..", here.Length - common).Concat(there[common..]));
        return typed.Length == 0 ? "." : typed;
    }

    private static Outcome<GitRepository?> Refused(DiagnosticCode code, string message, string remedy) =>
        new(null, [new Diagnostic(code, null, message, remedy, [])]);
}
