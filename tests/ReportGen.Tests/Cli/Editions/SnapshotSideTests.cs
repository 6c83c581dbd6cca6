namespace ReportGen.Tests.Cli.Editions;

/// <summary><c>reportgen snapshot --of</c>: the pages of anything that <c>diff</c> can compare.</summary>
public sealed class SnapshotSideTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(shell.Folder.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        shell.Dispose();
    }

    private void Pages(string words, string site = "site", string content = "content") =>
        shell.Folder.WithSite(site, ("index.html", $"<p>{words} in the site")).WithContent(content, ("index.html", $"<p>{words} as built"));

    [GitFact]
    public void A_revision_gives_what_readers_got_and_the_rest_is_an_ordinary_diff()
    {
        Pages("old");
        new GitFolder(shell.Folder).Init().Commit("first");
        Pages("new");

        Assert.Equal(0, shell.Run("snapshot", "review", "--of", "HEAD"));
        Assert.Equal("review: 1 snapshot: 1 added, 0 changed, 0 removed.\n", shell.Output);
        Assert.Equal("index.verified.md=---\npage: index.html\ntitle: \n---\n\nold in the site\n\n", shell.Folder.Listing("review"));
        Assert.Equal(1, shell.Run("snapshot", "review", "--check"));
        Assert.Contains("has 'old in the site', the page has 'new as built'", shell.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void The_site_of_a_revision_may_lie_elsewhere()
    {
        Pages("old", "docs");
        new GitFolder(shell.Folder).Init().Commit("first");

        Assert.Equal(2, shell.Run("snapshot", "review", "--of", "HEAD"));
        Assert.Contains("error RG9033: The revision 'HEAD' has no folder 'site'.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("snapshot", "review", "--of", "HEAD", "--site", "docs"));
    }

    [Theory]
    [InlineData("other/site", "new in the site")]
    [InlineData("other/content", "new as built")]
    [InlineData("other", "new as built")]
    public void A_folder_is_read_or_built(string side, string words)
    {
        Pages("old");
        Pages("new", "other/site", "other/content");

        Assert.Equal(0, shell.Run("snapshot", "review", "--of", side));
        Assert.Contains($"\n{words}\n", shell.Folder.Listing("review"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_how_to_write_the_snapshots_of_that_side()
    {
        Pages("old");

        Assert.Equal(1, shell.Run("snapshot", "review", "--of", "site", "--check"));
        Assert.Contains("run 'reportgen snapshot review --of site --prune'", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_that_cannot_be_had_gives_no_snapshots()
    {
        Pages("old");
        shell.Findings.Add(new(Shell.Error, new("content/report.yaml", 1, 8, 1, 9), "It is wrong.", null, []));

        Assert.Equal(2, shell.Run("snapshot", "review", "--of", "nowhere"));
        Assert.Contains("error RG9026: There is no folder 'nowhere'.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("snapshot", "review", "--of", "content"));
        Assert.StartsWith("content/report.yaml:1:8: error RG9902: It is wrong.\n    1 | title: A report\n", shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written. 1 error, 0 warnings.\n", shell.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.Folder.At("review")));
    }

    [Fact]
    public void A_site_that_was_changed_by_hand_is_read_and_told()
    {
        Pages("old");
        shell.Folder.With("site/index.html", "<p>edited");

        Assert.Equal(1, shell.Run("snapshot", "review", "--of", "site", "--strict"));
        Assert.Equal(0, shell.Run("snapshot", "review", "--of", "site"));
        Assert.Contains("site/index.html:1:1: warning RG8507: 'site' is not as its build left it", shell.Output, StringComparison.Ordinal);
        Assert.Contains("edited", shell.Folder.Listing("review"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other/site", "is the site 'other/site'")]
    [InlineData("other/site/review", "is inside the site 'other/site'")]
    [InlineData("content/review", "is inside the content folder")]
    [InlineData("site/review", "is inside the folder of the site")]
    public void Neither_the_side_nor_the_working_tree_can_hold_snapshots(string folder, string problem)
    {
        Pages("old");
        Pages("new", "other/site", "other/content");

        Assert.Equal(2, shell.Run("snapshot", folder, "--of", "other/site"));
        Assert.StartsWith($"error RG9019: '{folder}' {problem}: it cannot hold snapshots.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_sources_of_the_working_tree_are_does_not_matter_then()
    {
        Pages("old");

        Assert.Equal(2, shell.Run("snapshot", "review", "--of", "site", "--content", "content"));
        Assert.Contains("--content is for a build of the working tree, and --of names another side.", shell.ErrorOutput, StringComparison.Ordinal);
    }
}
