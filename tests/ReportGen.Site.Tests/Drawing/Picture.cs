using SkiaSharp;

namespace ReportGen.Tests.Drawing;

/// <summary>A decoded PNG, compared pixel by pixel: encoders and processors may differ in bytes where no eye sees a difference.</summary>
internal sealed class Picture
{
    /// <summary>How far a channel of a pixel may be off, of 255: the last bits of antialiasing differ between processors.</summary>
    public const int ChannelTolerance = 8;

    /// <summary>The part of all pixels that may be further off: none.</summary>
    public const int PixelsBeyondTolerance = 0;

    private readonly SKColor[] pixels;

    private Picture(int width, int height, SKColor[] pixels) => (Width, Height, this.pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    public static Picture Decode(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png) ?? throw new ArgumentException("the bytes are not a picture", nameof(png));
        return new Picture(bitmap.Width, bitmap.Height, bitmap.Pixels);
    }

    /// <summary>How many pixels differ by more than the tolerance; all of them when the sizes differ.</summary>
    public int Differing(Picture other) => (Width, Height) == (other.Width, other.Height)
        ? pixels.Zip(other.pixels).Count(pair => IsFar(pair.First, pair.Second))
        : pixels.Length;

    private static bool IsFar(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) > ChannelTolerance || Math.Abs(one.Green - other.Green) > ChannelTolerance ||
        Math.Abs(one.Blue - other.Blue) > ChannelTolerance || Math.Abs(one.Alpha - other.Alpha) > ChannelTolerance;
}
