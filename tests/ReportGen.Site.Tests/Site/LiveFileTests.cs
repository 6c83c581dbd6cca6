using System.Text;
using ReportGen.Data;
using ReportGen.Site;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

/// <summary>Files that are copied as they are: which are told of before they are published, and how they are allowed.</summary>
public sealed class LiveFileTests
{
    private const string Settings = "content/report.yaml";
    private const string Licence = "licence: {name: CC BY, url: \"https://licence.example/by\"}";

    [Theory]
    [InlineData("evil.html")]
    [InlineData("EVIL.HTM")]
    [InlineData("a/b.xhtml")]
    [InlineData("page.html.")]
    [InlineData("page.html.en")]
    [InlineData("page.html.gz")]
    [InlineData("feed.atom")]
    [InlineData("x.xml")]
    [InlineData("x.xsl")]
    [InlineData("x.svgz.br")]
    [InlineData("x.mhtml")]
    [InlineData("x.swf")]
    [InlineData("sw.js")]
    [InlineData("x.mjs")]
    [InlineData("x.wasm")]
    [InlineData("x.php")]
    [InlineData("x.php.txt")]
    [InlineData("x.pHtml")]
    [InlineData("cgi-bin/x.txt")]
    [InlineData("x.shtml")]
    [InlineData("x.aspx")]
    [InlineData("web.config")]
    [InlineData(".htaccess")]
    [InlineData("a/.htaccess")]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    [InlineData("_worker.js")]
    [InlineData("netlify.toml")]
    [InlineData(".env")]
    [InlineData(".git/config")]
    [InlineData("a/.ssh/id_rsa")]
    [InlineData(".well-known/assetlinks.json")]
    [InlineData(".well-known/acme-challenge/x")]
    [InlineData("bare", "<html><script>")]
    [InlineData("bare", "\uFEFF\n <!DOCTYPE html>")]
    [InlineData("bare", "<?xml version=\"1.0\"?>")]
    public void What_a_browser_runs_or_a_host_obeys_is_live(string path, string text = "x") => Assert.NotNull(LiveKind.Of(path, Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("notes/plain.txt")]
    [InlineData("paper.pdf")]
    [InlineData("picture.png")]
    [InlineData("plan.svg")]
    [InlineData("data.json")]
    [InlineData("data.csv.gz")]
    [InlineData("site.webmanifest")]
    [InlineData("style.css")]
    [InlineData("archive.zip")]
    [InlineData("readme.md")]
    [InlineData("html")]
    [InlineData("js.txt")]
    [InlineData("about.pl.txt")]
    [InlineData("v1.0.js.map")]
    [InlineData(".well-known/security.txt")]
    [InlineData("LICENSE", "Copyright < 2026")]
    [InlineData("bare", "< 3 MB")]
    public void What_can_only_be_read_is_not(string path, string text = "x") => Assert.Null(LiveKind.Of(path, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_live_file_is_RG7562_and_says_how_it_is_allowed()
    {
        var report = SmallReport.Default.With("content/static/tools/evil.html", "<script>").With("content/static/_headers", "/*");

        Assert.Equal(
            [
                "content/static/_headers:1:1: warning RG7562: '_headers' is published as it is: a host may obey it. take it out, or allow it by name in report.yaml: 'static: {allow: [_headers]}'",
                "content/static/tools/evil.html:1:1: warning RG7562: 'tools/evil.html' is published as it is: a browser that opens it runs what is in it, at the address of the site. take it out, or allow it by name in report.yaml: 'static: {allow: [tools/evil.html]}'",
            ],
            report.Build().Diagnostics.Select(found => found.ToString()));
        Assert.Empty(Allowing(report, "_headers, tools/evil.html").Build().Diagnostics);
    }

    [Fact]
    public void A_file_of_the_theme_is_named_by_its_whole_path()
    {
        var report = SmallReport.Default.With("templates/assets/evil.html", "<script>");

        Assert.Contains(report.Build().Diagnostics, found => found.Code == SiteCodes.LiveFile && found.Remedy?.EndsWith("[templates/assets/evil.html]}'", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(Allowing(report, "templates/assets/evil.html").Build().Diagnostics, found => found.Code == SiteCodes.LiveFile);
    }

    [Fact]
    public void A_name_that_YAML_would_read_otherwise_is_proposed_in_quotes() =>
        Assert.EndsWith("[\"a, b.html\"]}'", Assert.Single(SmallReport.Default.With("content/static/a, b.html", "x").Build().Diagnostics).Remedy, StringComparison.Ordinal);

    [Fact]
    public void A_compressed_drawing_that_is_allowed_is_published() =>
        Assert.Empty(Allowing(SmallReport.Default.With("content/static/plan.svgz", "x"), "plan.svgz").Build().Diagnostics);

    [Fact]
    public void An_allowed_name_that_no_file_has_is_RG7563() =>
        Assert.Equal(
            $"{Settings}:7:18: warning RG7563: there is no file '_header' to allow. did you mean '_headers'?",
            Assert.Single(Allowing(SmallReport.Default.With("content/static/_headers", "x"), "_header, _headers").Build().Diagnostics).ToString());

    [Theory]
    [InlineData("static: {alow: [x]}", "'static' has no key 'alow'. did you mean 'allow'?")]
    [InlineData("static: [x]", "'static' must be a mapping, not a list.")]
    [InlineData("statik: {}", "report.yaml has no key 'statik'. did you mean 'static'?")]
    public void A_mistake_in_the_key_is_told_where_it_is(string written, string expected)
    {
        var report = SmallReport.Default.Edited(Settings, Licence, $"{Licence}\n{written}");
        var tree = SourceTree.Of(report.Texts.Select(text => new SourceFile(text.Key, Encoding.UTF8.GetBytes(text.Value))));

        Assert.Contains(DataReader.Read(tree, Limits.Default).Diagnostics, finding => finding.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report.example\n", false)]
    [InlineData("REPORT.example", false)]
    [InlineData("evil.example", true)]
    [InlineData("", true)]
    public void A_domain_other_than_that_of_the_address_is_told(string domain, bool isTold) =>
        Assert.Equal(isTold, SmallReport.Default.With("content/static/CNAME", domain).Build().Diagnostics.Any(found => found.Code == SiteCodes.LiveFile));

    private static SmallReport Allowing(SmallReport report, string names) => report.Edited(Settings, Licence, $"{Licence}\nstatic: {{allow: [{names}]}}");
}
