using System.Text;
using ReportGen.Look;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What a report is told of the fonts that it brings.</summary>
public sealed class FontFileTests
{
    private static readonly ReadOnlyMemory<byte> Font = BuiltInTheme.Theme.SemiBoldFont;

    /// <summary>A small one, which no built-in file is.</summary>
    private static readonly ReadOnlyMemory<byte> Light = (byte[])[.. (BuiltInTheme.Theme.HeadingFont ?? throw new InvalidOperationException("no heading font")).Span, 0];

    private static readonly ReadOnlyMemory<byte> Packed = BuiltInTheme.Files().Files["templates/assets/fonts/semibold.woff2"].Bytes;

    [Fact]
    public void One_weight_without_the_other_names_what_stands_in() => Assert.Equal(
        ["templates/assets/fonts/regular.ttf:1:1: warning RG7570: 'semibold.ttf' does not come with it: bold words, values and emphasised labels are set in the built-in 'semibold.ttf', which is Inter. put the same family there as 'semibold.ttf'; a copy of 'regular.ttf' will do"],
        Found(("regular.ttf", Light)));

    [Fact]
    public void The_other_weight_alone_is_told_too() =>
        Assert.StartsWith("templates/assets/fonts/semibold.ttf:1:1: warning RG7570: 'regular.ttf' does not come with it: all words", Assert.Single(Found(("semibold.ttf", Light))), StringComparison.Ordinal);

    [Fact]
    public void A_whole_family_is_told_nothing() => Assert.Empty(Found(("regular.ttf", Light), ("semibold.ttf", Light), ("heading.ttf", Light)));

    [Fact]
    public void A_large_font_that_readers_load_is_told_and_a_packed_one_mends_it()
    {
        Assert.Equal(
            ["templates/assets/fonts/heading.ttf:1:1: warning RG7571: every reader loads 'templates/assets/fonts/heading.ttf', 343 kB, before the page has its letters. put 'heading.woff2' beside it: 'woff2_compress heading.ttf' makes one, 'pyftsubset heading.ttf --flavor=woff2 --unicodes=U+0-24F' one with Latin letters alone"],
            Found(("heading.ttf", Font)));
        Assert.Empty(Found(("heading.ttf", Font), ("heading.woff2", Packed)));
    }

    [Theory]
    [InlineData("italic.ttf", "slanted words of pages are read from 'italic.woff2' and no other file: 'woff2_compress italic.ttf' makes one")]
    [InlineData("regular.otf", "'regular.ttf' is read, and 'regular.woff2' beside it: save the font as those")]
    [InlineData("heading.woff", "'heading.ttf' is read, and 'heading.woff2' beside it: save the font as those")]
    [InlineData("headng.ttf", "did you mean 'templates/assets/fonts/heading.ttf'?")]
    public void A_font_that_is_not_read_is_told_which_file_is(string name, string remedy) =>
        Assert.EndsWith($"no style sheet or template names it. {remedy}", Assert.Single(Found((name, Light))), StringComparison.Ordinal);

    [Fact]
    public void Equal_files_are_published_once()
    {
        var built = Pipeline.Run(Tree([("regular.ttf", Light), ("semibold.ttf", Light), ("heading.ttf", Light)]), DrawnReport.Options);
        var site = built.Output ?? throw new InvalidOperationException("no site");
        var fonts = site.Files.Keys.Where(path => path.EndsWith(".ttf", StringComparison.Ordinal)).ToList();
        var sheet = Encoding.UTF8.GetString(site.Files.Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Value.Span);

        Assert.Equal(3, sheet.Split(Assert.Single(fonts)["assets/".Length..]).Length - 1);
    }

    private static List<string> Found(params (string Name, ReadOnlyMemory<byte> Bytes)[] own) =>
        [.. Pipeline.Run(Tree(own), DrawnReport.Options).Diagnostics.Where(found => found.Code != SiteCodes.LettersMissing).Select(found => found.ToString())];

    private static SourceTree Tree((string Name, ReadOnlyMemory<byte> Bytes)[] own) =>
        BuiltInTheme.Files(BaseSite.Files.Concat(own.Select(file => new SourceFile(Theme.FontFolder + file.Name, file.Bytes))));
}
