using ReportGen.Site;

namespace ReportGen.Tests.Site;

public sealed class SvgCheckTests
{
    private const string Path = "content/static/plan.svg";
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    [Theory]
    [InlineData("<script>alert(1)</script>", "an element 'script'")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "an element 'SCRIPT'")]
    [InlineData("<foreignObject/>", "an element 'foreignObject'")]
    [InlineData("<body xmlns=\"http://www.w3.org/1999/xhtml\"/>", "an element 'body'")]
    [InlineData("<rect onload=\"x()\"/>", "an event 'onload'")]
    [InlineData("<a xlink:href=\"java&#10;script:x()\"/>", "a script in 'xlink:href'")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:x()\"/>", "a script in 'to'")]
    [InlineData("<image href=\"https://elsewhere.example/a.png\"/>", "a reference to 'https://elsewhere.example/a.png'")]
    [InlineData("<use href=\"other.svg#x\"/>", "a reference to 'other.svg#x'")]
    [InlineData("<image href=\"data:image/svg+xml,x\"/>", "a script in 'href'")]
    [InlineData("<rect fill=\"url(https://elsewhere.example/a#b)\"/>", "a reference in 'fill' to something outside the file")]
    [InlineData("<style>@import 'https://elsewhere.example/a.css';</style>", "a style that loads a file")]
    [InlineData("<style>.a{fill:u\\72l(x)}</style>", "a style that loads a file")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>", "the instruction 'xml-stylesheet'")]
    public void What_does_more_than_be_seen_is_refused(string part, string what)
    {
        var found = Assert.Single(SmallReport.Default.With(Path, Start + part + "</svg>").Build().Diagnostics);

        Assert.Equal((SiteCodes.UnsafeSvg, $"the SVG holds {what}.", 2), (found.Code, found.Message, found.Span?.Line));
        Assert.NotNull(found.Remedy);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "the SVG has a document type.")]
    [InlineData("<svg>", "the SVG holds an element 'svg' outside the SVG namespace.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>", "the SVG is not well-formed XML.")]
    public void What_cannot_be_looked_through_is_refused(string svg, string message) =>
        Assert.Equal(message, SmallReport.Default.With(Path, svg).Build().Diagnostics[0].Message);

    [Fact]
    public void What_is_no_XML_is_RG7594() =>
        Assert.Equal(["RG7594"], SmallReport.Default.With(Path, "mine").Build().Diagnostics.Select(finding => finding.Code.Id));

    [Theory]
    [InlineData("content/static/plan.SVG")]
    [InlineData("templates/assets/mark.svg")]
    [InlineData("templates/favicon.svg")]
    public void Every_drawing_that_is_copied_is_looked_through(string path) =>
        Assert.Equal(SiteCodes.UnsafeSvg, Assert.Single(SmallReport.Default.With(path, Start + "<script/></svg>").Build().Diagnostics).Code);

    [Fact]
    public void A_compressed_drawing_is_refused() =>
        Assert.Equal("unpack it to a file '.svg'", Assert.Single(SmallReport.Default.With("content/static/plan.svgz", "x").Build().Diagnostics).Remedy);

    [Theory]
    [InlineData("<title>On the url(x) of a plan</title><text>a script</text>")]
    [InlineData("<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use href=\"#a\"/>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<a href=\"https://elsewhere.example/\"><text>there</text></a>")]
    [InlineData("<style>.a { fill: #fff; } @media (prefers-color-scheme: dark) { .a { fill: #000; } }</style>")]
    public void A_drawing_that_can_only_be_seen_is_fine(string part) =>
        Assert.Empty(SmallReport.Default.With(Path, Start + part + "</svg>").Build().Diagnostics);
}
