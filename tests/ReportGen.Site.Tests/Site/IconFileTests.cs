using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ReportGen.Diagnostics;
using ReportGen.Site.Files;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

/// <summary>The icons of a site: drawn, or the report's own.</summary>
public sealed class IconFileTests
{
    private const string Mine = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>mine</title></svg>";

    [Fact]
    public void Every_page_names_the_drawn_icons()
    {
        var site = SmallReport.Default.Site();

        Assert.Equal(
            ["icon ../../favicon.ico", "icon ../../favicon.svg", "apple-touch-icon ../../apple-touch-icon.png", "manifest ../../site.webmanifest"],
            Links(site, "posts/alpha-beta/index.html"));
        using var manifest = JsonDocument.Parse(site.Bytes("site.webmanifest"));
        Assert.Equal("Alpha & Beta", manifest.RootElement.GetProperty("name").GetString());
        Assert.All(manifest.RootElement.GetProperty("icons").EnumerateArray(), icon => Assert.Contains(icon.GetProperty("src").GetString(), site.Paths));
    }

    [Theory]
    [InlineData("templates/favicon.svg", "favicon.svg")]
    [InlineData("content/static/favicon.svg", "favicon.svg")]
    public void One_icon_of_a_reports_own_stands_in_the_tab_and_none_is_drawn(string source, string path)
    {
        var site = SmallReport.Default.With(source, Mine).Site();

        Assert.Equal(Mine, site.Text(path));
        Assert.Equal([path], site.Paths.Where(other => other.StartsWith("favicon.", StringComparison.Ordinal)));
        Assert.Equal([$"icon {path}"], Links(site, "index.html").Where(link => link.StartsWith("icon ", StringComparison.Ordinal)));
    }

    private static ImmutableArray<Diagnostic> Found(string name, ReadOnlyMemory<byte> bytes)
    {
        var found = new DiagnosticBag();
        IconCheck.Run(SourceTree.Of([new SourceFile("content/static/" + name, bytes)]), found);
        return found.ToSorted();
    }

    [Fact]
    public void A_copied_manifest_takes_the_place_of_the_made_one() =>
        Assert.Equal("{\"mine\": [1]}\n", SmallReport.Default.With("content/static/site.webmanifest", "{\"mine\": [1]}\n").Site().Text("site.webmanifest"));

    [Theory]
    [InlineData("favicon.ico", "is not an icon that browsers read. save it as ICO or PNG")]
    [InlineData("favicon.png", "is not a PNG picture. save it as PNG")]
    [InlineData("apple-touch-icon.png", "is not a PNG picture. save it as PNG")]
    [InlineData("icon-192.png", "is not a PNG picture. save it as PNG")]
    [InlineData("icon-512.png", "is not a PNG picture. save it as PNG")]
    [InlineData("site.webmanifest", "is not a web manifest, which is one JSON object. mend it, or delete it: one is made then")]
    public void An_icon_that_no_browser_reads_is_RG7564(string name, string problem)
    {
        foreach (var garbage in new[] { "", "mine", "\0\0\u0001\0\u0001\0", "\u0089PNG\r\n", "[]", "{} {}" })
        {
            var found = Assert.Single(Found(name, Encoding.UTF8.GetBytes(garbage)));
            Assert.Equal($"content/static/{name}:1:1: error RG7564: '{name}' {problem}", found.ToString());
        }
    }

    [Fact]
    public void A_build_looks_at_the_icons() =>
        Assert.Equal("RG7564", Assert.Single(SmallReport.Default.With("content/static/favicon.ico", "mine").Build().Diagnostics).Code.Id);

    [Theory]
    [InlineData("favicon.ico", "favicon.ico")]
    [InlineData("apple-touch-icon.png", "favicon.ico")]
    [InlineData("icon-192.png", "apple-touch-icon.png")]
    public void What_is_drawn_can_be_read_as_such_an_icon(string drawn, string name) =>
        Assert.Empty(Found(name, SmallReport.Default.Site().Bytes(drawn)));

    [Fact]
    public void A_copied_icon_goes_before_one_of_the_templates() =>
        Assert.Equal(Mine, SmallReport.Default.With("templates/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("content/static/favicon.svg", Mine).Site().Text("favicon.svg"));

    private static IEnumerable<string> Links(BuiltSite site, string path) => site.Page(path)
        .QuerySelectorAll("link[rel='icon'], link[rel='apple-touch-icon'], link[rel='manifest']")
        .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}");
}
