namespace ReportGen.Pictures;

/// <summary>How two pictures differ, pixel by pixel.</summary>
/// <param name="Tolerance">How much a channel (0 to 255) may differ for a pixel to count as the same.</param>
/// <param name="Pixels">How many pixels were compared: those of the larger width and height, where a missing pixel differs.</param>
/// <param name="Differing">How many of them differ.</param>
/// <param name="Place">The smallest rectangle that holds all that differ, in pixels from the top left; null when none differs.</param>
/// <param name="Overlay">A PNG of the later picture, paled, with every differing pixel marked; empty when none differs.</param>
public sealed record PictureDifference(
    int WidthBefore,
    int HeightBefore,
    int WidthAfter,
    int HeightAfter,
    int Tolerance,
    long Pixels,
    long Differing,
    PixelPlace? Place,
    ReadOnlyMemory<byte> Overlay);

/// <summary>A rectangle of pixels.</summary>
public readonly record struct PixelPlace(int Left, int Top, int Width, int Height);
