using System.Text;
using ReportGen.Narrative.Images;

namespace ReportGen.Tests.Narrative;

/// <summary>The sizes of images, read from the beginnings of their files.</summary>
public sealed class ImageReaderTests
{
    // The orientation of the picture as Exif has it: byte order, first directory, one entry.
    private static readonly byte[] Turned = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Frame = [0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x02, 0x80, 1, 1, 0x11, 0];

    public static TheoryData<string, byte[], int, int> Images => new()
    {
        { "PNG", SmallReport.Png(640, 300), 640, 300 },
        { "GIF", [.. "GIF89a"u8, 0x80, 0x02, 0x2C, 0x01], 640, 300 },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, .. Frame], 640, 300 },
        { "JPEG with filled bytes", [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xDB, 0, 3, 0, .. Frame], 640, 300 },
        { "turned JPEG", [0xFF, 0xD8, .. Turned, .. Frame], 300, 640 },
        { "WebP, lossy", [.. WebP("VP8 "), 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0x2C, 0x41], 640, 300 },
        { "WebP, lossless", [.. WebP("VP8L"), 0x2F, 0x7F, 0xC2, 0x4A, 0, 0, 0, 0, 0, 0], 640, 300 },
        { "WebP, extended", [.. WebP("VP8X"), 0, 0, 0, 0, 0x7F, 0x02, 0, 0x2B, 0x01, 0], 640, 300 },
        { "AVIF", [0, 0, 0, 28, .. "ftypavif"u8, .. Ispe(64, 30), .. Ispe(640, 300)], 640, 300 },
        { "SVG with a viewBox", Text("<?xml version='1.0'?><!DOCTYPE svg><!-- c --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 639.6,300'/>"), 640, 300 },
        { "SVG in pixels", Text("<svg width='640px' height='300' viewBox='0 0 1 1'>"), 640, 300 },
        { "SVG in parts of the page", Text("<svg width='100%' viewBox='0 0 640 300'>"), 640, 300 },
    };

    public static TheoryData<string, byte[]> NoImages => new()
    {
        { "nothing", [] },
        { "text", Text("no image") },
        { "HTML", Text("<html/>") },
        { "SVG without a size", Text("<svg/>") },
        { "SVG without an area", Text("<svg viewBox='0 0 0 10'/>") },
        { "PNG without an area", SmallReport.Png(0, 3) },
        { "AVIF without a size", [0, 0, 0, 28, .. "ftypavif"u8, .. "ispe"u8] },
        { "an entity that explodes", Text("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg viewBox='&b;'/>") },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void The_size_of_an_image_is_read(string name, byte[] bytes, int width, int height) =>
        Assert.True(ImageReader.Read(bytes) == new ImageSize(width, height), $"{name} was read as {ImageReader.Read(bytes)}");

    [Fact]
    public void Pictures_that_every_service_shows_have_a_media_type() => Assert.All(Images, image =>
    {
        var format = ((string)image[0]).Split(' ', ',').Select(word => word.ToLowerInvariant()).First(word => word is "png" or "gif" or "jpeg" or "webp" or "avif" or "svg");

        Assert.Equal(format is "avif" or "svg" ? null : $"image/{format}", ImageReader.PictureType((byte[])image[1]));
    });

    [Theory]
    [MemberData(nameof(NoImages))]
    public void What_is_no_image_has_no_size(string name, byte[] bytes) => Assert.True(ImageReader.Read(bytes) is null, name);

    [Theory]
    [MemberData(nameof(Images))]
    public void A_file_that_is_cut_short_is_no_failure(string name, byte[] bytes, int width, int height)
    {
        for (var length = 0; length < bytes.Length; length++)
        {
            var size = ImageReader.Read(bytes.AsSpan(0, length));
            Assert.True(size is null || size == new ImageSize(width, height) || name == "AVIF", $"the first {length} bytes of {name} were read as {size}");
        }
    }

    private static byte[] WebP(string chunk) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), 0, 0, 0, 0];

    private static byte[] Ispe(int width, int height) => [.. "ispe"u8, 0, 0, 0, 0, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
