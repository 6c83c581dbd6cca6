using System.Text;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Letters that no font of a theme has are set in another font on each machine: an author is told once.</summary>
public sealed class PageLetterTests
{
    private const string Start = "RG7598 the fonts of the theme lack ";
    private const string End = ": another font of each reader's machine stands in for them on pages, or boxes.";

    [Theory]
    [InlineData("Windows 服务器 and 服", "content/posts/a.md:6:9", "'务' (U+52A1), '器' (U+5668) and '服' (U+670D)")]
    [InlineData("New lines\n**Ж**", "content/posts/a.md:7:3", "'Ж' (U+0416)")]
    [InlineData("Party 🎉", "content/posts/a.md:6:7", "'🎉' (U+1F389)")]
    [InlineData("一二三四五六七", "content/posts/a.md:6:1", "'一' (U+4E00), '七' (U+4E03), '三' (U+4E09), '二' (U+4E8C), '五' (U+4E94) and 2 more")]
    public void Letters_that_the_fonts_lack_are_named_once_with_the_place_of_the_first(string text, string place, string letters) =>
        Assert.Equal($"{place} {Start}{letters}{End}", Assert.Single(Found(Post(text))));

    [Theory]
    [InlineData("Größe – “naïve” 90 % ≥ −3 × 5… Český Łódź ✓ → ∞")]
    [InlineData("`服务器` and a\u200Bb\u00A0c")]
    [InlineData("```text\n服务器\n```")]
    public void What_the_fonts_have_nobody_sees_or_is_code_is_no_mistake(string text) => Assert.Empty(Found(Post(text)));

    [Fact]
    public void A_template_that_writes_them_is_named() => Assert.Equal(
        $"templates/404.html:1:13 {Start}'☃' (U+2603){End}",
        Assert.Single(Found(("templates/404.html", "<h1>Missing ☃</h1>\n"))));

    [Fact]
    public void A_reference_is_the_letter_that_it_stands_for() => Assert.Equal(
        $"{Start}'☃' (U+2603){End}",
        Assert.Single(Found(("templates/404.html", "<h1>Missing &#9731; &amp; &eacute;</h1>\n"))).Trim());

    [Fact]
    public void A_font_that_has_them_silences_it()
    {
        var font = BuiltInTheme.Files().Files["templates/assets/fonts/regular.ttf"].Bytes;
        var files = new[] { Post("Сервер"), ("templates/assets/site.css", "@font-face { font-family: \"Report\"; src: url(more.ttf) }\n") };

        Assert.Empty(Found([new SourceFile("templates/assets/more.ttf", font)], files));
        Assert.Single(Found(files[0]));
    }

    [Theory]
    [InlineData("regular.ttf", "aЖ→ẞ", "服☃")]
    [InlineData("regular.woff2", "a→é✓", "Ж服∩")]
    [InlineData("heading.woff2", "aé−", "Ж→")]
    public void The_characters_of_a_font_are_those_of_its_table(string file, string has, string lacks)
    {
        var characters = FontCharacters.Of([BuiltInTheme.Files().Files[$"templates/assets/fonts/{file}"].Bytes]) ?? throw new InvalidOperationException("no font");

        Assert.All(has.EnumerateRunes(), rune => Assert.True(characters[rune.Value], $"{rune}"));
        Assert.All(lacks.EnumerateRunes(), rune => Assert.False(characters[rune.Value], $"{rune}"));
    }

    private static (string Path, string Text) Post(string text) => ("content/posts/a.md", $"---\ntitle: A post\ndate: 2009-02-01\nsummary: A summary.\n---\n{text}\n");

    private static List<string> Found(params (string Path, string Text)[] files) => Found([], files);

    private static List<string> Found(SourceFile[] more, (string Path, string Text)[] files)
    {
        var own = files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));
        return [.. Pipeline.Run(BuiltInTheme.Files(BaseSite.Files.Concat(own).Concat(more)), DrawnReport.Options).Diagnostics
            .Where(found => found.Code.Id == "RG7598").Select(found => $"{found.Span} {found.Code.Id} {found.Message}")];
    }
}
