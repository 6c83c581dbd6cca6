using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Tests.Support;
using SkiaSharp;

namespace ReportGen.Tests.Drawing;

public sealed class PictureTests
{
    [Theory]
    [InlineData("footprint")]
    [InlineData("recounts")]
    [InlineData("nines")]
    [InlineData("months")]
    [InlineData("open-months")]
    [InlineData("days")]
    [InlineData("upright")]
    [InlineData("parts")]
    [InlineData("sizes")]
    [InlineData("rising")]
    [InlineData("story")]
    [InlineData("targets")]
    [InlineData("panels")]
    [InlineData("slope")]
    public void A_picture_is_the_verified_one(string id)
    {
        var drawing = ChartDrawer.Draw(SampleCharts.All.Single(chart => chart.Id == id), SampleCharts.Imprint, SampleCharts.Theme);
        var received = drawing.Png.ToArray();
        var path = RepositoryRoot.Combine("tests", "ReportGen.Site.Tests", "Drawing", $"PictureTests.{nameof(A_picture_is_the_verified_one)}.{id}.verified.png");

        if (File.Exists(path) && Picture.Decode(received).Differing(Picture.Decode(File.ReadAllBytes(path))) <= Picture.PixelsBeyondTolerance) return;
        Snapshot.Matches(received, "png", id);
    }

    [Fact]
    public void A_picture_has_twice_the_size_of_the_file()
    {
        var drawing = ChartDrawer.Draw(SampleCharts.Counts, SampleCharts.Imprint, SampleCharts.Theme);

        var picture = Picture.Decode(drawing.Png.ToArray());

        Assert.Equal((2 * drawing.Width, 2 * drawing.Height), (picture.Width, picture.Height));
        Assert.Contains($"width=\"{drawing.Width}\" height=\"{drawing.Height}\"", drawing.StandaloneSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_has_its_ground_to_the_edges()
    {
        using var bitmap = SKBitmap.Decode(ChartDrawer.Draw(SampleCharts.Counts, SampleCharts.Imprint, BuiltInTheme.Theme).Png.ToArray());
        var ground = SKColor.Parse(BuiltInTheme.Palette[ColourRole.Surface].Light);

        SKColor[] places = [bitmap.GetPixel(0, 0), bitmap.GetPixel(bitmap.Width - 1, bitmap.Height - 1), bitmap.GetPixel(bitmap.Width / 2, 20), bitmap.GetPixel(20, bitmap.Height / 2), bitmap.GetPixel(bitmap.Width - 60, 60)];

        Assert.All(places, place => Assert.Equal(ground, place));
    }

    [Theory]
    [InlineData(Picture.ChannelTolerance, 0)]
    [InlineData(Picture.ChannelTolerance + 1, 4)]
    public void Pixels_differ_beyond_the_tolerance_only(byte difference, int differing) =>
        Assert.Equal(differing, Grey(100).Differing(Grey((byte)(100 + difference))));

    [Fact]
    public void A_picture_of_another_size_differs_in_every_pixel() => Assert.Equal(4, Grey(100).Differing(Grey(100, width: 3)));

    private static Picture Grey(byte value, int width = 2)
    {
        using var bitmap = new SKBitmap(width, 2);
        bitmap.Erase(new SKColor(value, value, value));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return Picture.Decode(data.ToArray());
    }
}
