using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Drawing;

public sealed class ThemeReaderTests
{
    private static readonly SourceFile Regular = new(Theme.RegularFontPath, SampleCharts.Theme.RegularFont);
    private static readonly SourceFile SemiBold = new(Theme.SemiBoldFontPath, SampleCharts.Theme.SemiBoldFont);

    [Fact]
    public void The_built_in_theme_is_part_of_the_program()
    {
        var names = typeof(Theme).Assembly.GetManifestResourceNames();

        Assert.Contains(Theme.RegularFontPath, names);
        Assert.Contains(Theme.SemiBoldFontPath, names);
        Assert.Contains("templates/assets/fonts/Inter-OFL.txt", names);
    }

    [Fact]
    public void Fonts_and_colours_come_from_the_templates()
    {
        var read = Read(Regular, SemiBold, Palette("series1: {light: '#0000FF', dark: '#8888ff'}"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new PaletteColour("#0000ff", "#8888ff"), read.Value!.Palette[ColourRole.Series1]);
        Assert.Equal(ReportGen.Sources.Palette.Default[ColourRole.Ink], read.Value.Palette[ColourRole.Ink]);
    }

    [Fact]
    public void A_theme_without_a_font_is_refused()
    {
        var read = Read(Regular);

        Assert.Null(read.Value);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(DrawingCodes.FontMissing, finding.Code);
        Assert.Contains(Theme.SemiBoldFontPath, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wOF2 and so on and so on")]
    [InlineData("")]
    public void Bytes_that_are_no_font_are_refused(string bytes)
    {
        var read = Read(Regular, SemiBold with { Bytes = Encoding.ASCII.GetBytes(bytes) });

        Assert.Null(read.Value);
        Assert.Equal(DrawingCodes.NotAFont, Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("ink: {light: blue, dark: '#ffffff'}", "1:14")]
    [InlineData("ink: {light: '#ffffff', dark: '#fff'}", "1:31")]
    public void A_colour_that_is_none_is_refused_at_its_place(string palette, string place)
    {
        var finding = Assert.Single(Read(Regular, SemiBold, Palette(palette)).Diagnostics);

        Assert.Equal(DrawingCodes.BadColour, finding.Code);
        Assert.Equal($"{ThemeReader.PalettePath}:{place}", finding.Span?.ToString());
    }

    [Fact]
    public void A_role_that_is_none_is_refused_with_the_nearest() =>
        Assert.Contains("series1", Assert.Single(Read(Regular, SemiBold, Palette("serie1: {light: '#000000', dark: '#ffffff'}")).Diagnostics).Remedy, StringComparison.Ordinal);

    [Fact]
    public void The_subsets_for_pages_are_small()
    {
        var folder = RepositoryRoot.Combine("templates", "assets", "fonts");

        Assert.InRange(Directory.EnumerateFiles(folder, "*.woff2").Sum(file => new FileInfo(file).Length), 1, 60_000);
    }

    private static SourceFile Palette(string yaml) => new(ThemeReader.PalettePath, Encoding.UTF8.GetBytes(yaml));

    private static Outcome<Theme?> Read(params SourceFile[] files) => ThemeReader.Read(SourceTree.Of(files), Limits.Default);
}
