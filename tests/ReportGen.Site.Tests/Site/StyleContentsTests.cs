using System.Text;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

public sealed class StyleContentsTests
{
    [Theory]
    [InlineData("main::after{content:\"Alpha had 40 patches\"}", "1:22 Alpha had 40 patches")]
    [InlineData("a { color: red;\n  content: '40 ' attr(x) 'patches' }", "2:13 40 patches")]
    [InlineData("a { content: \"\\34 0 patches\" }", "1:15 40 patches")]
    [InlineData(":root { --words: \"thir\" \"teen\" }", "1:19 thirteen")]
    [InlineData("@counter-style x { symbols: \"two\"; suffix: \" of them\" }", "1:30 two | 1:45  of them")]
    [InlineData("a { CONTENT: \"4", "1:15 4")]
    [InlineData("a[title=\"40\"] { font-family: \"Font 40\"; background: url(\"40.png\") } /* content: \"40\" */", "")]
    [InlineData("@import \"40.css\"; a:hover { margin: 40px }", "")]
    public void The_words_that_a_sheet_prints_are_listed_with_their_place(string css, string expected) =>
        Assert.Equal(expected, Words("templates/assets/site.css", css));

    [Fact]
    public void So_are_those_of_the_sheet_inside_of_a_drawing() => Assert.Equal(
        "2:18 40 patches",
        Words("content/static/p.svg", "<svg xmlns='http://www.w3.org/2000/svg'><style>\ntext { content: \"40 patches\" }</style><text>content: \"5\"</text></svg>"));

    [Fact]
    public void What_is_not_published_has_none() => Assert.Empty(Words("content/posts/a.css", "a { content: '4' }"));

    private static string Words(string path, string text) => string.Join(
        " | ",
        StyleContents.Of(SourceTree.Of([new SourceFile(path, Encoding.UTF8.GetBytes(text))])).Select(words => FormattableString.Invariant($"{words.Span.Line}:{words.Span.Column} {words.Text}")));
}
