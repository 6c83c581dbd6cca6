using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Cli.Disk;

/// <summary>What lies in an output folder before a build: nothing, or the site of an earlier one.</summary>
/// <param name="Files">Paths inside the folder with forward slashes, in ordinal order.</param>
/// <param name="Manifest">Null when the folder is empty or not there.</param>
internal sealed record SiteInventory(ImmutableArray<string> Files, SiteManifest? Manifest)
{
    private const int ShownFiles = 20;

    private readonly ConcurrentDictionary<string, bool> found = new(StringComparer.Ordinal);

    /// <summary>Looks into the folder; null, with the reasons in the bag, when it holds anything that no build made.</summary>
    public static SiteInventory? Take(string folder, string typed, DiagnosticBag bag)
    {
        if (File.Exists(folder))
        {
            bag.Report(CliCodes.ForeignFolder, null, $"'{typed}' is a file.", "name a folder with --output");
            return null;
        }

        try
        {
            if (!Directory.Exists(folder)) return new SiteInventory([], null);
            if (MergedManifest.Read(folder) is { } manifest)
            {
                var inventory = new SiteInventory([.. FilesOf(folder)], manifest);
                return inventory.IsOurs(typed, manifest, bag) ? inventory : null;
            }

            // A folder that no build made may be somebody's home: one file in it is enough to know.
            if (!HasFiles(folder)) return new SiteInventory([], null);
            bag.Report(
                CliCodes.ForeignFolder, null,
                $"The folder '{typed}' was not made by ReportGen: it has no {SiteManifest.FileName} that ReportGen wrote.",
                "name an empty or new folder with --output, or empty this one yourself if nothing in it is needed");
            return null;
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            bag.Report(
                CliCodes.Unreadable,
                null,
                $"The folder '{typed}' cannot be read: {DiskTrouble.Words(exception)}.",
                "give yourself permission to read it, or name another folder with --output");
            return null;
        }
    }

    /// <summary>Every file and every link below a folder, by path with forward slashes, in ordinal order; links are not followed.</summary>
    public static IEnumerable<string> FilesOf(string folder) =>
        Below(new DirectoryInfo(folder))
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Whether there is any file or link below a folder.</summary>
    public static bool HasFiles(string folder) => Below(new DirectoryInfo(folder)).Any();

    private static IEnumerable<string> Below(DirectoryInfo folder) => folder.EnumerateFileSystemInfos()
        .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } inner ? Below(inner) : [entry.FullName]);

    /// <summary>The files of the earlier build that are or hold drawings and are still as it made them.</summary>
    public ImmutableDictionary<string, ReadOnlyMemory<byte>> Drawings(string folder) =>
        Manifest?.Drawings(Files, path => BytesOf(Path.Combine(folder, path))) ?? ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>A file of the earlier build as it made it; null when it is not there or other, and when it cannot be read.</summary>
    public ReadOnlyMemory<byte>? AsMade(string folder, string path)
    {
        if (BytesOf(Path.Combine(folder, path)) is not { } bytes || Manifest?.Made(path, bytes.Span) != true) return null;
        found[path] = true;
        return bytes;
    }

    /// <summary>Whether <see cref="AsMade"/> gave the file, and these are its bytes: it need not be read again.</summary>
    public bool HasFound(string path, ReadOnlySpan<byte> bytes) => found.ContainsKey(path) && Manifest?.Made(path, bytes) == true;

    private static ReadOnlyMemory<byte>? BytesOf(string path)
    {
        try
        {
            return EntryKinds.ReadFile(path);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            return null; // It is drawn again.
        }
    }

    private bool IsOurs(string typed, SiteManifest manifest, DiagnosticBag bag)
    {
        var foreign = Files.Where(path => path != SiteManifest.FileName && !manifest.Hashes.ContainsKey(path)).ToImmutableArray();
        foreach (var path in foreign.Take(ShownFiles))
            bag.Report(
                CliCodes.ForeignFile,
                SourceSpan.File($"site/{path}"),
                $"No build made the file '{path}' in '{typed}'.",
                $"move it to content/static/{path} to publish it, or delete it");
        var others = foreign.Length - ShownFiles;
        if (others > 0)
            bag.Report(
                CliCodes.ForeignFile,
                null,
                $"There {(others == 1 ? "is 1 more file" : $"are {others} more files")} in '{typed}' that no build made.");
        return foreign.IsEmpty;
    }
}
