using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>The native libraries that draw and shape text.</summary>
public static class DrawingLibraries
{
    /// <summary>Why they cannot be loaded on this machine; null when they can.</summary>
    public static string? Problem()
    {
        try
        {
            using var picture = new SKBitmap(1, 1);
            using var text = new HarfBuzzSharp.Buffer();
            return null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return exception.GetBaseException().Message.Split('\n')[0].TrimEnd('.', '\r');
        }
    }
}
