using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ReportGen.Cli.Disk;

/// <summary>Compares the files of a site, as they are made, with those that lie in a folder, byte by byte.</summary>
/// <param name="before">What lies there.</param>
internal sealed class SiteComparer(SiteInventory before, string folder)
{
    private const int MostAtOnce = 1 << 16;

    private readonly HashSet<string> there = before.Files.ToHashSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> isSame = new(StringComparer.Ordinal);
    private Exception? trouble;

    /// <summary>How the files that were compared differ from the folder. What kept one of them from being read is thrown here.</summary>
    public SiteChange Change => trouble is { } refused ? throw refused : new SiteChange(
        isSame.Count,
        Paths(file => !there.Contains(file.Key)),
        Paths(file => !file.Value && there.Contains(file.Key)),
        [.. before.Files.Where(path => !isSame.ContainsKey(path))]);

    /// <summary>The files that lie in the folder as they are.</summary>
    public IReadOnlySet<string> Same => isSame.Where(file => file.Value).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>A file of the site, from any thread.</summary>
    public void Add(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            IsSame(path, bytes.Span);
        }
        catch (Exception exception) when (DiskTrouble.Is(exception))
        {
            trouble = exception;
        }
    }

    /// <summary>The same; tells whether the file lies there as it is.</summary>
    public bool IsSame(string path, ReadOnlySpan<byte> bytes) =>
        isSame[path] = there.Contains(path) && (before.HasFound(path, bytes) || IsSameAt(Path.Combine(folder, path), bytes));

    private static bool IsSameAt(string place, ReadOnlySpan<byte> bytes) =>
        EntryKinds.Of(place) == EntryKind.File
            && new FileInfo(place).Length == bytes.Length
            && HasBytes(place, bytes);

    /// <summary>Reads as far as the file is the same: a large one of which little changed is mostly read in vain.</summary>
    private static bool HasBytes(string place, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(place);
        var piece = ArrayPool<byte>.Shared.Rent(Math.Min(Math.Max(bytes.Length, 1), MostAtOnce));
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(file, piece, at);
                if (read == 0 || read > bytes.Length - at || !bytes.Slice(at, read).SequenceEqual(piece.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private ImmutableArray<string> Paths(Func<KeyValuePair<string, bool>, bool> isMeant) =>
        [.. isSame.Where(isMeant).Select(file => file.Key).Order(StringComparer.Ordinal)];
}
