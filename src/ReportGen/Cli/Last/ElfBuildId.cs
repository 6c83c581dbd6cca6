using System.Buffers.Binary;

namespace ReportGen.Cli.Last;

/// <summary>The number by which a linker tells a native program from every other one: a hash over all that it wrote into the file, kept in
/// a note. Source of the layout: System V ABI, chapters 4 and 5, and the note type NT_GNU_BUILD_ID of the GNU toolchain.</summary>
internal static class ElfBuildId
{
    /// <summary>What is read at most: the tables stand at the beginning of a program.</summary>
    private const int MostBytes = 1 << 16;

    private const int LoadedNotes = 4;
    private const uint BuildId = 3;

    /// <summary>Lower-case hexadecimal; null for a file that is no 64-bit little-endian ELF file or has no such note near its
    /// beginning. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> for one that cannot be read.</summary>
    public static string? Of(string file)
    {
        using var handle = File.OpenHandle(file);
        var bytes = new byte[Math.Min(RandomAccess.GetLength(handle), MostBytes)];
        var read = RandomAccess.Read(handle, bytes, 0);
        return In(bytes.AsSpan(0, read));
    }

    /// <summary>The same of the beginning of a file.</summary>
    public static string? In(ReadOnlySpan<byte> file)
    {
        if (file.Length < 64 || !file.StartsWith("\u007fELF\u0002\u0001"u8)) return null;
        var (table, size, count) = (Long(file, 32), Short(file, 54), Short(file, 56));
        for (var at = 0; at < count; at++)
        {
            if (Part(file, table + (ulong)(at * size), 56) is not { IsEmpty: false } header) return null;
            if (Int(header, 0) == LoadedNotes && Note(Part(file, Long(header, 8), Long(header, 32))) is { } id) return id;
        }
        return null;
    }

    /// <summary>Notes stand one behind the other: the lengths of name and content, a type, both padded to four bytes.</summary>
    private static string? Note(ReadOnlySpan<byte> notes)
    {
        while (notes.Length >= 12)
        {
            var (name, content) = (Padded(Int(notes, 0)), Padded(Int(notes, 4)));
            if (name + content > (ulong)notes.Length - 12) return null;
            if (Int(notes, 8) == BuildId && notes[12..].StartsWith("GNU\0"u8) && content > 0)
                return Convert.ToHexStringLower(notes.Slice(12 + (int)name, (int)Int(notes, 4)));
            notes = notes[(12 + (int)(name + content))..];
        }
        return null;
    }

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> file, ulong start, ulong length) =>
        start <= (ulong)file.Length && length <= (ulong)file.Length - start ? file.Slice((int)start, (int)length) : [];

    private static ulong Padded(uint length) => (length + 3UL) & ~3UL;

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static ulong Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]);
}
