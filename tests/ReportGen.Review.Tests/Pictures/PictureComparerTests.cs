using System.Buffers.Binary;
using CsCheck;
using ReportGen.Pictures;
using SkiaSharp;

namespace ReportGen.Tests.Pictures;

public sealed class PictureComparerTests
{
    private static readonly SKColor Mark = new(0xD6, 0x00, 0x6C);
    private static readonly SKColor Grey = new(0x80, 0x80, 0x80);

    private static readonly Gen<(int Width, int Height, SKColor[] Pixels, bool[] Planted)> Plantings =
        from width in Gen.Int[1, 24]
        from height in Gen.Int[1, 24]
        from pixels in Gen.Int[0, 5].Select(shade => new SKColor((byte)(shade * 40), (byte)(200 - (shade * 30)), 90)).Array[width * height]
        from planted in Gen.Int[0, 9].Select(number => number == 0).Array[width * height]
        select (width, height, pixels, planted);

    [Fact]
    public void A_picture_differs_nowhere_from_itself() => Plantings.Sample(drawn =>
    {
        var png = Png(drawn.Width, drawn.Height, drawn.Pixels);
        var difference = Compared(png, png);

        Assert.Equal(new PictureDifference(drawn.Width, drawn.Height, drawn.Width, drawn.Height, 0, drawn.Pixels.Length, 0, null, default), difference);
    });

    [Fact]
    public void The_pixels_that_were_planted_are_found_and_marked_and_no_others() => Plantings.Sample(drawn =>
    {
        var changed = drawn.Pixels.Zip(drawn.Planted, (pixel, isPlanted) => isPlanted ? pixel.WithRed((byte)(pixel.Red ^ 1)) : pixel).ToArray();
        var difference = Compared(Png(drawn.Width, drawn.Height, drawn.Pixels), Png(drawn.Width, drawn.Height, changed));

        Assert.Equal(drawn.Planted.Count(isPlanted => isPlanted), difference.Differing);
        Assert.Equal(Around(drawn.Planted, drawn.Width), difference.Place);
        if (difference.Differing == 0) Assert.True(difference.Overlay.IsEmpty);
        else Assert.Equal(drawn.Planted, Decoded(difference.Overlay).Pixels.Select(pixel => pixel == Mark));
    });

