using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Look;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>A report changes one part of its looks with one file in its own <c>templates/</c>; everything else stays built in.</summary>
public sealed class OwnThemeTests
{
    private static readonly Lazy<BuiltSite> Unchanged = new(() => SiteOf());

    [Fact]
    public void One_partial_changes_wherever_it_is_included()
    {
        var site = SiteOf(Text("templates/partials/badge.html", "<b class=\"seal\">{{ $.badge.words }}</b>\n"));

        Assert.Contains("<b class=\"seal\">confirmed</b>", site.Text("claims/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"badge ", string.Concat(site.PagePaths.Select(site.Text)), StringComparison.Ordinal);
        Assert.Equal(Unchanged.Value.Text("corrections/index.html"), site.Text("corrections/index.html"));
    }

    [Fact]
    public void One_colour_changes_on_pages_and_in_drawings()
    {
        var site = SiteOf(Text(ThemeReader.PalettePath, "series1: {light: '#0000cc', dark: '#4a86c8'}\n"));

        var (before, after) = (Sheet(Unchanged.Value), Sheet(site));
        Assert.Equal(after, before.Replace("--c-series1:#2b6cb0", "--c-series1:#00c", StringComparison.Ordinal));
        Assert.Contains("#0000cc", Drawing(site), StringComparison.Ordinal);
        Assert.Equal(Drawing(Unchanged.Value), Drawing(site).Replace("#0000cc", "#2b6cb0", StringComparison.Ordinal));
    }

    [Fact]
    public void One_font_file_changes_pages_and_drawings()
    {
        var built = Build(new SourceFile(Theme.RegularFontPath, BuiltInTheme.Theme.SemiBoldFont));
        var site = new BuiltSite(built.Output ?? throw new InvalidOperationException("A font is no reason to give no site."));

        Assert.Contains($"url(\"fonts/{System.IO.Path.GetFileName(site.Path("assets/fonts/regular-", ".ttf"))}\") format(\"truetype\")", Sheet(site), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => path.StartsWith("assets/fonts/regular-", StringComparison.Ordinal) && path.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.NotEqual(Drawing(Unchanged.Value), Drawing(site));
        Assert.Equal("font/ttf", site.Page("index.html").QuerySelector("link[rel=preload]")?.GetAttribute("type"));
    }

    [Theory]
    [InlineData("templates/partials/bagde.html", "RG7008", "did you mean 'templates/partials/badge.html'?")]
    [InlineData("templates/palete.yaml", "RG7008", "did you mean 'templates/palette.yaml'?")]
    [InlineData("templates/partials/my-notes.html", "RG7008", "include it in a template, or delete it")]
    [InlineData("templates/assets/fonts/reglar.ttf", "RG7507", "did you mean 'templates/assets/fonts/regular.ttf'?")]
    [InlineData("templates/assets/extra.css", "RG7507", "name it in a style sheet with url(…) or in a template with 'file_href', or delete it")]
    public void A_file_that_nothing_uses_is_a_warning(string path, string code, string remedy)
    {
        var finding = Assert.Single(Build(Text(path, "")).Diagnostics);

        Assert.Equal((code, Severity.Warning, path, remedy), (finding.Code.Id, finding.Code.Severity, finding.Span?.Path, finding.Remedy));
    }

    [Fact]
    public void Own_files_that_are_used_are_none()
    {
        var sheet = BuiltInTheme.Files().Files["templates/assets/site.css"];
        var own = Encoding.UTF8.GetString(sheet.Bytes.Span) + "main { background: url(\"ground.svg\") }\n";

        SiteOf(
            Text("templates/partials/prose.html", "{{ include 'mine' segments: $.segments }}\n"),
            Text("templates/partials/mine.html", "{{ for segment in $.segments }}{{ include segment.kind segment: segment }}{{ end }}\n"),
            Text("templates/assets/site.css", own),
            Text("templates/partials/badge.html", "<img src=\"{{ '/assets/seal.svg' | file_href }}\" alt=\"{{ $.badge.words }}\">\n"),
            Text("templates/assets/seal.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Text("templates/assets/ground.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Text("templates/assets/fonts/OFL.txt", "A licence."));
    }

    [Fact]
    public void A_misspelt_member_is_told_with_the_nearest()
    {
        var findings = Build(Text("templates/partials/badge.html", "{{ $.badge.word }}\n")).Diagnostics;

        var finding = Assert.Single(findings, finding => finding.IsError);
        Assert.Equal(("RG7003", "templates/partials/badge.html:1:12", "did you mean 'words'?"), (finding.Code.Id, finding.Span?.ToString(), finding.Remedy));
    }

    [Theory]
    [InlineData("{{ 42 }}")]
    [InlineData("42 patches")]
    [InlineData("{{ '42 patches' }}")]
    public void A_number_that_a_template_prints_by_itself_is_found(string text)
    {
        var findings = Build(Text("templates/partials/badge.html", $"{text} {{{{ $.badge.words }}}}\n")).Diagnostics;

        Assert.Contains(findings, finding => finding.Span?.Path == "templates/partials/badge.html" && finding.Code == NarrativeCodes.UnboundNumber);
    }

    private static string Sheet(BuiltSite site) => site.Text(site.Path("assets/site-", ".css"));

    private static string Drawing(BuiltSite site) => site.Text(site.Path("charts/", ".svg"));

    private static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static BuiltSite SiteOf(params SourceFile[] own)
    {
        var result = Build(own);
        Assert.Empty(result.Diagnostics);
        return new BuiltSite(result.Output ?? throw new InvalidOperationException("Without a finding there is a site."));
    }

    private static BuildResult Build(params SourceFile[] own) => Pipeline.Run(BuiltInTheme.Files(BaseSite.Files.Concat(own)), BuildOptions.Default);
}
