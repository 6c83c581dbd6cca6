using System.Buffers;
using System.Security.Cryptography;

namespace ReportGen.Cli.Disk;

/// <summary>What stands at a place on disk, told without following a link and without opening anything: whoever opens a pipe waits for its
/// other end, and a device may act.</summary>
internal static class EntryKinds
{
    private const int PieceBytes = 1 << 16;

    public static EntryKind Of(string path) => UnixFiles.KindOf(path) ?? Told(path);

    /// <summary>The bytes of a plain file; a link, a pipe or a device is an <see cref="IOException"/> that says so.</summary>
    public static byte[] ReadFile(string path)
    {
        RequireFile(Of(path));
        return File.ReadAllBytes(path);
    }

    /// <summary>The SHA-256 of a plain file, read piece by piece into lent memory: of a whole site it would be as large as the site.</summary>
    public static byte[] HashFile(string path)
    {
        RequireFile(Of(path));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.OpenHandle(path);
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        for (var at = 0L; RandomAccess.Read(file, piece, at) is > 0 and var read; at += read) hash.AppendData(piece, 0, read);
        ArrayPool<byte>.Shared.Return(piece);
        return hash.GetHashAndReset();
    }

    /// <summary>Fails for everything but a file and nothing at all.</summary>
    public static void RequireFile(EntryKind kind)
    {
        if (kind is EntryKind.Folder or EntryKind.Link or EntryKind.Other) throw new IOException($"it is {Words(kind)} and no file");
    }

    public static string Words(EntryKind kind) => kind switch
    {
        EntryKind.None => "not there",
        EntryKind.File => "a file",
        EntryKind.Folder => "a folder",
        EntryKind.Link => "a link",
        _ => "a pipe, a socket or a device",
    };

    /// <summary>As .NET tells it: on Windows all there is, elsewhere without pipes and devices.</summary>
    private static EntryKind Told(string path)
    {
        var entry = new FileInfo(path);
        if (entry.LinkTarget is not null) return EntryKind.Link;
        if (Directory.Exists(path)) return EntryKind.Folder;
        if (!entry.Exists) return EntryKind.None;
        if ((entry.Attributes & FileAttributes.Device) != 0) return EntryKind.Other;
        return EntryKind.File;
    }
}

/// <summary>What an entry of a folder is.</summary>
internal enum EntryKind
{
    None,
    File,
    Folder,
    Link,

    /// <summary>A named pipe, a socket or a device.</summary>
    Other,
}
