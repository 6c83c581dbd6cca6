using System.Collections.Immutable;
using ReportGen.Published;

namespace ReportGen.Cli.Disk;

/// <summary>How a built site differs from the one on disk, by paths inside the site.</summary>
/// <param name="Files">How many files the built site has.</param>
internal sealed record SiteChange(int Files, ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    public bool IsNone => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares every byte.</summary>
    public static SiteChange Between(SiteInventory before, string folder, OutputTree after)
    {
        var old = before.Files.ToHashSet(StringComparer.Ordinal);
        return new SiteChange(
            after.Files.Count,
            [.. after.Files.Keys.Where(path => !old.Contains(path))],
            [.. after.Files.Where(file => old.Contains(file.Key) && !IsSame(Path.Combine(folder, file.Key), file.Value.Span))
                .Select(file => file.Key)],
            [.. before.Files.Where(path => !after.Files.ContainsKey(path))]);
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes) =>
        EntryKinds.Of(path) == EntryKind.File
            && new FileInfo(path).Length == bytes.Length
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