    [Fact]
    public void A_missing_pixel_differs()
    {
        var difference = Compared(Filled(3, 5, Grey), Filled(4, 2, Grey));

        Assert.Equal((3, 5, 4, 2), (difference.WidthBefore, difference.HeightBefore, difference.WidthAfter, difference.HeightAfter));
        Assert.Equal((20, 14), (difference.Pixels, difference.Differing)); // of 4 × 5, all but the 3 × 2 that both have
        Assert.Equal(new PixelPlace(0, 0, 4, 5), difference.Place);
        Assert.Equal((4, 5), (Decoded(difference.Overlay).Width, Decoded(difference.Overlay).Height));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 0, 1)]
    [InlineData(3, 2, 1)]
    [InlineData(3, 3, 0)]
    [InlineData(-3, 3, 0)]
    [InlineData(-4, 3, 1)]
    public void A_pixel_differs_when_a_channel_is_further_off_than_the_tolerance(int off, int tolerance, int differing) => Assert.All(
        new[] { Grey.WithRed((byte)(128 + off)), Grey.WithGreen((byte)(128 + off)), Grey.WithBlue((byte)(128 + off)) },
        changed =>
        {
            var difference = PictureComparer.Compare(Filled(1, 1, Grey), Filled(1, 1, changed), PictureTolerance.OfLevels(tolerance));
            Assert.Equal((differing, tolerance), (difference?.Differing, difference?.Tolerance));
        });

    [Fact]
    public void Nothing_is_tolerated_unless_somebody_says_so()
    {
        Assert.Equal(PictureTolerance.None, default);
        Assert.Equal(0, PictureTolerance.None.Levels);
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureTolerance.OfLevels(256));
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureTolerance.OfLevels(-1));
    }

    [Fact]
    public void What_shines_through_differs_from_what_does_not_and_clear_pixels_are_all_alike()
    {
        Assert.Equal(1, Compared(Filled(1, 1, Grey), Filled(1, 1, Grey.WithAlpha(254))).Differing);
        Assert.Equal(0, Compared(Filled(1, 1, SKColors.Red.WithAlpha(0)), Filled(1, 1, SKColors.Blue.WithAlpha(0))).Differing);
    }

    [Fact]
    public void The_overlay_shows_the_later_picture_paled_on_white_paper()
    {
        var overlay = Decoded(Compared(Png(3, 1, [SKColors.Red, Grey, Grey]), Png(3, 1, [SKColors.Black, SKColors.Black.WithAlpha(0), Grey])).Overlay);
        var pale = Decoded(Compared(Png(2, 1, [SKColors.Red, SKColors.Black]), Png(2, 1, [SKColors.Blue, SKColors.Black])).Overlay);

        Assert.Equal([Mark, Mark, new SKColor(217, 217, 217)], overlay.Pixels);
        Assert.Equal([Mark, new SKColor(179, 179, 179)], pale.Pixels);
    }

    [Fact]
    public void Bytes_that_are_no_whole_PNG_are_not_compared()
    {
        var whole = Png(40, 40, Enumerable.Range(0, 1600).Select(at => new SKColor((byte)(at * 7), (byte)(at / 3), 9)));
        byte[] jpeg = Encoded(4, 4, Enumerable.Repeat(Grey, 16), SKEncodedImageFormat.Jpeg);

        Assert.All(
            new[] { [], [1, 2, 3], whole[..8], whole[..40], whole[..(whole.Length / 2)], whole[..^60], jpeg, Saying(whole, 30_000, 30_000), Saying(whole, int.MaxValue, int.MaxValue), Saying(whole, 0, 5), Saying(whole, 41, 40) },
            broken =>
            {
                Assert.Null(PictureComparer.Compare(broken, whole, PictureTolerance.None));
                Assert.Null(PictureComparer.Compare(whole, broken, PictureTolerance.None));
                Assert.Null(PictureComparer.Compare(broken, broken, PictureTolerance.None));
            });
    }

    [Fact]
    public void A_byte_that_is_not_what_it_was_never_ends_in_an_exception() => Gen.Select(Gen.Int[0, 200], Gen.Byte).Sample((at, changed) =>
    {
        var broken = Filled(9, 9, Grey);
        broken[at % broken.Length] = changed;
        PictureComparer.Compare(broken, Filled(9, 9, Grey), PictureTolerance.None);
    });

    [Fact]
    public void Two_pictures_of_which_one_is_wide_and_one_is_high_are_not_laid_over_each_other() =>
        Assert.Null(PictureComparer.Compare(Filled(6_000, 1, Grey), Filled(1, 6_000, Grey), PictureTolerance.None));

    private static PictureDifference Compared(byte[] before, byte[] after) =>
        PictureComparer.Compare(before, after, PictureTolerance.None) ?? throw new InvalidOperationException("the pictures are not compared");

    private static PixelPlace? Around(bool[] planted, int width)
    {
        var places = planted.Index().Where(pixel => pixel.Item).Select(pixel => (X: pixel.Index % width, Y: pixel.Index / width)).ToArray();
        if (places.Length == 0) return null;
        var (left, top) = (places.Min(place => place.X), places.Min(place => place.Y));
        return new PixelPlace(left, top, places.Max(place => place.X) - left + 1, places.Max(place => place.Y) - top + 1);
    }

    /// <summary>The picture with another size in its header, whose check sum is right.</summary>
    private static byte[] Saying(byte[] png, int width, int height)
    {
        var changed = png.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(changed.AsSpan(29), Crc(changed.AsSpan(12, 17)));
        return changed;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return ~crc;
    }

    private static byte[] Filled(int width, int height, SKColor colour) => Png(width, height, Enumerable.Repeat(colour, width * height));

    private static byte[] Png(int width, int height, IEnumerable<SKColor> pixels) => Encoded(width, height, pixels, SKEncodedImageFormat.Png);

    private static byte[] Encoded(int width, int height, IEnumerable<SKColor> pixels, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Pixels = [.. pixels];
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static (int Width, int Height, SKColor[] Pixels) Decoded(ReadOnlyMemory<byte> png)
    {
        using var bitmap = SKBitmap.Decode(png.Span);
        return (bitmap.Width, bitmap.Height, bitmap.Pixels);
    }
}
