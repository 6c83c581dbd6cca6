using System.Net;
using System.Text;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Serve;

/// <summary>What is served is what a build gives, byte for byte but for the script that reloads pages.</summary>
public sealed class ServedBytesTests
{
    [Fact]
    public void Every_file_of_the_shipped_report_is_served_as_it_is_built()
    {
        var folder = new TestFolder();
        foreach (var file in ShippedReport.Sources.Files.Values)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file.Path))!);
            File.WriteAllBytes(folder.At(file.Path), file.Bytes.ToArray());
        }

        using var served = new ServedReport(
            folder, (tree, options, sink) => Pipeline.Run(tree, options with { EarlierFiles = ShippedReport.Drawn }, sink));
        foreach (var (path, bytes) in ShippedReport.Site.Files)
        {
            var got = served.Bytes($"/{path}");
            Assert.True(bytes.Span.SequenceEqual(path.EndsWith(".html", StringComparison.Ordinal) ? ServedScript.Without(got) : got), path);
        }

        Assert.Equal(["content", "templates"], Names(folder));
    }

    [Fact]
    public void Folders_are_answered_by_their_index_and_without_a_slash_by_the_way_to_it()
    {
        using var served = ServedReport.OfBaseSite();
        Assert.Equal(served.Text("/posts/first/index.html"), served.Text("/posts/first/"));
        Assert.Equal(served.Text("/index.html"), served.Text("/"));
        using var response = served.Get("/posts/first?a=b");

        Assert.Equal((HttpStatusCode.Found, "/posts/first/?a=b"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/report.json", "application/json")]
    [InlineData("/n.yaml", "text/plain; charset=utf-8")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/a.bin", "application/octet-stream")]
    [InlineData("/A%20%C3%BC.TXT", "text/plain; charset=utf-8")]
    public void A_file_has_its_type_and_is_kept_by_no_browser(string path, string type)
    {
        var folder = ServedReport.BaseFolder()
            .With("content/static/a.bin", "a").With("content/static/n.yaml", "a: b").With("content/static/A ü.TXT", "a");
        using var served = new ServedReport(folder, Pipeline.Run);
        using var whole = served.Get(path);
        using var head = served.Send(HttpMethod.Head, path);

        Assert.Equal((HttpStatusCode.OK, type), (whole.StatusCode, whole.Content.Headers.ContentType?.ToString()));
        Assert.Equal("no-store", whole.Headers.CacheControl?.ToString());
        Assert.Equal((HttpStatusCode.OK, type), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(ServedReport.TextOf(head));
    }

    [Fact]
    public void A_report_that_will_stand_below_a_path_is_served_there()
    {
        using var served = new ServedReport(ServedReport.BaseFolder(), Pipeline.Run, "--base-url", "https://small.example/a%20b/c");
        using var root = served.Get("/?x");
        using var bare = served.Get("/a%20b/c");
        using var outside = served.Get("/elsewhere");
        using var lost = served.Get("/a%20b/c/nothing");

        Assert.Equal("/a%20b/c/", served.Address.AbsolutePath);
        Assert.Equal((HttpStatusCode.Found, "/a%20b/c/?x"), (root.StatusCode, root.Headers.Location?.OriginalString));
        Assert.Equal((HttpStatusCode.Found, "/a%20b/c/"), (bare.StatusCode, bare.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains(
            "There is nothing at this address", ServedReport.TextOf(lost), StringComparison.Ordinal);
        Assert.Contains("A first post", served.Text("/a%20b/c/posts/first/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_on_the_disk_is_neither_read_nor_locked_nor_touched()
    {
        var folder = ServedReport.BaseFolder().With("site/mine.txt", "mine").With("site.lock", "somebody else's");
        using var served = new ServedReport(folder, Pipeline.Run);
        folder.With("content/posts/first.md", File.ReadAllText(folder.At("content/posts/first.md")) + "\nMore.\n");
        served.Error.WaitFor("changed");

        Assert.Equal("mine.txt=mine\n", folder.Listing("site"));
        Assert.Equal("somebody else's", File.ReadAllText(folder.At("site.lock")));
        Assert.Equal(["content", "site", "site.lock"], Names(folder));
        using var response = served.Get("/mine.txt");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void Drafts_are_shown_where_they_are_asked_for()
    {
        var post = Encoding.UTF8.GetString(BaseSite.Files.Single(file => file.Path == "content/posts/first.md").Bytes.Span);
        var draft = post.Replace("slug: first", "slug: second\ndraft: true", StringComparison.Ordinal)
            .Replace("A first", "A second", StringComparison.Ordinal);
        using var served = new ServedReport(ServedReport.BaseFolder().With("content/posts/second.md", draft), Pipeline.Run, "--drafts");

        Assert.Contains("A second post", served.Text("/posts/second/"), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Names(TestFolder folder) =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
