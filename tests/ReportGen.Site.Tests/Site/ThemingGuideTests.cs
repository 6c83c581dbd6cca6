using System.Text;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What <c>docs/theming.md</c> shows, written beside a brief report, does what it says.</summary>
public sealed class ThemingGuideTests
{
    private const string Sheet = "templates/assets/site.css";

    private const string Layout = "templates/layout.html";

    private static readonly Lazy<BuildResult> Result = new(Build);

    [Fact]
    public void Its_files_are_read_without_a_finding() => Assert.Empty(Result.Value.Diagnostics.Select(found => found.ToString()));

    [Theory]
    [InlineData("claims/index.html", "<b class=\"seal\" lang=\"en\" dir=\"ltr\">confirmed</b>")]
    [InlineData("tags/index.html", "<li><a href=\"../tags/patches/index.html\">patches</a>, 1 post</li>")]
    [InlineData("talk/index.html", "<p class=\"kicker\">An interview with Ada Example</p>\n<h1>A talk with the vendor</h1>")]
    [InlineData("talk/index.html", "<p class=\"kicker\">calm</p>")]
    [InlineData("plain/index.html", "<h1>Another page</h1>")]
    [InlineData("talk/index.html", "<img src=\"../logo.svg\" alt=")]
    [InlineData("404.html", "<img src=\"/logo.svg\" alt=")]
    [InlineData(".css", "--accent:#8a1c5c")]
    [InlineData(".css", ".seal{border:1px solid var(--accent)")]
    public void What_it_changes_is_seen(string file, string text) => Assert.Contains(text, Published(file), StringComparison.Ordinal);

    [Fact]
    public void A_page_of_no_kind_looks_like_any_other() => Assert.DoesNotContain("kicker", Published("plain/index.html"), StringComparison.Ordinal);

    private static BuildResult Build()
    {
        var guide = DocumentFiles.Text("theming.md");
        var builtIn = Encoding.UTF8.GetString(EmbeddedTheme.Read()[Sheet].Bytes.Span);
        var sheet = DocumentFiles.Source(Sheet, builtIn + string.Concat(DocumentFiles.Fragments(guide, "css")));
        var layout = DocumentFiles.Source(Layout, Encoding.UTF8.GetString(EmbeddedTheme.Read()[Layout].Bytes.Span).Replace(
            "<a class=\"brand\" href=\"{{ links.home }}\"{{ if section == 'home' }} aria-current=\"true\"{{ end }}>{{ site.title }}</a>",
            DocumentFiles.Fragments(guide, "html").Single(),
            StringComparison.Ordinal));
        return Pipeline.Run(BuiltInTheme.Files([.. BaseSite.Files, .. DocumentFiles.In(guide), sheet, layout, .. Pages]), BuildOptions.Default);
    }

    /// <summary>A post with a tag, a logo, and a page that says no kind.</summary>
    private static IEnumerable<SourceFile> Pages =>
    [
        Article("posts/tagged", "title: A tagged post\ndate: 2009-02-02\nsummary: It has a tag.\ntags: [patches]"),
        DocumentFiles.Source("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
        Article("pages/plain", "title: Another page\nsummary: It says no kind."),
    ];

    private static SourceFile Article(string name, string front) => DocumentFiles.Source($"content/{name}.md", $"---\n{front}\n---\nWords.\n");

    private static string Published(string file)
    {
        var files = Result.Value.Output?.Files ?? throw new InvalidOperationException("the guide's files are not built");
        return Encoding.UTF8.GetString(files.Single(published => published.Key.EndsWith(file, StringComparison.Ordinal)).Value.Span);
    }
}
