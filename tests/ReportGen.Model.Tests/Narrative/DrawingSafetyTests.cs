using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using ReportGen.Narrative.Images;
using ReportGen.Sources;

namespace ReportGen.Tests.Narrative;

/// <summary>Whatever an SVG holds: what is taken into a page only shows shapes and words.</summary>
public sealed class DrawingSafetyTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private const string End = "</svg>";

    private static readonly string[] Names = ["g", "rect", "path", "text", "tspan", "defs", "marker", "title", "script", "style", "a", "foreignObject", "use", "image", "animate", "set", "iframe", "svg"];
    private static readonly string[] Attributes = ["id", "fill", "d", "x", "class", "style", "onclick", "href", "xlink:href", "src", "marker-end", "clip-path", "begin", "tabindex", "aria-label", "font-family"];
    private static readonly string[] Values = ["a", "url(#a)", "url( #a)", "url(https://x.example/)", "javascript:alert(1)", "var(--ink, #000)", "&quot;&gt;&lt;script&gt;", "M0 0", "\\75rl(x)", "image-set('x')", "url(a)"];
    private static readonly HashSet<string> Shown = ["svg", "g", "rect", "path", "text", "tspan", "defs", "marker"];
    private static readonly HashSet<string> Kept = ["role", "aria-label", "width", "height", "viewBox", "fill", "id", "d", "x", "marker-end", "clip-path"];

    private static readonly Gen<string> AttributeList = Gen.Select(AnyOf(Attributes), AnyOf(Values)).Array[0, 2]
        .Select(pairs => string.Concat(pairs.DistinctBy(pair => pair.Item1).Select(pair => $" {pair.Item1}=\"{pair.Item2}\"")));

    [Fact]
    public void Only_shapes_and_words_reach_a_page()
    {
        var taken = 0;
        Element(Element(Element(Gen.Const("words &lt;b&gt; &amp;")))).Sample(
            element =>
            {
                var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">{element}</svg>";
                if (DrawingReader.Read(new SourceFile("content/static/x.svg", Encoding.UTF8.GetBytes(svg)))?.Drawing is not { } drawing) return;
                Interlocked.Increment(ref taken);
                AssertHarmless(drawing.Markup("picture-1-", "A drawing"));
            },
            iter: 3000);

        Assert.True(taken > 20, $"only {taken} drawings were taken");
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public void A_drawing_may_have_so_many_bytes(int bytes, bool isTaken) =>
        Assert.Equal(isTaken, IsTaken(Start + new string(' ', bytes - Start.Length - End.Length) + End));

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Elements_may_stand_so_deep_in_a_drawing(int depth, bool isTaken) =>
        Assert.Equal(isTaken, IsTaken($"{Start}{Times("<g>", depth)}{Times("</g>", depth)}{End}"));

    private static bool IsTaken(string svg) =>
        DrawingReader.Read(new SourceFile("content/static/x.svg", Encoding.UTF8.GetBytes(svg)))?.Drawing is not null;

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static Gen<string> Element(Gen<string> content) => Gen.Select(
        AnyOf(Names),
        AttributeList,
        content.Array[0, 2],
        (name, attributes, inner) => $"<{name}{attributes}>{string.Concat(inner)}</{name}>");

    private static void AssertHarmless(string markup)
    {
        var body = new HtmlParser().ParseDocument($"<body>{markup}</body>").Body ?? throw new InvalidOperationException("no body");
        Assert.Single(body.Children);
        Assert.Distinct(body.QuerySelectorAll("[id]").Select(element => element.Id));
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Shown);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Kept));
            Assert.All(element.Attributes, attribute => Assert.DoesNotMatch("url\\((?!#picture-1-)|:|\\\\|<", attribute.Name == "aria-label" ? "" : attribute.Value));
            if (element.Id is { Length: > 0 } id) Assert.StartsWith("picture-1-", id, StringComparison.Ordinal);
        }
    }
}
