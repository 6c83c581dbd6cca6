using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportGen.Cli.Disk;

/// <summary>Two questions to Linux and macOS that .NET does not ask: of what type an entry is, and whether this user may change a
/// folder.</summary>
internal static class UnixFiles
{
    // linux/stat.h and fcntl.h: struct statx is laid out alike on every processor. sys/stat.h of macOS: mode follows four bytes of device.
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint OnlyType = 1;
    private const int ModeInStatX = 28;
    private const int ModeInStat = 4;
    private const int NotThere = 2;
    private const int NotAFolder = 20;
    private const int WriteAndSearch = 3;

    /// <summary>The kind of an entry, links not followed; null where the system does not tell.</summary>
    public static EntryKind? KindOf(string path)
    {
        var result = new byte[512];
        try
        {
            if (OperatingSystem.IsLinux())
                return StatX(CurrentFolder, Bytes(path), NoFollow, OnlyType, result) == 0 ? Kind(result, ModeInStatX) : Missing();
            if (OperatingSystem.IsMacOS())
                return (RuntimeInformation.ProcessArchitecture == Architecture.X64
                    ? LStatX64(Bytes(path), result)
                    : LStat(Bytes(path), result)) == 0
                    ? Kind(result, ModeInStat)
                    : Missing();
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A library of C without that call: what .NET tells must do.
        }

        return null;
    }

    /// <summary>Whether entries of a folder may be made and deleted; true where the system does not tell.</summary>
    public static bool MayChange(string folder)
    {
        try
        {
            return OperatingSystem.IsWindows() || Access(Bytes(folder), WriteAndSearch) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return true;
        }
    }

    private static EntryKind? Missing() => Marshal.GetLastPInvokeError() is NotThere or NotAFolder ? EntryKind.None : null;

    /// <summary>The type among the bits of a mode (POSIX sys/stat.h).</summary>
    private static EntryKind Kind(byte[] result, int at) => (BinaryPrimitives.ReadUInt16LittleEndian(result.AsSpan(at)) & 0xF000) switch
    {
        0x8000 => EntryKind.File,
        0x4000 => EntryKind.Folder,
        0xA000 => EntryKind.Link,
        _ => EntryKind.Other,
    };

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] result);

    [DllImport("libc", EntryPoint = "lstat", SetLastError = true)]
    private static extern int LStat(byte[] path, byte[] result);

    [DllImport("libc", EntryPoint = "lstat$INODE64", SetLastError = true)]
    private static extern int LStatX64(byte[] path, byte[] result);

    [DllImport("libc", EntryPoint = "access", SetLastError = true)]
    private static extern int Access(byte[] path, int mode);
}
