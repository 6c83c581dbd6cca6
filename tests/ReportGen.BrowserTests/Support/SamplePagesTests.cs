namespace ReportGen.BrowserTests.Support;

/// <summary>Needs no browser.</summary>
public sealed class SamplePagesTests
{
    private const string Plain = """<main><h1 class="title">A</h1><p>text</p></main>""";

    [Fact]
    public void Of_pages_that_are_made_alike_one_is_chosen_and_of_posts_all() => Assert.Equal(
        ["posts/a/index.html", "posts/b/index.html", "tags/index.html"],
        SamplePages.Of(new Dictionary<string, string>
        {
            ["tags/one/index.html"] = Plain,
            ["tags/two/index.html"] = Plain.Replace("text", "other words", StringComparison.Ordinal),
            ["tags/index.html"] = Plain.Replace("<p>", "<p class=\"note\">", StringComparison.Ordinal),
            ["posts/a/index.html"] = Plain,
            ["posts/b/index.html"] = Plain,
        }));

    [Fact]
    public async Task Of_the_shipped_report_each_sort_of_page_is_looked_at()
    {
        var site = await ServedSite.Root;
        string[] paths = [.. site.Samples.Select(page => page.AbsolutePath)];
        Assert.Equal(paths, paths.Distinct(StringComparer.Ordinal));
        Assert.All(["/", "/claims/", "/data/", "/method/", "/corrections/", "/archive/", "/about/", "/tags/", "/data/ws2008/"], page => Assert.Contains(page, paths));
        Assert.InRange(paths.Length, 15, site.Pages.Count() / 2);
    }
}
