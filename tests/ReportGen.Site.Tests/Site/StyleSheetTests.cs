using ReportGen.Diagnostics;
using ReportGen.Site;
using ReportGen.Site.Files;

namespace ReportGen.Tests.Site;

/// <summary>Style sheets come out shorter and mean the same.</summary>
public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("/* why */ a { color : inherit ; }\n\n", "a{color:inherit}")]
    [InlineData(".card { & .x { margin: 0 } &:hover { top: 0 } > p { left: 0 } @media (width >= 30rem) { top: 1px } }", ".card{& .x{margin:0}&:hover{top:0}>p{left:0}@media(width>=30rem){top:1px}}")]
    [InlineData("a:has(> img, + p) { top: 0 }", "a:has(>img,+p){top:0}")]
    [InlineData("a { color: color-mix(in srgb, currentColor 40%, transparent) }", "a{color:color-mix(in srgb,currentColor 40%,transparent)}")]
    [InlineData("a { color: light-dark(var(--a), var(--b)) }", "a{color:light-dark(var(--a),var(--b))}")]
    [InlineData("a { width: clamp(1rem, 1.2rem + 0.7vw, 2rem) }", "a{width:clamp(1rem,1.2rem + .7vw,2rem)}")]
    [InlineData("a { width: calc(100% - (2 * var(--x)) + 1px) }", "a{width:calc(100% - (2*var(--x)) + 1px)}")]
    [InlineData("@supports selector(:has(a)) { b { top: 0 } }", "@supports selector(:has(a)){b{top:0}}")]
    [InlineData("a::before { content: \"x  y\" / \"\" }", "a::before{content:\"x  y\"/\"\"}")]
    [InlineData("@container card (inline-size > 30em) { a { top: 0 } }", "@container card (inline-size>30em){a{top:0}}")]
    [InlineData("@layer base, theme; @layer base { a { top: 0 } }", "@layer base,theme;@layer base{a{top:0}}")]
    [InlineData("details::details-content { block-size: auto }", "details::details-content{block-size:auto}")]
    [InlineData("a { grid-template-areas: \"a b\" \"c d\" }", "a{grid-template-areas:\"a b\" \"c d\"}")]
    [InlineData("a[href^=\"http\" i]::after { content: \" (\" attr(href) \")\" }", "a[href^=\"http\"i]::after{content:\" (\" attr(href) \")\"}")]
    [InlineData("a { --x: 0px; flex: 1 1 0px }", "a{--x:0px;flex:1 1 0px}")]
    [InlineData("@font-face { src: local(\"Arial Bold\"), local(\"Arial\"); size-adjust: 107.1% }", "@font-face{src:local(\"Arial Bold\"),local(\"Arial\");size-adjust:107.1%}")]
    [InlineData("@media print and (min-width: 40rem) { a { top: 0 !important } }", "@media print and (min-width:40rem){a{top:0!important}}")]
    public void A_sheet_loses_only_what_says_nothing(string css, string expected)
    {
        var bag = new DiagnosticBag();

        Assert.Equal(expected, StyleSheet.Minified(css, "templates/assets/site.css", bag));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void A_sheet_that_is_not_understood_is_published_as_it_is_and_told()
    {
        const string css = "a { color: red }\nb { color: blue; } }\n";
        var bag = new DiagnosticBag();

        Assert.Equal(css, StyleSheet.Minified(css, "templates/assets/site.css", bag));
        var finding = Assert.Single(bag.ToSorted());
        Assert.Equal(SiteCodes.UnreadStyle, finding.Code);
        Assert.StartsWith("templates/assets/site.css:2:", finding.Span?.ToString(), StringComparison.Ordinal);
    }
}
