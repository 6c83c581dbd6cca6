using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>The folders of one run, each by its real path: no links, no relative parts.</summary>
/// <param name="Templates">Null when the report has no templates of its own.</param>
internal sealed record ReportFolders(string Content, string? Templates, string Output)
{
    /// <summary>The folders that the options mean; null, with the reasons in the bag, when they cannot be used.</summary>
    public static ReportFolders? Find(RunOptions options, string currentFolder, DiagnosticBag bag)
    {
        var (content, templates, output) = Named(options, currentFolder, bag);
        var problem = Overlap(
            output,
            content,
            "the content folder") ?? Overlap(
                output,
                templates,
                "the templates folder") ?? Holds(output, Real(currentFolder), "the current folder");
        if (problem is not null)
            bag.Report(
                CliCodes.FoldersOverlap,
                null,
                $"The output folder '{options.Output}' {problem}.",
                "a build replaces its output folder whole: name a folder of its own with --output");
        else if (Elsewhere(options.Output, currentFolder) is { } elsewhere)
            bag.Report(
                CliCodes.LeadsOut,
                null,
                $"The output folder '{options.Output}' is behind a link that leads out of the current folder, to '{elsewhere}'.",
                "name that folder itself with --output if it is meant, or delete the link");
        return bag.HasErrors ? null : new ReportFolders(content, Directory.Exists(templates) ? templates : null, output);
    }

    /// <summary>Where a path that is written as lying in the current folder really leads, when that is outside of it; else null. Links come
    /// with a repository, and whoever runs ReportGen in one has not read them.</summary>
    public static string? Elsewhere(string typed, string currentFolder)
    {
        var (here, real) = (Real(currentFolder), Real(Path.Combine(currentFolder, typed)));
        var isWrittenInside =
            new[] { here, Path.GetFullPath(currentFolder) }.Any(folder => IsInside(Path.GetFullPath(Path.Combine(folder, typed)), folder));
        return isWrittenInside && !IsInside(real, here) ? real : null;
    }

    /// <summary>The same where nothing is written, so that the output folder may be anything.</summary>
    public static ReportFolders? FindSources(RunOptions options, string currentFolder, DiagnosticBag bag)
    {
        var missing = new DiagnosticBag();
        var (content, templates, output) = Named(options, currentFolder, missing);
        bag.AddRange(missing.ToSorted());
        return missing.HasErrors ? null : new ReportFolders(content, Directory.Exists(templates) ? templates : null, output);
    }

    private static (string Content, string Templates, string Output) Named(RunOptions options, string currentFolder, DiagnosticBag bag)
    {
        var content = Real(Path.Combine(currentFolder, options.Content));
        var templates = Real(
            options.Templates is { } named
                ? Path.Combine(currentFolder, named)
                : Path.Combine(Path.GetDirectoryName(content) ?? content, "templates"));
        if (!Directory.Exists(content))
            ReportMissing(options.Content, "name the folder with --content, or begin a report with 'reportgen init my-report'", bag);
        if (options.Templates is not null && !Directory.Exists(templates)) ReportMissing(options.Templates, "or name the folder with --templates", bag);
        return (content, templates, Real(Path.Combine(currentFolder, options.Output)));
    }

    private static void ReportMissing(string folder, string otherwise, DiagnosticBag bag) =>
        bag.Report(
            CliCodes.FolderMissing,
            null,
            $"There is no folder '{folder}'.",
            $"run ReportGen in the report's folder, {otherwise}");

    private static string? Overlap(string output, string folder, string words) =>
        IsInside(output, folder) ? $"is inside {words}" : Holds(output, folder, words);

    private static string? Holds(string output, string folder, string words)
    {
        if (IsSame(output, folder)) return $"is {words}";
        if (IsInside(folder, output)) return $"contains {words}";
        return null;
    }

    // Case is ignored everywhere: on a disk that ignores it, 'Content' and 'content' are one folder.
    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a real path lies below a real folder.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase)
        || (Path.GetPathRoot(folder) == folder && path != folder && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path with every link on the way followed, also where its end does not exist.</summary>
    public static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        try
        {
            return new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target
                ? Path.TrimEndingDirectorySeparator(target.FullName)
                : here;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return here; // A circle of links or a forbidden folder: reading it will say so, with the place.
        }
    }
}
