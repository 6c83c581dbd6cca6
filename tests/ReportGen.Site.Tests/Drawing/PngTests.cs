using System.Buffers.Binary;
using System.IO.Compression;
using CsCheck;
using ReportGen.Drawing;
using ReportGen.Drawing.Cards;
using ReportGen.Drawing.Icons;
using ReportGen.Published;
using SkiaSharp;

namespace ReportGen.Tests.Drawing;

public sealed class PngTests
{
    private const uint Red = 0xFF0000FF;
    private const uint Blue = 0xFFFF0000;

    private static readonly uint[] Striped = [Red, Red, Red, Red, Red, Red, Red, Blue, Red, Red, Blue, Red, Red, Red, Red];

    private static readonly uint[] Colours = [Red, Blue, 0xFF102030, 0x00000000, 0xFFFFFFFF];

    private static readonly Dictionary<string, Func<byte[]>> Drawn = new()
    {
        ["chart"] = () => ChartDrawer.Draw(SampleCharts.Counts, SampleCharts.Imprint, SampleCharts.Theme).Png.ToArray(),
        ["card"] = () => CardDrawer.Draw(SampleCards.Measure, SampleCharts.Theme) ?? [],
        ["icon"] = () => IconDrawer.Png(192, IconShape.Round, SampleCharts.Theme.Palette),
    };

    public static TheoryData<string> Sorts => [.. Drawn.Keys];

    [Fact]
    public void Rows_that_are_like_the_row_above_are_kept() =>
        Assert.Equal(Striped.Select(Seen), Decoded(IndexedPng.Encode(Striped, 3), 3, 5));

    [Fact]
    public void Every_pixel_of_areas_and_stripes_is_kept()
    {
        var row = Gen.Int[0, Colours.Length - 1].Select(at => Colours[at]).Array[9];
        Gen.Select(row, Gen.Int[1, 4]).Array[1, 8].Sample(rows =>
        {
            uint[] pixels = [.. rows.SelectMany(each => Enumerable.Repeat(each.Item1, each.Item2)).SelectMany(each => each)];
            Assert.Equal(pixels.Select(Seen), Decoded(IndexedPng.Encode(pixels, 9), 9, pixels.Length / 9));
        });
    }

    [Fact]
    public void A_row_like_the_one_above_is_packed_as_zeros_and_any_other_as_it_is()
    {
        byte[] packed = [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0];

        Assert.Equal(packed, Rows(IndexedPng.Encode(Striped, 3)));
    }

    /// <summary>A header of zlib says in its second byte how long was searched (RFC 1950, 2.2, "FLEVEL"): 1 is "fast".</summary>
    [Theory]
    [MemberData(nameof(Sorts))]
    public void Whatever_is_drawn_is_packed_with_a_short_search_and_like_rows_as_zeros(string sort)
    {
        var png = Drawn[sort]();

        Assert.Equal(1, Data(png)[1] >> 6);
        Assert.Contains((byte)2, Filters(png));
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

    /// <summary>The number of each row's filter.</summary>
    private static byte[] Filters(byte[] png) =>
        [.. Rows(png).Chunk(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)) + 1).Select(row => row[0])];

    /// <summary>All rows as they are packed, each after the number of its filter.</summary>
    private static byte[] Rows(byte[] png)
    {
        using var zlib = new ZLibStream(new MemoryStream(Data(png)), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    /// <summary>What the chunk of the pixels holds.</summary>
    private static byte[] Data(byte[] png)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8);
        return png.AsSpan(at + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4))).ToArray();
    }

    private static SKColor Seen(uint pixel) => new((byte)pixel, (byte)(pixel >> 8), (byte)(pixel >> 16), (byte)(pixel >> 24));

    private static SKColor[] Decoded(byte[] png, int width, int height)
    {
        using var bitmap = SKBitmap.Decode(png, new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return bitmap.Pixels;
    }
}
