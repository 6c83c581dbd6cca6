using System.Buffers.Binary;

namespace ReportGen.Narrative.Images;

/// <summary>Reads the size of an image from the beginning of its file: PNG, GIF, JPEG, WebP, AVIF and SVG, told apart by their bytes and
/// not by their names.</summary>
public static class ImageReader
{
    public const string Formats = "PNG, JPEG, GIF, WebP, AVIF or SVG";

    /// <summary>Null when the file is none of these, or its beginning is damaged.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        if (IsPng(bytes)) return Png(bytes);
        if (IsGif(bytes)) return bytes.Length < 10 ? null : ImageSize.Of(Little16(bytes, 6), Little16(bytes, 8));
        if (IsJpeg(bytes)) return JpegHeader.Read(bytes);
        if (IsWebP(bytes)) return WebP(bytes);
        if (bytes.Length >= 12 && bytes[4..].StartsWith("ftypavif"u8)) return Avif(bytes);
        return SvgHeader.Read(bytes);
    }

    /// <summary>The media type of a picture that every service can show; null for other images, and for what is none.</summary>
    public static string? PictureType(ReadOnlySpan<byte> bytes)
    {
        if (IsPng(bytes)) return "image/png";
        if (IsJpeg(bytes)) return "image/jpeg";
        if (IsGif(bytes)) return "image/gif";
        if (IsWebP(bytes)) return "image/webp";
        return null;
    }

    private static bool IsGif(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF8"u8);

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsWebP(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    private static bool IsPng(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private static ImageSize? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 || !bytes[12..].StartsWith("IHDR"u8) ? null
        : ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    // RFC 9649: the three kinds of the first chunk.
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..];
        if (chunk.StartsWith("VP8 "u8)) return ImageSize.Of(Little16(bytes, 26) & 0x3FFF, Little16(bytes, 28) & 0x3FFF);
        if (chunk.StartsWith("VP8X"u8)) return ImageSize.Of(1 + Little24(bytes, 24), 1 + Little24(bytes, 27));
        if (!chunk.StartsWith("VP8L"u8) || bytes[20] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return ImageSize.Of(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
    }

    // The properties "ispe" give the size of every part of the picture; the whole is the largest.
    private static ImageSize? Avif(ReadOnlySpan<byte> bytes)
    {
        ImageSize? largest = null;
        for (var rest = bytes; rest.IndexOf("ispe"u8) is var at and >= 0 && rest.Length >= at + 16; rest = rest[(at + 4)..])
        {
            var size = ImageSize.Of(
                BinaryPrimitives.ReadUInt32BigEndian(rest[(at + 8)..]),
                BinaryPrimitives.ReadUInt32BigEndian(rest[(at + 12)..]));
            if (size is { } found && (largest is not { } other || found.Width > other.Width)) largest = found;
        }

        return largest;
    }

    private static int Little16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int Little24(ReadOnlySpan<byte> bytes, int at) => Little16(bytes, at) | (bytes[at + 2] << 16);
}
