using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>A theme that breaks pages is told so at the template, once.</summary>
public sealed class PageCheckTests
{
    private static readonly string Layout = Read("layout");

    private static readonly string Post = Read("post");

    [Fact]
    public void A_theme_that_changes_nothing_that_counts_is_told_nothing() => Assert.Empty(Findings("layout", Layout + "<!-- my own -->\n"));

    [Theory]
    [InlineData("<main id=\"content\"", "<main id=\"text\"", "templates/layout.html RG7545 the link '#content' leads nowhere: no element of the page has that id.")]
    [InlineData("{{ body }}", "", "templates/layout.html RG7545 'templates/layout.html' does not print 'body', the page.")]
    [InlineData("<html lang=\"{{ lang }}\"", "<html", "templates/layout.html RG7545 the page does not say its language.")]
    [InlineData("<title>{{ title }}</title>", "<title></title>", "templates/layout.html RG7545 the page has no <title> with words in it.")]
    [InlineData("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"", "templates/layout.html RG7545 the page has no content security policy.")]
    [InlineData("default-src 'none'", "default-src *", "templates/layout.html RG7545 the page has no content security policy.")]
    [InlineData("<a class=\"skip\" lang=\"en\" dir=\"ltr\" href=\"#content\">Skip to the text</a>", "", "templates/layout.html RG7545 the first link of the page does not lead to its text.")]
    [InlineData("<div class=\"masthead-row\">", "<div class=\"masthead-row\"><section>", "templates/layout.html RG7546 <section> is not closed, or closed in the wrong place.")]
    [InlineData("<div class=\"masthead-row\">", "<div class=\"masthead-row\"><di((v>", "templates/layout.html RG7546 <di((v> is not closed, or closed in the wrong place.")]
    [InlineData("</header>", "</header></section>", "templates/layout.html RG7546 </section> closes nothing.")]
    [InlineData("href=\"{{ links.method }}\">How", "href=\"nowhere/\">How", "templates/layout.html RG7503 the link 'nowhere/' leads nowhere: there is no file 'nowhere/index.html' in the site.")]
    public void A_layout_that_breaks_pages_is_told_once(string old, string changed, string expected)
    {
        var findings = Findings("layout", Replaced(Layout, old, changed));

        Assert.Equal(expected.Split(' ')[0], findings[0].Split(':')[0]);
        Assert.Contains(expected[expected.IndexOf(' ', StringComparison.Ordinal)..], string.Join('\n', findings), StringComparison.Ordinal);
        if (!expected.Contains("RG7503", StringComparison.Ordinal)) Assert.Single(findings);
        else Assert.All(findings, finding => Assert.StartsWith("templates/layout.html:", finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ include 'prose' segments: body }}", "", "RG7545 'templates/post.html' does not print 'body', the text of the page.")]
    [InlineData("{{ include 'apparatus' numbers: numbers sources: sources coverage: coverage }}", "", "RG7545 'templates/post.html' does not print 'numbers', how the numbers of the page were made.")]
    [InlineData("<h1>{{ include 'prose' segments: title }}</h1>", "", "RG7545 the page has no heading <h1>.")]
    [InlineData("<h1>{{ include 'prose' segments: title }}</h1>", "<h1> </h1>", "RG7545 the heading <h1> of the page has no words.")]
    [InlineData("<article class=\"story\">", "<article class=\"story\"><h1>x</h1>", "RG7545 the page has more than one heading <h1>.")]
    [InlineData("</article>", "", "RG7546 <article> is not closed, or closed in the wrong place.")]
    public void A_template_that_drops_what_a_page_is_for_is_told_once(string old, string changed, string expected) =>
        Assert.Contains(expected, Assert.Single(Findings("post", Replaced(Post, old, changed)), finding => !finding.Contains("RG7503", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<{{ 'script' }} src=\"x.js\"></{{ 'script' }}>", "makes '<script': the policy of every page lets no script run.")]
    [InlineData("<p {{ 'sty' + 'le' }}=\"color:red\">x</p>", "makes 'style=\"color:red\"': the policy of every page blocks styles in attributes.")]
    [InlineData("<p {{ 'on' }}click=\"x()\">x</p>", "makes 'onclick=\"x()\"': the policy of every page lets no script run: 'onclick' does nothing.")]
    [InlineData("<img {{ 'alt' | string.replace 'alt' 'src' }}=\"{{ 'https:' }}{{ '//cdn.example/x.png' }}\" alt=\"x\">", "would be loaded from elsewhere, which the policy of every page forbids.")]
    [InlineData("<a href=\"{{ 'java' }}{{ 'script:x' }}\">x</a>", "no browser follows this link from a page with this policy.")]
    [InlineData("<{{ 'img' }} src=\"x.png\">", "this image has no alternative text.")]
    public void Markup_that_only_code_makes_is_held_to_the_policy_too(string made, string expected)
    {
        var finding = Assert.Single(Findings("post", Post.Replace("<article class=\"story\">", "<article class=\"story\">" + made, StringComparison.Ordinal)), finding => !finding.Contains("RG7503", StringComparison.Ordinal));

        Assert.StartsWith("templates/post.html:", finding, StringComparison.Ordinal);
        Assert.Contains(expected, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void The_layout_is_held_to_it_at_its_own_place() => Assert.Contains(
        "templates/layout.html",
        Findings("layout", Replaced(Layout, "</header>", "</header><{{ 'sty' + 'le' }}>a { color: red }</{{ 'style' }}>")).First(finding => finding.Contains("RG7095", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void An_unclosed_element_of_a_partial_is_found_in_the_partial() => Assert.StartsWith(
        "templates/partials/badge.html:1:1 RG7546",
        Findings("partials/badge", "<b class=\"seal\">{{ $.badge.words }}\n")[0],
        StringComparison.Ordinal);

    [Fact]
    public void The_place_is_that_of_the_link() => Assert.StartsWith(
        "templates/layout.html:71:43 RG7545",
        Findings("layout", Replaced(Layout, "<main id=\"content\"", "<main id=\"text\""))[0],
        StringComparison.Ordinal);

    private static string Read(string name) => Encoding.UTF8.GetString(BuiltInTheme.Files().Files[$"templates/{name}.html"].Bytes.Span);

    private static string Replaced(string text, string old, string changed)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }

    private static List<string> Findings(string template, string text)
    {
        var own = new SourceFile($"templates/{template}.html", Encoding.UTF8.GetBytes(text));
        return [.. Pipeline.Run(BuiltInTheme.Files(BaseSite.Files.Append(own)), DrawnReport.Options).Diagnostics.Select(found => $"{found.Span} {found.Code.Id} {found.Message}")];
    }
}
