using System.Buffers.Binary;

namespace ReportGen.Narrative.Images;

/// <summary>The size of a JPEG: that of its first frame, turned as its Exif orientation says and browsers do.</summary>
internal static class JpegHeader
{
    private const ushort OrientationTag = 0x0112;

    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker)) return Frame(segment) is { } size && isTurned ? new ImageSize(size.Height, size.Width) : Frame(segment);
            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8)) isTurned |= IsTurned(segment[6..]);
            at += 2 + length;
        }

        return null;
    }

    // Start of frame; C4, C8 and CC are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageSize? Frame(ReadOnlySpan<byte> segment) =>
        segment.Length < 5
            ? null
            : ImageSize.Of(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));

    /// <summary>Whether the picture is shown turned by a quarter (orientations 5 to 8).</summary>
    private static bool IsTurned(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return false;
        Func<ReadOnlySpan<byte>, ushort> number =
            tiff[0] == 'I' ? BinaryPrimitives.ReadUInt16LittleEndian : BinaryPrimitives.ReadUInt16BigEndian;
        // The first directory stands near the beginning: the upper half of its address is zero.
        int first = number(tiff[(tiff[0] == 'I' ? 4 : 6)..]);
        if (first + 2 > tiff.Length) return false;
        var entries = tiff[first..];
        var count = number(entries);
        for (var i = 0; i < count && 2 + ((i + 1) * 12) <= entries.Length; i++)
        {
            var entry = entries[(2 + (i * 12))..];
            if (number(entry) == OrientationTag) return number(entry[8..]) is >= 5 and <= 8;
        }

        return false;
    }
}
