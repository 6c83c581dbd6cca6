using System.Runtime.InteropServices;
using SkiaSharp;

namespace ReportGen.Drawing.Png;

/// <summary>A canvas that becomes a PNG.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
internal sealed class PngCanvas(int width, int height) : IDisposable
{
    private readonly SKSurface surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul))
        ?? throw new InvalidOperationException("there is no memory for a picture");

    public SKCanvas Canvas => surface.Canvas;

    public byte[] Encode()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        if (!surface.ReadPixels(bitmap.Info, bitmap.GetPixels(), bitmap.RowBytes, 0, 0)) throw new InvalidOperationException("the picture could not be read");
        return IndexedPng.Encode(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), width);
    }

    public void Dispose() => surface.Dispose();
}
