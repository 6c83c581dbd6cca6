using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using ReportGen.Drawing.Icons;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

public sealed class IconTests
{
    [Fact]
    public void The_icon_of_a_tab_has_the_colours_of_the_palette_for_light_and_dark()
    {
        var svg = Encoding.UTF8.GetString(IconDrawer.Svg(BuiltInTheme.Palette).Span);

        Assert.Equal("svg", XDocument.Parse(svg).Root?.Name.LocalName);
        var (light, dark) = (svg[..svg.IndexOf("@media", StringComparison.Ordinal)], svg[svg.IndexOf("@media", StringComparison.Ordinal)..]);
        Assert.Contains($".tile {{ fill: {BuiltInTheme.Palette[ColourRole.Ink].Light}; }}", light, StringComparison.Ordinal);
        Assert.Contains($".tile {{ fill: {BuiltInTheme.Palette[ColourRole.Ink].Dark}; }}", dark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(180, IconShape.Square, 255)]
    [InlineData(192, IconShape.Round, 0)]
    public void A_picture_has_its_size_and_only_round_ones_show_what_is_behind_their_corners(int side, IconShape shape, int alpha)
    {
        using var bitmap = SkiaSharp.SKBitmap.Decode(IconDrawer.Png(side, shape, BuiltInTheme.Palette));

        Assert.Equal((side, side), (bitmap.Width, bitmap.Height));
        Assert.Equal(alpha, bitmap.GetPixel(0, 0).Alpha);
        Assert.Equal(SkiaSharp.SKColor.Parse(BuiltInTheme.Palette[ColourRole.Emphasis].Dark), bitmap.GetPixel(side * 37 / 64, side / 2));
    }

    [Fact]
    public void The_old_form_holds_one_picture()
    {
        var ico = IconDrawer.Ico(BuiltInTheme.Palette);

        var (length, start) = (BinaryPrimitives.ReadInt32LittleEndian(ico.Span[14..]), BinaryPrimitives.ReadInt32LittleEndian(ico.Span[18..]));
        Assert.Equal([0, 0, 1, 0, 1, 0, 32, 32], ico.Span[..8].ToArray());
        Assert.Equal(ico.Length, start + length);
        var picture = Picture.Decode(ico[start..].ToArray());
        Assert.Equal((32, 32), (picture.Width, picture.Height));
    }
}
