using System.Collections.Immutable;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Snapshots;

namespace ReportGen.Cli.Commands.Snapshot;

/// <summary>A folder of snapshots. Only files that end in <c>.verified.md</c> are looked at.</summary>
/// <param name="Path">Its real path.</param>
internal sealed record SnapshotFolder(string Path)
{
    /// <summary>What stands for the folder in findings.</summary>
    public const string Name = "snapshots";

    /// <summary>How the name of every snapshot ends.</summary>
    public const string Ending = ".verified.md";

    /// <summary>Null, with the reason in the bag, when the folder cannot hold snapshots.</summary>
    /// <param name="taken">The folders that hold something else, by their real paths, and what they are called.</param>
    public static SnapshotFolder? Find(
        string typed,
        IEnumerable<(string Folder, string Words)> taken,
        string currentFolder,
        DiagnosticBag bag)
    {
        var path = ReportFolders.Real(System.IO.Path.Combine(currentFolder, typed));
        var problem = File.Exists(path)
            ? "is a file"
            : taken.Select(folder => Overlap(path, folder.Folder, folder.Words)).FirstOrDefault(words => words is not null);
        if (problem is null && ReportFolders.Elsewhere(typed, currentFolder) is not null)
            problem = "is behind a link that leads out of the current folder";
        if (problem is null) return new SnapshotFolder(path);
        bag.Report(
            CliCodes.SnapshotFolder,
            null,
            $"'{typed}' {problem}: it cannot hold snapshots.",
            "name a folder of its own, such as 'snapshots'");
        return null;
    }

    /// <summary>The files that the folder has to hold, by path inside it.</summary>
    public static OutputTree FilesOf(OutputTree site) => new(SiteSnapshots.Of(site).ToImmutableSortedDictionary(
        page => page.Key + Ending, page => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.Value), StringComparer.Ordinal));

    /// <summary>How the snapshots that are there differ from those that have to be; what is to be removed are those of pages that are
    /// gone.</summary>
    public SiteChange Compare(OutputTree files)
    {
        var there =
            Directory.Exists(Path) ? SiteInventory.FilesOf(Path).Where(file => file.EndsWith(Ending, StringComparison.Ordinal)) : [];
        var comparer = new SiteComparer(new SiteInventory([.. there], null), Path);
        foreach (var (file, bytes) in files.Files) comparer.Add(file, bytes);
        return comparer.Change;
    }

    /// <summary>Whether a file is what an earlier run wrote, and no other test's.</summary>
    public bool IsOurs(string file)
    {
        var place = PlaceOf(file);
        if (EntryKinds.Of(place) != EntryKind.File) return false; // nothing follows a link or waits for a pipe
        using var stream = File.OpenRead(place);
        var read = new byte[2 * SnapshotText.FirstLine.Length]; // room for what an editor or git has put between
        var length = stream.ReadAtLeast(read, read.Length, throwOnEndOfStream: false);
        return TextOf(read.AsSpan(0, length)).StartsWith(SnapshotText.FirstLine, StringComparison.Ordinal);
    }

    /// <summary>Whether something is there that would be lost by writing: an empty file is nothing to lose.</summary>
    public bool IsForeign(string file) =>
        PlaceOf(file) is var place && EntryKinds.Of(place) == EntryKind.File && new FileInfo(place).Length > 0 && !IsOurs(file);

    /// <summary>What a snapshot says, without what editors and git do to line ends and beginnings of files.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

    public string PlaceOf(string file) => System.IO.Path.Combine([Path, .. file.Split('/')]);

    private static string? Overlap(string path, string folder, string words)
    {
        if (string.Equals(path, folder, StringComparison.OrdinalIgnoreCase)) return $"is {words}";
        if (ReportFolders.IsInside(path, folder)) return $"is inside {words}";
        if (ReportFolders.IsInside(folder, path)) return $"contains {words}";
        return null;
    }
}
