using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Commands.Init;

/// <summary>A folder in which a report can begin.</summary>
/// <param name="Path">Its real path.</param>
internal sealed record InitFolder(string Path, GitPlace Git)
{
    // What hosts and editors put into a folder before anybody writes in it.
    private static readonly ImmutableArray<string> Welcome =
        [".git", ".github", ".gitignore", ".gitattributes", ".editorconfig", ".vscode", ".idea", ".DS_Store"];

    private static readonly ImmutableArray<string> WelcomeWords = ["README", "LICENSE", "LICENCE", "COPYING", "NOTICE"];

    /// <summary>Null, with the reason in the bag, when no report can begin there.</summary>
    public static InitFolder? Find(string typed, string currentFolder, DiagnosticBag bag)
    {
        try
        {
            var path = ReportFolders.Real(System.IO.Path.Combine(currentFolder, typed));
            if (Problem(typed, path, currentFolder) is not var (problem, remedy)) return new InitFolder(path, GitOf(path));
            bag.Report(CliCodes.InitPlace, null, $"'{typed}' {problem}.", remedy);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception) || exception is ArgumentException)
        {
            bag.Report(
                CliCodes.InitPlace,
                null,
                $"'{typed}' cannot be read: {(DiskTrouble.Is(exception) ? DiskTrouble.Words(exception) : "no folder can have this name")}.",
                "name another folder");
        }

        return null;
    }

    /// <summary>The files that are there already and stay as they are.</summary>
    public ImmutableArray<string> Kept(IEnumerable<string> files) =>
        [.. files.Where(file => EntryKinds.Of(System.IO.Path.Combine([Path, .. file.Split('/')])) != EntryKind.None)];

    private static (string Problem, string Remedy)? Problem(string typed, string path, string currentFolder)
    {
        const string NameAnother = "name a folder that is empty or not there yet, such as 'reportgen init my-report'";
        if (ReportFolders.Elsewhere(typed, currentFolder) is { } elsewhere)
            return ($"is behind a link that leads out of the current folder, to '{elsewhere}'", "name that folder itself if it is meant");
        var kind = EntryKinds.Of(path);
        if (kind == EntryKind.None) return null;
        if (kind != EntryKind.Folder) return ($"is {EntryKinds.Words(kind)}", NameAnother);
        var entries = Directory.EnumerateFileSystemEntries(path).Select(entry => System.IO.Path.GetFileName(entry))
            .Where(name => !IsWelcome(name)).Order(StringComparer.Ordinal).ToList();
        if (entries.Count == 0) return null;
        if (entries.Contains(InitFiles.Content))
            return ("holds a report already", "write 'reportgen new post NAME' there to add to it, or name another folder");
        var others = entries.Count == 1 ? "" : FormattableString.Invariant($" and {entries.Count - 1} more");
        return ($"is not empty: it holds '{entries[0]}'{others}", NameAnother);
    }

    private static bool IsWelcome(string name) =>
        Welcome.Contains(name, StringComparer.Ordinal) || WelcomeWords.Contains(name.Split('.', '-')[0], StringComparer.OrdinalIgnoreCase);

    private static GitPlace GitOf(string path)
    {
        if (IsTop(path)) return GitPlace.Here;
        for (var above = System.IO.Path.GetDirectoryName(path); above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            if (IsTop(above)) return GitPlace.Above;
        }

        return GitPlace.None;
    }

    // A folder in a repository of its own, a file in a work tree or submodule.
    private static bool IsTop(string folder) =>
        EntryKinds.Of(System.IO.Path.Combine(folder, ".git")) is EntryKind.Folder or EntryKind.File;
}
