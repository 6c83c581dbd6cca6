using ReportGen.Published;
using SkiaSharp;

namespace ReportGen.Tests.Drawing;

public sealed class PngTests
{
    [Fact]
    public void Rows_that_are_like_the_row_above_are_kept()
    {
        const uint red = 0xFF0000FF, blue = 0xFFFF0000;
        uint[] rows = [red, red, red, red, red, red, red, blue, red, red, blue, red, red, red, red];

        Assert.Equal(rows.Select(Seen), Decoded(IndexedPng.Encode(rows, 3), 3, 5));
    }

    [Fact]
    public void A_picture_of_few_colours_is_kept_exactly()
    {
        uint[] pixels = [0xFF0000FF, 0xFF00FF00, 0xFFFF0000, 0xFF102030, 0x00000000, 0xFFFFFFFF];

        Assert.Equal(pixels.Select(Seen), Decoded(IndexedPng.Encode(pixels, 3), 3, 2));
    }

    [Fact]
    public void What_shines_through_keeps_its_colour()
    {
        uint[] drawn = [0x80402010, 0xFF402010]; // a half transparent (128, 64, 32), multiplied

        Assert.Equal([new SKColor(0x20, 0x40, 0x80, 0x80), new SKColor(0x10, 0x20, 0x40, 0xFF)], Decoded(IndexedPng.Encode(drawn, 2), 2, 1));
    }

    [Fact]
    public void Of_many_shades_the_common_ones_are_kept_and_the_others_come_near()
    {
        var shades = Enumerable.Range(0, 4096).Select(at => 0xFF000000u | (uint)(at % 64 * 4) | ((uint)(at / 64 * 4) << 8)).ToArray();
        uint[] pixels = [.. shades, .. Enumerable.Repeat(0xFF0B0705u, 4096)];

        var decoded = Decoded(IndexedPng.Encode(pixels, 64), 64, 128);

        Assert.All(decoded.Skip(4096), pixel => Assert.Equal(Seen(0xFF0B0705), pixel));
        Assert.InRange(decoded.Distinct().Count(), 2, 256);
        Assert.All(decoded.Take(4096).Zip(shades), pair => Assert.InRange(Math.Abs(pair.First.Red - (int)(pair.Second & 0xFF)), 0, 31));
    }

    private static SKColor Seen(uint pixel) => new((byte)pixel, (byte)(pixel >> 8), (byte)(pixel >> 16), (byte)(pixel >> 24));

    private static SKColor[] Decoded(byte[] png, int width, int height)
    {
        using var bitmap = SKBitmap.Decode(png, new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return bitmap.Pixels;
    }
}
