using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>Lists the files of one folder of a report, in ordinal order, and never leaves that folder.</summary>
internal sealed class FolderListing(string root, string name, ReadingLimits limits, DiagnosticBag bag)
{
    private readonly List<(string Path, string OnDisk, long Bytes)> files = [];
    private long totalBytes;
    private int entries;
    private bool isFull;

    /// <summary>Every file: its path in the report (<c>content/…</c>), its place on disk and its size. Problems are in the bag.</summary>
    public static IReadOnlyList<(string Path, string OnDisk, long Bytes)> Of(
        string root,
        string name,
        ReadingLimits limits,
        DiagnosticBag bag)
    {
        var listing = new FolderListing(root, name, limits, bag);
        listing.Enter(root, name, depth: 0);
        return listing.files;
    }

    private void Enter(string folder, string path, int depth)
    {
        if (depth > limits.Depth)
        {
            bag.Report(
                CliCodes.TooLarge,
                SourceSpan.File(path),
                $"There are more than {limits.Depth} folders inside each other.",
                "flatten the folders");
            return;
        }

        foreach (var entry in Entries(folder, path))
            if (!IsFull()) Visit(entry, $"{path}/{entry.Name}", depth);
    }

    private IEnumerable<FileSystemInfo> Entries(string folder, string path)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(CliCodes.Unreadable, SourceSpan.File(path), $"The folder cannot be read: {DiskTrouble.Words(exception)}.");
            return [];
        }
    }

    private void Visit(FileSystemInfo entry, string path, int depth)
    {
        if (IsLeftover(entry.Name)) return;
        var kind = EntryKinds.Of(entry.FullName);
        var place = entry.FullName;
        if (kind == EntryKind.Link && Followed(entry, path) is var target) (place, kind) = target;
        if (kind == EntryKind.Folder) Enter(place, path, depth + 1);
        else if (kind == EntryKind.File) Add(path, place);
        else if (kind == EntryKind.Other)
            bag.Report(
                CliCodes.NotPlain,
                SourceSpan.File(path),
                "It is a pipe, a socket or a device, and only files are read.",
                "take it out of the folder");
        else if (kind == EntryKind.None) ReportLost(path);
    }

    /// <summary>What was listed and is not there: where .NET could not read the bytes of a name, it has put U+FFFD, and that name leads
    /// nowhere.</summary>
    private void ReportLost(string path)
    {
        if (path.Contains('\uFFFD'))
            bag.Report(
                CliCodes.BadName,
                SourceSpan.File(path),
                $"The name '{path}' is not UTF-8: what stands in the place of its bytes is shown as '\uFFFD'.",
                "give it another name; 'ls -b' in its folder shows the bytes");
        else bag.Report(
            CliCodes.Unreadable,
            SourceSpan.File(path),
            "The file cannot be read: it is not there any more.",
            "run ReportGen again when nothing changes the folder");
    }

    /// <summary>Where a link leads, as long as that is inside the folder and not around the link itself; else it is still a link.</summary>
    private (string Place, EntryKind Kind) Followed(FileSystemInfo link, string path)
    {
        var target = ReportFolders.Real(link.FullName);
        var kind = EntryKinds.Of(target);
        if (Problem() is not { } problem) return (target, kind);
        bag.Report(CliCodes.LinkOutside, SourceSpan.File(path), $"The link '{path}' {problem}.", "put the file itself there");
        return (target, EntryKind.Link);

        string? Problem()
        {
            if (kind is EntryKind.None or EntryKind.Link) return "leads nowhere";
            if (target != root && !ReportFolders.IsInside(target, root)) return $"leads out of the folder '{name}'";
            return kind == EntryKind.Folder && ReportFolders.IsInside(link.FullName, target) ? "leads in a circle" : null;
        }
    }

    private void Add(string path, string place)
    {
        var bytes = new FileInfo(place).Length;
        totalBytes += bytes;
        files.Add((path, place, bytes));
        if (bytes > limits.FileBytes)
            bag.Report(
                CliCodes.TooLarge,
                SourceSpan.File(path),
                $"The file has {bytes} bytes; at most {limits.FileBytes} are read.",
                "split it");
    }

    /// <summary>Whether the limits of a whole folder are reached; folders count too, for links can multiply them.</summary>
    private bool IsFull()
    {
        if (isFull) return true;
        isFull = totalBytes > limits.TotalBytes || ++entries > limits.Files;
        if (isFull)
            bag.Report(
                CliCodes.TooLarge,
                SourceSpan.File(name),
                $"The folder '{name}' holds more than {limits.Files} files or {limits.TotalBytes} bytes.",
                "take out what does not belong to the report");
        return isFull;
    }

    /// <summary>What editors and file managers leave behind; no author means it as content.</summary>
    public static bool IsLeftover(string name) =>
        name is ".DS_Store" or "Thumbs.db" or "desktop.ini" or ".git"
        || name.EndsWith('~')
        || (name.StartsWith('.') && name.EndsWith(".swp", StringComparison.Ordinal));
}
