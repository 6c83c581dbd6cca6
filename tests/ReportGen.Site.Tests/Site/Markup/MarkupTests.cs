using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site.Markup;

/// <summary>The HTML of the shipped report, without a browser.</summary>
public sealed class MarkupTests
{
    public static TheoryData<string> Pages => new(ShippedReport.Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_mistake(string path) => Assert.Empty(MarkupChecker.Check(ShippedReport.Site.Text(path)));

    [Fact]
    public void A_sound_page_has_no_mistake() => Assert.Empty(MarkupChecker.Check(Page("<p>text</p>")));

    [Theory]
    [InlineData("<p>text</p></section>", "line ")]
    [InlineData("<p><table></table></p>", "line ")]
    [InlineData("<p title='a' title='b'>text</p>", "line ")]
    [InlineData("<h1>again</h1>", "2 h1")]
    [InlineData("<h3>deep</h3>", "h3 'deep': h3 follows h1")]
    [InlineData("<i id='a'></i><b id='a'></b>", "2 elements have the id 'a'")]
    [InlineData("<p aria-labelledby='no'>text</p>", "aria-labelledby of p 'text' names 'no'")]
    [InlineData("<h2> </h2>", "h2 '' is empty")]
    [InlineData("<a href='x'><svg aria-hidden='true'></svg></a>", "a '' is empty")]
    [InlineData("<img src='x.png' width='1' height='1'>", "img '' has no alt")]
    [InlineData("<img src='x.png' alt=''>", "img '' has no width and height")]
    [InlineData("<svg role='img'></svg>", "svg '' is neither")]
    [InlineData("<table><caption>c</caption><tbody><tr><td>1</td></tr></tbody></table>", "table 'c1' has no headers")]
    [InlineData("<table><caption>c</caption><tbody><tr><th>1</th></tr></tbody></table>", "th '1' has no scope")]
    [InlineData("<table><tbody><tr><th scope='row'>1</th></tr></tbody></table>", "table '1' has no name")]
    [InlineData("<p style='color: red'>text</p>", "p 'text' has a style of its own")]
    [InlineData("<script>1</script>", "script '1' runs")]
    [InlineData("<p onclick='x'>text</p>", "p 'text' has onclick")]
    [InlineData("<a href=' JavaScript:x'>text</a>", "a 'text' leads to a script")]
    public void A_mistake_is_seen(string html, string finding) =>
        Assert.Contains(MarkupChecker.Check(Page(html)), found => found.StartsWith(finding, StringComparison.Ordinal));

    private static string Page(string html) => $"""
        <!doctype html>
        <html lang="en">
        <head><title>A title</title><meta name="description" content="A description"></head>
        <body><header><nav><a href="/">Home</a></nav></header><main><h1>A title</h1>{html}</main><footer><p>End</p></footer></body>
        </html>
        """;
}
