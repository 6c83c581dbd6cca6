using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportGen.Look;

/// <summary>Reads a WOFF2 file as far as a browser must before it can use it (W3C, "WOFF File Format 2.0", 2024-08-08): its head, its list
/// of tables, and the one Brotli stream that holds them.</summary>
internal static class PackedFont
{
    private const int HeadLength = 48;
    private const int LargestFont = 64 << 20;

    /// <summary>The tag is written out; other values of the six bits stand for known tags.</summary>
    private const int WrittenTag = 0x3F;
    private const int MapTag = 0;
    private const int GlyphTag = 10;
    private const int LocationTag = 11;
    private const uint Collection = 0x74746366;

    /// <summary>Whether the file has the length, the tables and the packed bytes that its head tells of.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> file) => Unpacked(file) is not null;

    /// <summary>The table <c>cmap</c>, which is never transformed; empty where the file is broken.</summary>
    public static ReadOnlySpan<byte> CharacterMap(ReadOnlySpan<byte> file) =>
        Unpacked(file) is { } tables ? new ReadOnlySpan<byte>(tables.Bytes, tables.MapStart, tables.MapLength) : ReadOnlySpan<byte>.Empty;

    private static (byte[] Bytes, int MapStart, int MapLength)? Unpacked(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeadLength || BinaryPrimitives.ReadUInt32BigEndian(file[8..]) != file.Length) return null;
        if (BinaryPrimitives.ReadUInt32BigEndian(file[4..]) == Collection) return null; // a page loads one font from a file
        var (tables, packed) = (BinaryPrimitives.ReadUInt16BigEndian(file[12..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));
        var (at, total, map, mapLength) = (HeadLength, 0L, 0L, 0L);
        for (var table = 0; table < tables; table++)
        {
            var isMap = at < file.Length && (file[at] & WrittenTag) == MapTag;
            if (Table(file, ref at) is not { } length) return null;
            if (isMap) (map, mapLength) = (total, length);
            total += length;
        }

        if (tables == 0 || total is <= 0 or > LargestFont || at + packed > file.Length) return null;
        var bytes = new byte[total];
        return BrotliDecoder.TryDecompress(file.Slice(at, (int)packed), bytes, out var written) && written == total
            ? (bytes, (int)map, (int)mapLength)
            : null;
    }

    /// <summary>Bytes that a table has in the stream; null where the list is broken.</summary>
    private static long? Table(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length) return null;
        var flags = file[at++];
        var tag = flags & WrittenTag;
        if (tag == WrittenTag) at += sizeof(uint);
        if (Number(file, ref at) is not { } length) return null;
        var version = flags >> 6;
        // Glyphs and their places are transformed unless the version is 3, other tables if it is not 0.
        var isTransformed = tag is GlyphTag or LocationTag ? version != 3 : version != 0;
        return isTransformed ? Number(file, ref at) : length;
    }

    /// <summary>A number of up to five bytes with seven bits each (UIntBase128).</summary>
    private static long? Number(ReadOnlySpan<byte> file, ref int at)
    {
        var value = 0L;
        for (var digits = 0; digits < 5 && at < file.Length; digits++)
        {
            var digit = file[at++];
            if (digits == 0 && digit == 0x80) return null;
            value = (value << 7) | (uint)(digit & 0x7F);
            if (digit < 0x80) return value <= uint.MaxValue ? value : null;
        }

        return null;
    }
}
