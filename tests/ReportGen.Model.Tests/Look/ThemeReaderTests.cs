using System.Text;
using CsCheck;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Look;

public sealed class ThemeReaderTests
{
    /// <summary>A report's own font, which is the built-in heavier one.</summary>
    private static readonly SourceFile Regular = new(Theme.RegularFontPath, BuiltInTheme.Theme.SemiBoldFont);

    [Fact]
    public void The_built_in_theme_is_part_of_the_program()
    {
        var names = typeof(Theme).Assembly.GetManifestResourceNames();

        Assert.Contains(Theme.RegularFontPath, names);
        Assert.Contains(Theme.SemiBoldFontPath, names);
        Assert.Contains("templates/assets/fonts/Inter-OFL.txt", names);
        Assert.Contains(ThemeReader.PalettePath, names);
    }

    [Fact]
    public void A_role_that_a_report_changes_leaves_the_others_as_they_are()
    {
        var read = Read(Palette("series1: {light: '#0000FF', dark: '#8888ff'}"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new PaletteColour("#0000ff", "#8888ff"), read.Value!.Palette[ColourRole.Series1]);
        Assert.Equal(BuiltInTheme.Palette.Colours.Remove("series1"), read.Value.Palette.Colours.Remove("series1"));
    }

    [Fact]
    public void A_theme_without_a_font_is_refused()
    {
        var files = BuiltInTheme.Files();
        var read = ThemeReader.Read(files with { Files = files.Files.Remove(Theme.SemiBoldFontPath) }, Limits.Default);

        Assert.Null(read.Value);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(LookCodes.FontMissing, finding.Code);
        Assert.Contains(Theme.SemiBoldFontPath, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wOF2 and so on and so on")]
    [InlineData("true and so on and so on")]
    [InlineData("")]
    public void Bytes_that_are_no_font_are_refused(string bytes)
    {
        var read = Read(new SourceFile(Theme.SemiBoldFontPath, Encoding.ASCII.GetBytes(bytes)));

        Assert.Null(read.Value);
        Assert.Equal(LookCodes.NotAFont, Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_packed_font_without_the_one_for_drawings_is_not_left_out_in_silence()
    {
        var read = Read(new SourceFile("templates/assets/fonts/regular.woff2", Encoding.ASCII.GetBytes("wOF2 and so on and so on")));

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(LookCodes.LonePageFont, finding.Code);
        Assert.Contains(Theme.RegularFontPath, finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Value!.Faces, face => face.Path == "fonts/regular.woff2");
    }

    [Fact]
    public void Pages_load_the_packed_fonts_and_stand_ins_that_take_as_much_room()
    {
        Assert.Equal(["fonts/regular.woff2 woff2", "fonts/semibold.woff2 woff2", "fonts/heading.woff2 woff2"], BuiltInTheme.Theme.Faces.Select(face => $"{face.Path} {face.Format}"));
        // Inter's table 'hhea' says 1984, -494 and 0 of 2048 units; its letters are 7% wider than those of Arial.
        var fallback = BuiltInTheme.Theme.Faces[0].Fallback!;
        Assert.InRange(fallback.SizeAdjust, 1.06, 1.08);
        Assert.Equal(1984.0 / 2048, fallback.Ascent * fallback.SizeAdjust, 9);
        Assert.Equal(494.0 / 2048, fallback.Descent * fallback.SizeAdjust, 9);
        Assert.Equal(0, fallback.LineGap);
    }

    /// <summary>PANOSE first, then the family class, then the widths.</summary>
    [Theory]
    [InlineData(2, 4, 0, "Times New Roman Bold")]
    [InlineData(2, 11, 0, "Arial Bold")]
    [InlineData(2, 0, 0x0300, "Times New Roman Bold")]
    [InlineData(2, 0, 0x0800, "Arial Bold")]
    [InlineData(2, 0, 0, "Arial Bold")]
    [InlineData(0, 4, 0x0801, "Arial Bold")]
    public void A_heading_font_has_a_stand_in_of_its_own_class(int family, int serifs, int familyClass, string standIn)
    {
        var font = BuiltInTheme.Theme.SemiBoldFont.ToArray();
        var os2 = Start(font, "OS/2");
        (font[os2 + 30], font[os2 + 31], font[os2 + 32], font[os2 + 33]) = ((byte)(familyClass >> 8), (byte)familyClass, (byte)family, (byte)serifs);
        var theme = Read(new SourceFile(Theme.HeadingFontPath, font)).Value!;
        var fallback = theme.Faces.Single(face => face.Style == FontStyle.Heading).Fallback!;

        Assert.Equal(standIn, fallback.Names[0]);
        Assert.Contains(standIn == "Arial Bold" ? "--heading-generic: system-ui," : "--heading-generic: Georgia,", theme.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_are_never_stretched_so_far_that_lines_touch()
    {
        var font = BuiltInTheme.Theme.SemiBoldFont.ToArray();
        font[Start(font, "head") + 18] /= 2; // of units per em: every letter is twice as wide
        var fallback = Read(new SourceFile(Theme.HeadingFontPath, font)).Value!.Faces.Single(face => face.Style == FontStyle.Heading).Fallback!;

        Assert.Equal(FallbackFont.Largest, fallback.SizeAdjust);
        Assert.Equal(2 * 1984.0 / 2048, fallback.Ascent * fallback.SizeAdjust, 9);
    }

    [Fact]
    public void The_built_in_headings_have_serifs_and_so_has_their_stand_in()
    {
        Assert.Equal("Times New Roman Bold", BuiltInTheme.Theme.Faces[^1].Fallback!.Names[0]);
        Assert.Contains("--text-generic: system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n  --heading-generic: Georgia, \"Times New Roman\", serif;", BuiltInTheme.Theme.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_s_own_font_is_not_joined_with_the_built_in_packed_one()
    {
        var read = Read(Regular);

        Assert.Equal(["fonts/regular.ttf truetype", "fonts/semibold.woff2 woff2", "fonts/heading.woff2 woff2"], read.Value!.Faces.Select(face => $"{face.Path} {face.Format}"));
        Assert.NotEqual(BuiltInTheme.Theme.Hash, read.Value.Hash);
    }

    [Fact]
    public void A_report_s_own_packed_font_goes_with_its_own_font()
    {
        var packed = BuiltInTheme.Files().Files["templates/assets/fonts/semibold.woff2"].Bytes;

        Assert.Equal("fonts/regular.woff2", Read(Regular, new SourceFile("templates/assets/fonts/regular.woff2", packed)).Value!.Faces[0].Path);
    }

    [Fact]
    public void A_packed_font_that_is_none_is_refused()
    {
        var finding = Assert.Single(Read(Regular, new SourceFile("templates/assets/fonts/regular.woff2", BuiltInTheme.Theme.SemiBoldFont)).Diagnostics);

        Assert.Equal(LookCodes.NotAPageFont, finding.Code);
    }

    [Fact]
    public void A_font_that_is_cut_off_anywhere_is_read_or_refused() => Gen.Int[0, BuiltInTheme.Theme.RegularFont.Length].Sample(length =>
    {
        var read = Read(new SourceFile(Theme.RegularFontPath, BuiltInTheme.Theme.RegularFont[..length]));
        Assert.True(read.Value is not null || read.Diagnostics.Any(finding => finding.Code == LookCodes.NotAFont));
    }, iter: 50);

    [Theory]
    [InlineData("ink: {light: blue, dark: '#ffffff'}", "1:14")]
    [InlineData("ink: {light: '#ffffff', dark: '#fff'}", "1:31")]
    public void A_colour_that_is_none_is_refused_at_its_place(string palette, string place)
    {
        var finding = Assert.Single(Read(Palette(palette)).Diagnostics);

        Assert.Equal(LookCodes.BadColour, finding.Code);
        Assert.Equal($"{ThemeReader.PalettePath}:{place}", finding.Span?.ToString());
    }

    [Fact]
    public void A_role_that_is_none_is_refused_with_the_nearest() =>
        Assert.Contains("series1", Assert.Single(Read(Palette("serie1: {light: '#000000', dark: '#ffffff'}")).Diagnostics).Remedy, StringComparison.Ordinal);

    [Fact]
    public void The_subsets_for_pages_are_small()
    {
        var folder = RepositoryRoot.Combine("templates", "assets", "fonts");

        Assert.InRange(Directory.EnumerateFiles(folder, "*.woff2").Sum(file => new FileInfo(file).Length), 1, 60_000);
    }

    private static int Start(ReadOnlySpan<byte> font, string table) =>
        FontTables.Table(font, table).Overlaps(font, out var before) ? -before : throw new InvalidOperationException(table);

    private static SourceFile Palette(string yaml) => new(ThemeReader.PalettePath, Encoding.UTF8.GetBytes(yaml));

    private static Outcome<Theme?> Read(params SourceFile[] own) => ThemeReader.Read(BuiltInTheme.Files(own), Limits.Default);
}
