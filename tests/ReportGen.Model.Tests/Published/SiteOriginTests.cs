using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Tests.Published;

/// <summary>What a site was built from, as its manifest tells it.</summary>
public class SiteOriginTests
{
    private static readonly ImmutableArray<(string Path, string Text)> Files =
    [
        ("content/report.yaml", "title: A report\n"),
        ("content/data/alpha.yaml", "id: alpha\n"),
        ("content/posts/first.md", "---\ntitle: First\n---\nWords.\n"),
        ("content/static/a.png", "\u0089PNG\r\n\0"),
        ("templates/post.html", "<p>\n"),
    ];

    /// <summary>A kind of file that a build reads.</summary>
    public static TheoryData<string> Read =>
    [
        "content/claims.yaml", "content/charts.yaml", "content/data/beta.yaml", "content/posts/second.md", "content/posts/2009/third.md", "content/posts/.hidden.md",
        "content/pages/about.md", "content/static/b.csv", "content/static/.well-known/x", "content/static/.hidden", "templates/palette.yaml", "templates/favicon.svg",
        "templates/partials/badge.html", "templates/partials/.badge.html", "templates/assets/site.css", "templates/assets/.hidden/a.woff2",
    ];

    /// <summary>What lies beside the files that a build reads.</summary>
    public static TheoryData<string> Unread =>
    [
        "content/notes.txt", "content/README.md", "content/.obsidian/workspace.json", "content/.vscode/settings.yaml", "content/data/notes.txt", "content/data/old/alpha.yaml",
        "content/posts/notes.txt", "content/pages/.vscode/settings.json", "templates/.vscode/settings.json", "templates/.editorconfig", "site/index.html", "README.md",
    ];

    private static SourceTree Tree(params IEnumerable<(string Path, string Text)> files) =>
        SourceTree.Of(files.Select(file => new SourceFile(file.Path, Encoding.Latin1.GetBytes(file.Text))));

    private static string Digest(params IEnumerable<(string Path, string Text)> files) => SiteOrigin.Of(Tree(files), AskedOfBuild.Nothing).Digest;

    private static string Digest(AskedOfBuild asked) => SiteOrigin.Of(Tree(Files), asked).Digest;

    private static SiteOrigin? Told(string manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        return SiteOrigin.Read(json.RootElement);
    }

    private static string Written(SiteOrigin origin) => JsonText.Words(json => json.Object(SiteOrigin.Member, () => origin.Write(json)));

    [Theory]
    [MemberData(nameof(Read))]
    public void A_file_that_a_build_reads_changes_the_digest_when_it_comes_when_it_changes_and_when_it_is_called_otherwise(string path)
    {
        string[] digests = [Digest(Files), Digest([.. Files, (path, "x")]), Digest([.. Files, (path, "y")]), Digest([.. Files, (path.Insert(path.LastIndexOf('.'), "-2"), "x")])];
        Assert.Equal(4, digests.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public void Any_other_file_does_not(string path) => Assert.Equal(Digest(Files), Digest([.. Files, (path, "x")]));

    [Fact]
    public void Neither_the_order_of_files_nor_line_ends_nor_how_a_name_is_put_together_reaches_it()
    {
        Assert.Equal(Digest(Files), Digest(Files.Reverse()));
        foreach (var end in new[] { "\r\n", "\r" })
            Assert.Equal(Digest(Files), Digest(Files.Select(file => file.Text.Contains('\0', StringComparison.Ordinal) ? file : (file.Path, file.Text.Replace("\n", end, StringComparison.Ordinal)))));
        Assert.Equal(Digest(("content/static/\u00E9.txt", "x")), Digest(("content/static/e\u0301.txt", "x")));
    }

    [Fact]
    public void What_is_no_text_is_taken_byte_for_byte() =>
        Assert.NotEqual(Digest(Files), Digest(Files.Select(file => (file.Path, file.Text.Replace("\r\n\0", "\n\0", StringComparison.Ordinal)))));

    [Fact]
    public void Where_one_file_ends_and_the_next_begins_is_no_matter_of_chance() =>
        Assert.NotEqual(Digest(("content/static/a", "1"), ("content/static/b", "2")), Digest(("content/static/a", "1content/static/b2")));

    [Fact]
    public void A_pointer_of_Git_LFS_stands_for_its_file()
    {
        var pointer = $"version https://git-lfs.github.com/spec/v1\noid sha256:{Convert.ToHexStringLower(SHA256.HashData("\0\u0001\r\n"u8))}\nsize 4\n";

        Assert.Equal(Digest(("content/static/a.png", "\0\u0001\r\n")), Digest(("content/static/a.png", pointer)));
        Assert.NotEqual(Digest(("content/static/a.png", "\0\u0001\r\n")), Digest(("content/static/a.png", pointer.Replace("sha256:", "sha256:0", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_built_in_theme_does_not_reach_it_and_a_copy_of_it_in_the_report_does()
    {
        var theme = Tree(("templates/post.html", "built in")).Files;
        var other = Tree(("templates/post.html", "of a later version")).Files;
        var copy = new SourceFile("templates/post.html", "built in"u8.ToArray());
        string Over(ImmutableSortedDictionary<string, SourceFile> below, params SourceFile[] own) => SiteOrigin.Of(SourceTree.Over(below, own), AskedOfBuild.Nothing).Digest;

        Assert.Equal(Over(theme), Over(other));
        Assert.Equal(Over(theme, copy), Over(other, copy));
        Assert.NotEqual(Over(theme), Over(theme, copy));
    }

    [Fact]
    public void Everything_that_is_asked_for_changes_it()
    {
        var asked = AskedOfBuild.Nothing;
        string[] digests =
        [
            Digest(asked), Digest(asked with { BaseUrl = "" }), Digest(asked with { BaseUrl = "https://a.example/" }), Digest(asked with { BaseUrl = "https://b.example/" }),
            Digest(asked with { Drafts = DraftPosts.Included }), Digest(asked with { Future = FuturePosts.Included }),
        ];
        Assert.Equal(digests.Length, digests.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(null, DraftPosts.LeftOut, FuturePosts.Included)]
    [InlineData("https://a.example/\u00FC/", DraftPosts.Included, FuturePosts.LeftOut)]
    public void What_was_asked_for_can_be_read_back_and_fits_the_same_sources_only(string? address, DraftPosts drafts, FuturePosts future)
    {
        var origin = SiteOrigin.Of(Tree(Files), new AskedOfBuild(address, drafts, future));
        var told = Told(Written(origin));

        Assert.Equal(origin, told);
        Assert.True(told?.Fits(Tree(Files)));
        Assert.False(told?.Fits(Tree([.. Files, ("content/pages/new.md", "")])));
        Assert.False((origin with { Asked = AskedOfBuild.Nothing }).Fits(Tree(Files)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"sources": []}""")]
    [InlineData("""{"sources": {"sha256": 1, "base_url": null, "drafts": false, "future": false}}""")]
    [InlineData("""{"sources": {"base_url": null, "drafts": false, "future": false}}""")]
    [InlineData("""{"sources": {"sha256": "1", "drafts": false, "future": false}}""")]
    [InlineData("""{"sources": {"sha256": "1", "base_url": 1, "drafts": false, "future": false}}""")]
    [InlineData("""{"sources": {"sha256": "1", "base_url": null, "drafts": null, "future": false}}""")]
    [InlineData("""{"sources": {"sha256": "1", "base_url": null, "drafts": false}}""")]
    public void A_manifest_of_an_earlier_version_or_of_none_tells_nothing(string manifest) => Assert.Null(Told(manifest));
}
