using System.Runtime.InteropServices;
using SkiaSharp;

namespace ReportGen.Pictures;

/// <summary>The pixels of a PNG, colours not multiplied by alpha; red, green, blue and alpha from the lowest byte up.</summary>
internal sealed class DecodedPicture : IDisposable
{
    /// <summary>A larger picture is not decoded: 64 MB of pixels.</summary>
    public const long MostPixels = 1 << 24;

    private static readonly byte[] Signature = [137, 80, 78, 71, 13, 10, 26, 10];

    private readonly SKBitmap bitmap;

    private DecodedPicture(SKBitmap bitmap) => this.bitmap = bitmap;

    public int Width => bitmap.Width;

    public int Height => bitmap.Height;

    /// <summary>Null when the bytes are no PNG, are cut off or broken, or say that they hold more than <see cref="MostPixels"/>. Any bytes
    /// may be given.</summary>
    public static DecodedPicture? Of(ReadOnlySpan<byte> png)
    {
        if (!png.StartsWith(Signature)) return null;
        using var data = SKData.CreateCopy(png);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != SKEncodedImageFormat.Png || (long)codec.Info.Width * codec.Info.Height > MostPixels)
            return null;
        // No colour space: the numbers in the file are compared, not what a screen makes of them.
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return new DecodedPicture(bitmap);
        bitmap.Dispose();
        return null;
    }

    /// <summary>The pixels of a row from the top; none below the picture.</summary>
    public ReadOnlySpan<uint> Row(int row) =>
        row < Height ? MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()).Slice(row * Width, Width) : [];

    public void Dispose() => bitmap.Dispose();
}
