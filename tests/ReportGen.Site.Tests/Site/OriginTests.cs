using System.Text;
using System.Text.Json;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The manifest of a site tells what it was built from.</summary>
public sealed class OriginTests
{
    private static string Digest(SourceTree tree) => SiteOrigin.Of(tree, AskedOfBuild.Nothing).Digest;

    private static SiteOrigin? Told(OutputTree? site)
    {
        using var manifest = JsonDocument.Parse(site?.Files["manifest.json"] ?? default);
        return SiteOrigin.Read(manifest.RootElement);
    }

    [Fact]
    public void A_build_tells_its_sources_and_what_it_was_asked_for()
    {
        var tree = BuiltInTheme.Files(BaseSite.Files);
        var options = DrawnReport.Options with { BaseUrl = "https://ci.example/", Drafts = DraftPosts.Included, Future = FuturePosts.Included };

        Assert.Equal(SiteOrigin.Of(tree, AskedOfBuild.Nothing), Told(Pipeline.Run(tree, DrawnReport.Options).Output));
        Assert.Equal(SiteOrigin.Of(tree, new AskedOfBuild("https://ci.example/", DraftPosts.Included, FuturePosts.Included)), Told(Pipeline.Run(tree, options).Output));
        Assert.True(Told(ShippedReport.Committed)?.Fits(ShippedReport.Sources));
    }

    [Fact]
    public void Every_option_that_changes_a_site_is_told()
    {
        string[] others = ["Default", "Asked", "Cache", "Earlier", "EarlierFiles", "Purpose", "Watch", "EqualityContract"]; // what was drawn before and who listens change nothing, and what is built for a comparison is not published

        Assert.Equal(
            typeof(BuildOptions).GetProperties().Select(member => member.Name).Except(others).Order(StringComparer.Ordinal),
            typeof(AskedOfBuild).GetProperties().Select(member => member.Name).Except(["Nothing"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_change_of_any_file_of_the_shipped_report_is_seen()
    {
        var files = ShippedReport.Sources.Files;
        var digests = files.Values.Select(file => Digest(new SourceTree(files.SetItem(file.Path, file with { Bytes = (byte[])[.. file.Bytes.Span, (byte)' '] })))).Append(Digest(ShippedReport.Sources)).ToList();

        Assert.Equal(files.Count + 1, digests.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_the_digest_leaves_out_is_read_by_no_build()
    {
        string[] beside = ["content/notes.txt", "content/README.md", "content/.obsidian/workspace.json", "content/.vscode/settings.yaml", "content/old/claims.yaml", "templates/.editorconfig", "templates/.vscode/settings.json"];
        var plain = BuiltInTheme.Files(BaseSite.Files);
        var more = BuiltInTheme.Files([.. BaseSite.Files, .. beside.Select(path => new SourceFile(path, Encoding.UTF8.GetBytes("a: [no content")))]);

        Assert.Equal(Digest(plain), Digest(more));
        var (before, after) = (Pipeline.Run(plain, DrawnReport.Options).Output?.Files, Pipeline.Run(more, DrawnReport.Options).Output?.Files);
        Assert.NotNull(before);
        Assert.NotNull(after);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Empty(before.Where(file => !file.Value.Span.SequenceEqual(after[file.Key].Span)).Select(file => file.Key));
    }
}
