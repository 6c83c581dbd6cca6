using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Drawings that an author puts into a page.</summary>
public sealed class DrawnFigureTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">";

    [Fact]
    public void A_drawing_stands_in_the_page_and_its_image_in_the_feed()
    {
        var result = Build(Open + "<title>No tip</title><g id=\"a\" class=\"x\" font-family=\"serif\" fill=\"var(--ink, #16191d)\"><text x=\"1\">A &amp; \"b\"</text></g><path marker-end=\"url(#a)\" d=\"M0 0\"/></svg>", "![From a to b](/d.svg \"T\")");

        Assert.Empty(result.Diagnostics);
        Assert.Contains(
            "<svg role=\"img\" aria-label=\"From a to b\" width=\"20\" height=\"10\" fill=\"currentColor\" viewBox=\"0 0 20 10\"><g id=\"picture-1-a\" fill=\"var(--ink, #16191d)\"><text x=\"1\">A &amp; &quot;b&quot;</text></g><path marker-end=\"url(#picture-1-a)\" d=\"M0 0\"/></svg>",
            Text(result, "posts/drawn/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("d.svg&quot; alt=&quot;From a to b&quot; width=&quot;20&quot;", Text(result, "feed.xml").Replace("\"", "&quot;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("svg role", Text(result, "feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_of_two_drawings_on_one_page_differ()
    {
        var page = Text(Build(Open + "<g id=\"a\"/></svg>", "![One](/d.svg)\n\n![Again](/d.svg)\n\n## Picture [1](literal: a name) a\n"), "posts/drawn/index.html");

        Assert.Contains("<g id=\"picture-1-a\"/>", page, StringComparison.Ordinal);
        Assert.Contains("<g id=\"picture-2-a\"/>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"section-picture-1-a\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style>text{fill:red}</style>", "it holds <style>")]
    [InlineData("<g style=\"fill:red\"/>", "it holds style=\"…\" of <g>")]
    [InlineData("<image width=\"1\" height=\"1\"/>", "it holds <image>")]
    [InlineData("<use href=\"#a\"/>", "it holds <use>")]
    [InlineData("<svg/>", "it holds <svg>")]
    [InlineData("<animate attributeName=\"x\"/>", "it holds <animate>")]
    [InlineData("<g id=\"a b\"/>", "it holds id=\"a b\"")]
    [InlineData("<g fill=\"u\\72l\"/>", "it holds fill=\"u\\72l\"")]
    [InlineData("<g fill=\"red;x:y\"/>", "it holds fill=\"red;x:y\"")]
    [InlineData("<g id=\"a\"/><g id=\"a\"/>", "it has the id 'a' twice")]
    [InlineData("<g tabindex=\"0\"/>", "it holds tabindex=\"…\" of <g>")]
    public void A_drawing_with_more_than_shapes_and_words_stays_an_image_and_says_why(string part, string why)
    {
        var result = Build(Open + "\n" + part + "<text>Words</text></svg>", "![Seen](/d.svg)");

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(("RG6090", 2, true), (found.Code.Id, found.Span?.Line, found.Message.Contains(why, StringComparison.Ordinal)));
        Assert.Contains("d.svg\" alt=\"Seen\"", Text(result, "posts/drawn/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_is_told_of_whatever_the_drawing_holds()
    {
        var result = Build(Open + "\n<rect id=\"a\"/><g>\n<path id=\"a\"/></g></svg>", "![Seen](/d.svg)");

        Assert.Equal(
            "content/static/d.svg:3:7: warning RG6090: the drawing 'content/static/d.svg' is shown as an image, without the font and the colours of the page: it has the id 'a' twice. give one of the two elements another id, or none",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void The_drawings_of_a_text_may_have_500_000_bytes_together(int drawings, int findings)
    {
        const string words = "<text>Words</text></svg>";
        var svg = Open + new string(' ', 100_000 - Open.Length - words.Length) + words;
        var found = Build(svg, string.Join("\n\n", Enumerable.Repeat("![Seen](/d.svg)", drawings))).Diagnostics;

        Assert.Equal(findings, found.Length);
        Assert.All(found, one => Assert.Contains("this text has 500000 bytes of drawings without it", one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_without_words_may_stay_an_image() =>
        Assert.Empty(Build(Open + "<style>rect{fill:red}</style><rect/></svg>", "![Seen](/d.svg)").Diagnostics);

    [Fact]
    public void A_number_in_a_drawing_is_accounted_for_like_any_other()
    {
        var found = Assert.Single(Build(Open + "\n<text>It had\n  33 patches</text></svg>", "![Seen](/d.svg)").Diagnostics);

        Assert.Equal(("RG6020", "content/static/d.svg:3:3"), (found.Code.Id, found.Span.ToString()));
    }

    [Fact]
    public void A_colour_that_the_palette_does_not_have_is_named_with_the_nearest()
    {
        var found = Assert.Single(Build(Open + "<g fill=\"var(--inc, #000000)\"/></svg>", "![Seen](/d.svg)").Diagnostics);

        Assert.Equal(("RG6091", true), (found.Code.Id, found.Remedy?.Contains("--ink", StringComparison.Ordinal)));
    }

    private static BuildResult Build(string svg, string body) => Pipeline.Run(
        SourceTree.Of([.. EmbeddedTheme(), .. BaseSite.Files, File("content/static/d.svg", svg), File("content/posts/drawn.md", $"---\ntitle: Drawn\nslug: drawn\ndate: 2026-01-02\nsummary: A drawing.\n---\n{body}\n")]),
        DrawnReport.Options with { BaseUrl = "https://x.example/" });

    private static IEnumerable<SourceFile> EmbeddedTheme() => ReportGen.Look.EmbeddedTheme.Read().Values;

    private static string Text(BuildResult result, string path) => Encoding.UTF8.GetString((result.Output ?? throw new InvalidOperationException("nothing was built")).Files[path].Span);

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
