using System.Collections.Immutable;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Templates;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Templates;

/// <summary>Templates name files so that every page finds them.</summary>
public sealed class NamedFileTests
{
    private static readonly NamedFiles Files = new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["/logo.svg"] = "logo.svg",
        ["/my pictures/seal 2009.svg"] = "my pictures/seal 2009.svg",
        ["/assets/ground.svg"] = "assets/ground-1a2b3c4d.svg",
    }));

    [Theory]
    [InlineData("<img src=\"{{ file_href '/logo.svg' }}\" alt=\"\">", "", "<img src=\"logo.svg\" alt=\"\">")]
    [InlineData("<img src=\"{{ file_href '/logo.svg' }}\" alt=\"\">", "../../", "<img src=\"../../logo.svg\" alt=\"\">")]
    [InlineData("<img src=\"{{ '/assets/ground.svg' | file_href }}\" alt=\"\">", "../", "<img src=\"../assets/ground-1a2b3c4d.svg\" alt=\"\">")]
    [InlineData("<a href=\"{{ file_href '/my pictures/seal 2009.svg' }}\">x</a>", "/report/", "<a href=\"/report/my%20pictures/seal%202009.svg\">x</a>")]
    [InlineData("{{ name = '/logo.svg' }}<img src=\"{{ file_href name }}\" alt=\"\">", "../", "<img src=\"../logo.svg\" alt=\"\">")]
    public void A_file_is_named_from_every_page(string template, string root, string expected)
    {
        var rendered = Render(template, root);

        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(expected, rendered.Value.Markup);
    }

    [Theory]
    [InlineData("<img src=\"{{ file_href '/lgoo.svg' }}\" alt=\"\">", "templates/page.html:1:14: error RG7100: there is no file '/lgoo.svg' in content/static or templates/assets. did you mean '/logo.svg'?")]
    [InlineData("<img src=\"{{ file_href 'ground.svg' }}\" alt=\"\">", "templates/page.html:1:14: error RG7100: there is no file 'ground.svg' in content/static or templates/assets. did you mean '/assets/ground.svg'?")]
    [InlineData("{{ file_href '/nothing.css' }}", "templates/page.html:1:4: error RG7100: there is no file '/nothing.css' in content/static or templates/assets. put the file into content/static, and begin its address with '/': content/static/logo.svg is '/logo.svg', templates/assets/logo.svg is '/assets/logo.svg'")]
    public void A_file_that_is_not_there_is_told_at_its_place(string template, string expected) =>
        Assert.Equal(expected, Assert.Single(Render(template, "").Diagnostics).ToString());

    [Fact]
    public void A_number_in_the_name_of_a_file_is_no_number_of_the_text()
    {
        var template = "<img src=\"{{ file_href '/my pictures/seal 2009.svg' }}\" alt=\"\">";

        Assert.DoesNotContain(Read(template).LiteralTexts, text => text.Text.Contains("2009", StringComparison.Ordinal));
        Assert.Equal("RG7094", Assert.Single(Render("{{ file_href '/my pictures/seal 2009.svg' }}", "").Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("<img src=\"/logo.svg\" alt=\"\">", "1:11 RG7101 '/logo.svg'")]
    [InlineData("<p>\n<link rel=icon href='/a/b.png?x#y'>", "2:22 RG7101 '/a/b.png?x#y'")]
    [InlineData("<a href=/paper.pdf>x</a>", "1:9 RG7101 '/paper.pdf'")]
    [InlineData("<a href=\"/about/\">x</a><a href=\"{{ links.home }}\">x</a><img src=\"logo.svg\" alt=\"/logo.svg\"><a href=\"/\">x</a>", "")]
    [InlineData("<a data-href=\"/logo.svg\">x</a>{{# <img src=\"/logo.svg\" alt=\"\"> #}}", "")]
    public void The_address_of_a_file_from_the_top_of_the_host_is_told(string template, string expected)
    {
        var found = TemplateSet.Read(Tree(template), Limits.Default).Diagnostics;

        Assert.Equal(expected, string.Join('|', found.Select(one => FormattableString.Invariant($"{one.Span?.Line}:{one.Span?.Column} {one.Code.Id} {one.Message.Split(" begins")[0]}"))));
    }

    [Theory]
    [InlineData("<img src=\"/logo.svg\" alt=\"\">", "RG7101")]
    [InlineData("<img src=\"{{ file_href '/logo.svg' }}\" alt=\"\">", "RG7100")]
    public void A_place_of_the_layout_is_one_finding_whatever_the_number_of_pages(string written, string code)
    {
        var layout = Encoding.UTF8.GetString(BuiltInTheme.Files().Files["templates/layout.html"].Bytes.Span).Replace("<main ", written + "<main ", StringComparison.Ordinal);
        var own = new SourceFile("templates/layout.html", Encoding.UTF8.GetBytes(layout));
        var found = Pipeline.Run(BuiltInTheme.Files(BaseSite.Files.Append(own)), DrawnReport.Options).Diagnostics;

        Assert.Equal(code, Assert.Single(found).Code.Id);
    }

    private static Outcome<Html> Render(string template, string root) =>
        TemplateRenderer.Render(Read(template).Naming(Files), "page", ViewMap.Empty, root);

    private static TemplateSet Read(string template) => TemplateSet.Read(Tree(template), Limits.Default).Value;

    private static SourceTree Tree(string template) => SourceTree.Of([new SourceFile("templates/page.html", Encoding.UTF8.GetBytes(template))]);
}
