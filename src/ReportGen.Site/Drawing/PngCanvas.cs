using System.Buffers;
using System.Runtime.InteropServices;
using ReportGen.Published;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>A canvas that becomes a PNG. Its pixels are lent from canvas to canvas: to get as much from the system each time takes longer
/// than most drawings.</summary>
internal sealed class PngCanvas : IDisposable
{
    private readonly int width;
    private readonly int height;
    private readonly uint[] pixels;
    private readonly SKSurface surface;
    private GCHandle held;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="ground">The colour of all pixels at first.</param>
    public PngCanvas(int width, int height, SKColor ground)
    {
        (this.width, this.height) = (width, height);
        pixels = ArrayPool<uint>.Shared.Rent(width * height);
        held = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
        surface = SKSurface.Create(info, held.AddrOfPinnedObject(), info.RowBytes);
        Canvas.Clear(ground);
    }

    public SKCanvas Canvas => surface.Canvas;

    public byte[] Encode() => IndexedPng.Encode(pixels.AsSpan(0, width * height), width);

    public void Dispose()
    {
        surface.Dispose();
        held.Free();
        ArrayPool<uint>.Shared.Return(pixels);
    }
}
