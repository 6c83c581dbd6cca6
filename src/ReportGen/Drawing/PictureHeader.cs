using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>What the first bytes of a picture say of it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="MediaType">Such as <c>image/png</c>.</param>
public sealed record PictureHeader(int Width, int Height, string MediaType)
{
    /// <summary>Null for what is not a PNG, JPEG, GIF or WebP picture.</summary>
    public static PictureHeader? Read(ReadOnlyMemory<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        return codec is null || TypeOf(codec.EncodedFormat) is not { } type ? null : new PictureHeader(codec.Info.Width, codec.Info.Height, type);
    }

    private static string? TypeOf(SKEncodedImageFormat format) => format switch
    {
        SKEncodedImageFormat.Png => "image/png",
        SKEncodedImageFormat.Jpeg => "image/jpeg",
        SKEncodedImageFormat.Gif => "image/gif",
        SKEncodedImageFormat.Webp => "image/webp",
        _ => null,
    };
}
