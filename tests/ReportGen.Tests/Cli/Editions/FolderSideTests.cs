using System.Runtime.Versioning;
using System.Text;
using ReportGen.Diff;
using ReportGen.Narrative;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>Sides of a comparison that are folders.</summary>
public sealed class FolderSideTests : IDisposable
{
    private readonly Shell shell = new();
    private (Edition Before, Edition After)? compared;

    public FolderSideTests() => shell.Compare = (before, after) =>
    {
        compared = (before, after);
        return SiteDiff.Compare(before, after);
    };

    public void Dispose() => shell.Dispose();

    private void AssertRefused(string finding, params string[] arguments)
    {
        Assert.Equal((2, ""), (shell.Run(["diff", .. arguments]), shell.Output));
        Assert.Contains(finding, shell.ErrorOutput, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was compared.\n", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Null(compared);
    }

    [Fact]
    public void Two_sites_are_compared_file_by_file_under_the_names_that_were_typed()
    {
        shell.Folder.WithSite("old", ("a/index.html", "before")).WithSite("new", ("a/index.html", "after"), (".nojekyll", ""));

        Assert.Equal((0, ""), (shell.Run("diff", "old/", "./new"), shell.ErrorOutput));
        var (before, after) = Assert.NotNull(compared);
        Assert.Equal(("old/", "./new"), (before.Name, after.Name));
        Assert.Equal(["a/index.html", "manifest.json", "report.json"], before.Files.Keys);
        Assert.Equal([".nojekyll", "a/index.html", "manifest.json", "report.json"], after.Files.Keys);
        Assert.Equal("after", after.Text("a/index.html"));
        Assert.Equal(2, after.Report.GetProperty("format").GetInt32());
    }

    [Theory]
    [InlineData("other")]
    [InlineData("other/content")]
    public void A_content_folder_or_the_folder_of_a_report_is_built_with_its_own_templates(string side)
    {
        shell.Folder.WithSite("old").WithContent("other/content", ("a.txt", "built")).With("other/templates/post.html", "own").With("templates/post.html", "not these");

        Assert.Equal((0, ""), (shell.Run("diff", "old", side), shell.ErrorOutput));
        Assert.Equal("built", compared?.After.Text("a.txt"));
        Assert.Equal("own", Encoding.UTF8.GetString(shell.LastTree?.Files["templates/post.html"].Bytes.ToArray() ?? []));
        Assert.Equal("a.txt=built\n", shell.Folder.Listing("other/content/static")?.Split("report.json")[0]);
        Assert.False(Directory.Exists(shell.Folder.At("other/site")));
    }

    [Fact]
    public void The_later_side_is_a_build_of_the_working_tree_where_none_is_named()
    {
        shell.Folder.WithSite("old").WithContent("words", ("a.txt", "built"));

        Assert.Equal(0, shell.Run("diff", "old", "--content", "words", "--base-url", "https://x.example/", "--drafts"));
        Assert.Equal("the working tree", compared?.After.Name);
        Assert.Equal(("https://x.example/", DraftPosts.Included), (shell.LastOptions?.BaseUrl, shell.LastOptions?.Drafts));
    }

    [Fact]
    public void A_build_is_given_what_was_just_drawn_for_the_other_side_and_nothing_of_a_folder()
    {
        shell.Folder.WithSite("old", ("charts/a-1.png", "drawn")).WithContent("content").WithContent("other");
        Assert.Equal(0, shell.Run("diff", "old", "content"));
        Assert.Empty(shell.LastOptions!.EarlierFiles);

        shell.Pipeline = (_, _) => Shell.Built(Shell.SiteOf(("charts/a-1.png", "drawn"), ("report.json", Sites.Report)));
        Assert.Equal(0, shell.Run("diff", "other", "content"));
        Assert.Equal(["charts/a-1.png"], shell.LastOptions.EarlierFiles.Keys);
    }

    [Fact]
    public void A_site_that_was_changed_since_its_build_says_so()
    {
        shell.Folder.WithSite("old", ("charts/b-1.png", "drawn")).WithContent("content").With("old/charts/b-1.png", "changed");

        Assert.Equal(0, shell.Run("diff", "content", "old"));
        Assert.Contains("old/charts/b-1.png:1:1: warning RG8507: 'old' is not as its build left it: missing, changed or added since are 'charts/b-1.png'.", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_that_is_named_twice_is_read_once_and_has_no_differences()
    {
        shell.Folder.WithContent("content");
        var builds = 0;
        shell.Pipeline = (_, _) =>
        {
            builds++;
            return Shell.Built(Shell.SiteOf(("report.json", Sites.Report)));
        };

        Assert.Equal((0, 1), (shell.Run("diff", "content", "content"), builds));
        Assert.Equal("content → content\nNo differences: a reader gets the same from both.\n", shell.Output);
    }

    [Fact]
    public void Errors_of_the_content_are_shown_with_their_lines_and_nothing_is_compared()
    {
        shell.Folder.WithSite("old").WithContent("other/content");
        shell.Findings.Add(new(Shell.Error, new("content/report.yaml", 1, 8, 1, 9), "It is wrong.", "mend it", []));

        AssertRefused("other/content/report.yaml:1:8: error RG9902: It is wrong.\n    1 | title: A report\n      |        ^ mend it\n", "old", "other");
    }

    [Fact]
    public void Warnings_of_the_content_are_left_to_check_unless_they_count_as_errors()
    {
        shell.Folder.WithSite("old").WithContent("content");
        shell.Findings.Add(new(Shell.Warning, null, "It is odd.", null, []));

        Assert.Equal((0, ""), (shell.Run("diff", "old"), shell.ErrorOutput));
        compared = null;
        AssertRefused("warning RG9901: It is odd.", "old", "--strict");
    }

    [Fact]
    public void Every_mistake_of_both_sides_is_told_in_one_run()
    {
        shell.Folder.With("a/report.json", "{").With("b/report.json", "[]").With("b/manifest.json", "{}");

        AssertRefused("a/report.json:1:2: error RG8502: The report.json of 'a' is not JSON", "a", "b");
        Assert.Contains("b/report.json:1:1: error RG8503: The report.json of 'b' is not one that ReportGen wrote.", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error RG9025: The folder 'empty' is empty.", "empty")]
    [InlineData("error RG9025: The folder 'outer' is neither a site nor a report.\n      = did you mean 'outer/public'?", "outer")]
    [InlineData("error RG9025: 'file.txt' is a file.", "file.txt")]
    [InlineData("error RG9026: There is no folder 'sitte'.\n      = did you mean 'site'?", "sitte")]
    [InlineData("error RG9026: There is no folder ''.", "")]
    [InlineData("error RG9026: There is no folder '--content'.", "--", "--content")]
    [InlineData("error RG8501: 'lone' has no report.json.", "lone")]
    public void What_is_no_side_is_refused_with_the_nearest(string finding, params string[] arguments)
    {
        Directory.CreateDirectory(shell.Folder.At("empty"));
        shell.Folder.WithSite("site").WithSite("outer/public").WithContent("content").With("file.txt", "").With("lone/manifest.json", "{}");
        shell.SearchPath = "";
        AssertRefused(finding, arguments);
    }

    [Fact]
    public void A_folder_that_is_named_like_an_option_is_taken_behind_two_hyphens()
    {
        shell.Folder.WithSite("--strict").WithSite("-x");
        Assert.Equal((0, "--strict → -x\nNo differences: a reader gets the same from both.\n"), (shell.Run("diff", "--", "--strict", "-x"), shell.Output));
    }

    [Fact]
    public void A_name_longer_than_any_disk_or_system_takes_is_no_folder()
    {
        shell.Folder.WithContent("content");
        Assert.Equal(2, shell.Run("diff", new string('a', 300_000)));
        Assert.Contains("RG9026: There is no folder", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_content_folder_is_told() => AssertRefused("error RG9002: There is no folder 'nowhere'.", ".", "--content", "nowhere");

    [PermissionFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_without_permission_is_told()
    {
        shell.Folder.WithSite("closed").WithContent("content");
        File.SetUnixFileMode(shell.Folder.At("closed"), UnixFileMode.None);
        try
        {
            AssertRefused("error RG9003: The folder 'closed' cannot be read: permission denied.", "closed");
        }
        finally
        {
            File.SetUnixFileMode(shell.Folder.At("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_link_that_leads_out_of_a_site_is_not_followed()
    {
        shell.Folder.WithSite("site").With("secret.txt", "").WithContent("content");
        File.CreateSymbolicLink(shell.Folder.At("site/a.txt"), shell.Folder.At("secret.txt"));
        AssertRefused("site/a.txt:1:1: error RG9005: The link 'site/a.txt' leads out of the folder 'site'.", "site");
    }
}
