using System.Text;
using AngleSharp.Dom;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Reports in another language than the theme's.</summary>
public sealed class LanguageTests
{
    private static readonly SmallReport Arabic = SmallReport.Default.Edited("content/report.yaml", "language: en", "language: ar");

    [Fact]
    public void Every_page_runs_in_the_direction_of_its_language()
    {
        var (arabic, english) = (new BuiltSite(Arabic.Build().Value), SmallReport.Default.Site());

        Assert.All(Roots(arabic), page => Assert.Equal(("ar", "rtl"), (page.GetAttribute("lang"), page.GetAttribute("dir"))));
        Assert.All(Roots(english), page => Assert.False(page.HasAttribute("dir")));
    }

    [Fact]
    public void The_words_of_the_theme_are_marked_as_English()
    {
        var page = new BuiltSite(Arabic.Build().Value).Page("posts/alpha-beta/index.html");

        Assert.All([".skip", ".site-nav ul", ".colophon-links", ".byline", ".toc-title", "#numbers", ".badge"], which =>
        {
            var element = page.QuerySelector(which)?.Closest("[lang]");
            Assert.Equal((which, "en", "ltr"), (which, element?.GetAttribute("lang"), element?.GetAttribute("dir")));
        });
        Assert.All(["h1", ".prose > p", ".brand"], which => Assert.Equal((which, "ar"), (which, page.QuerySelector(which)?.Closest("[lang]")?.GetAttribute("lang"))));
    }

    [Fact]
    public void That_the_theme_is_English_is_told_unless_the_report_has_a_layout_of_its_own()
    {
        var finding = Assert.Single(Arabic.Build().Diagnostics);
        Assert.Equal((SiteCodes.OtherLanguage, "content/report.yaml:4:11"), (finding.Code, finding.Span?.ToString()));
        Assert.Empty(SmallReport.Default.Build().Diagnostics);
        Assert.Single(Told());
        Assert.Empty(Told(File("templates/layout.html", "<!doctype html><html lang=\"{{ lang }}\"><body><main>{{ body }}</main></body></html>")));
    }

    private static IEnumerable<IElement> Roots(BuiltSite site) => site.PagePaths.Select(path => site.Page(path).DocumentElement);

    private static IEnumerable<Diagnostic> Told(params SourceFile[] own) =>
        Pipeline.Run(SourceTree.Over(EmbeddedTheme.Read(), [.. BaseSite.Files.Select(InArabic), .. own]), DrawnReport.Options).Diagnostics.Where(found => found.Code == SiteCodes.OtherLanguage);

    private static SourceFile InArabic(SourceFile file) =>
        file.Path == "content/report.yaml" ? File(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).Replace("language: en", "language: ar", StringComparison.Ordinal)) : file;

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
