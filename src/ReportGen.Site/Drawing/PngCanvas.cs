using System.Runtime.InteropServices;
using ReportGen.Published;
using SkiaSharp;

namespace ReportGen.Drawing;

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
        using var pixels = surface.PeekPixels();
        return IndexedPng.Encode(MemoryMarshal.Cast<byte, uint>(pixels.GetPixelSpan()), width);
    }

    public void Dispose() => surface.Dispose();
}
