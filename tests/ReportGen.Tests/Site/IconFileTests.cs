using System.Text.Json;

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
    [InlineData("content/static/favicon.ico", "favicon.ico")]
    [InlineData("content/static/favicon.png", "favicon.png")]
    public void One_icon_of_a_reports_own_stands_in_the_tab_and_none_is_drawn(string source, string path)
    {
        var site = SmallReport.Default.With(source, Mine).Site();

        Assert.Equal(Mine, site.Text(path));
        Assert.Equal([path], site.Paths.Where(other => other.StartsWith("favicon.", StringComparison.Ordinal)));
        Assert.Equal([$"icon {path}"], Links(site, "index.html").Where(link => link.StartsWith("icon ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("apple-touch-icon.png")]
    [InlineData("icon-192.png")]
    [InlineData("site.webmanifest")]
    public void A_copied_file_takes_the_place_of_the_drawn_one(string path) =>
        Assert.Equal("mine", SmallReport.Default.With("content/static/" + path, "mine").Site().Text(path));

    [Fact]
    public void A_copied_icon_goes_before_one_of_the_templates() =>
        Assert.Equal(Mine, SmallReport.Default.With("templates/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With("content/static/favicon.svg", Mine).Site().Text("favicon.svg"));

    private static IEnumerable<string> Links(BuiltSite site, string path) => site.Page(path)
        .QuerySelectorAll("link[rel='icon'], link[rel='apple-touch-icon'], link[rel='manifest']")
        .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}");
}
