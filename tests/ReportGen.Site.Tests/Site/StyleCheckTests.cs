using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

public sealed class StyleCheckTests
{
    private static readonly SourceTree Tree = SourceTree.Of(
    [
        new SourceFile("content/static/pictures/p.png", default), new SourceFile("templates/assets/ground.svg", default), new SourceFile("templates/assets/fonts/regular.ttf", default),
    ]);

    [Theory]
    [InlineData("a { background: url(ground.svg) }", "")]
    [InlineData("a { background: url( \"ground.svg#top\" ); src: url('fonts/regular.ttf?x') }", "")]
    [InlineData("a { background: url(../pictures/p.png); mask: url(#clip); cursor: url(data:image/png;base64,AA) }", "")]
    [InlineData("/* url(gone.png) @import */ a::after { content: \"url(gone.png) @import var(--gone)\" }", "")]
    [InlineData("a { background: url(grund.svg) }", "1:21 RG7541 'grund.svg' is no file of the site. did you mean 'ground.svg'?")]
    [InlineData("a { background: url(\"../pictures/gone.png\") }", "1:22 RG7541 '../pictures/gone.png' is no file of the site. put the file into templates/assets, or delete the rule")]
    [InlineData("a { background: url(/ground.svg) }", "1:21 RG7541 '/ground.svg' begins at the top of the host, and the report may stand below it. name the file from the folder of this sheet")]
    [InlineData("a { background: url(../../../../etc/x.png) }", "1:21 RG7541 '../../../../etc/x.png' is no file of the site. put the file into templates/assets, or delete the rule")]
    [InlineData("a { background: url(https://cdn.example/x.png) }", "1:21 RG7542 'https://cdn.example/x.png' would be loaded from elsewhere, which the policy of every page forbids. put the file into templates/assets and name it from the folder of this sheet")]
    [InlineData("a { src: url(//cdn.example/x.woff2), url(data:font/woff2;base64,AA) }", "1:14 RG7542|1:42 RG7542")]
    [InlineData("@import \"https://fonts.example/x.css\"; @import url(other.css);", "1:1 RG7544|1:40 RG7544")]
    [InlineData("a { color: var(--acent); border-color: var( --acent ) }", "1:16 RG7543 no palette and no style sheet sets '--acent'. did you mean '--accent'?")]
    [InlineData("a { color: var(--gone, red); --own: 1px; margin: var(--own) } @property --late { } b { color: var(--late) }", "")]
    [InlineData("a { color: var(--gone, var(--zzzzzz)) }", "1:28 RG7543 no palette and no style sheet sets '--zzzzzz'. set it, or write what to take without it: var(--zzzzzz, …)")]
    [InlineData("a { color: var(--Accent) }", "1:16 RG7543 no palette and no style sheet sets '--Accent'. did you mean '--accent'?")]
    [InlineData("a { background: image-set(\"ground.svg\" 1x, 'gone.png' type(\"image/png\") 2x, url(gone2.png)) }", "1:45 RG7541|1:81 RG7541")]
    [InlineData("a { background: -webkit-image-set( url( \"https://cdn.example/x.png\" ) 1x ) }", "1:42 RG7542|")]
    [InlineData("@font-face { src: src(\"fonts/gone.ttf\") format(\"truetype\"), local(\"Some Font\") }", "1:24 RG7541|")]
    [InlineData("a { background: cross-fade(url(gone.png), \"//cdn.example/x.png\", 50%) }", "1:32 RG7541|1:44 RG7542")]
    [InlineData("a { background: URL( gone.png ); mask: u\\72l(\"gone2.png\") }", "1:22 RG7541|1:47 RG7541")]
    [InlineData("a { background: url(grou\\6e d.svg) } b { background: url(\"gr\\6funds.svg\") }", "1:59 RG7541 'grounds.svg' is no file of the site. did you mean 'ground.svg'?")]
    [InlineData("a { background: url(\"ground%2Esvg\"), url(./fonts/../ground.svg) }", "")]
    [InlineData("a { --later: url(gone.png) } @media print { a { b { mask: url(gone2.png) } } }", "1:18 RG7541|1:63 RG7541")]
    [InlineData("@namespace svg url(http://www.w3.org/2000/svg); @namespace \"http://www.w3.org/1999/xhtml\"; @charset \"utf-8\"; @layer a, b;", "")]
    [InlineData("@\\69mport url(x.css) layer(a) supports(color: red); a { mask: url(gone.png) }", "1:1 RG7544|1:67 RG7541")]
    [InlineData("a { background: paint(dots); mask: element(#top) }", "1:17 RG7597 'paint(…)' is drawn by a script, and the policy of every page lets none run. draw it as a file, and name that with url(…)")]
    [InlineData("a { content: \"url(gone.png)\" attr(src url) format(\"x.png\"); quotes: '\\'url(gone.png)' }", "")]
    [InlineData("a { color: v\\61r(--ac\\63 ent); margin: var(/* x */ --gone /* y */) }", "1:52 RG7543|")]
    public void What_a_style_sheet_names_has_to_be_there(string css, string expected)
    {
        var bag = new DiagnosticBag();
        var sheet = SourceReader.Read(new SourceFile("templates/assets/site.css", Encoding.UTF8.GetBytes(css)), Limits.Default).Value ?? throw new InvalidOperationException("no text");
        new StyleCheck(Tree, [sheet], ":root { --accent: red }", ["templates/assets/ground.svg", "templates/assets/fonts/regular.ttf"], bag).Check(sheet);

        var isShort = expected.Contains('|', StringComparison.Ordinal);
        Assert.Equal(expected.TrimEnd('|'), string.Join('|', bag.ToSorted().Select(found => FormattableString.Invariant($"{found.Span?.Line}:{found.Span?.Column} {found.Code.Id}") + (isShort ? "" : $" {found.Message} {found.Remedy}"))));
    }

    /// <summary>Each pattern takes what it begins: a sheet of a megabyte of beginnings is read once.</summary>
    [Theory]
    [InlineData("/*")]
    [InlineData("url(")]
    [InlineData("url(\"")]
    [InlineData("\"\\")]
    [InlineData("var(--")]
    [InlineData("--a")]
    public void Beginnings_without_ends_are_read_once(string piece)
    {
        var css = string.Concat(Enumerable.Repeat(piece, 200_000));

        Assert.True(StyleTokens.In(css).Count() <= 600_000);
    }
}
