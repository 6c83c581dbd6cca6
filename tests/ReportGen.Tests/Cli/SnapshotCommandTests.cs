using System.Text.Json;

namespace ReportGen.Tests.Cli;

/// <summary><c>reportgen snapshot</c>: what readers see, kept as text.</summary>
public sealed class SnapshotCommandTests : IDisposable
{
    private const string Index = "---\npage: index.html\ntitle: Home\n---\n\n# Hello\n";
    private const string Post = "---\npage: posts/a/index.html\ntitle: \n---\n\none\n";

    private readonly Shell shell = new();

    public SnapshotCommandTests() => shell.Folder
        .With("content/static/index.html", "<title>Home</title><h1>Hello</h1>").With("content/static/posts/a/index.html", "<p>one").With("content/static/a.css", "b{}");

    public void Dispose() => shell.Dispose();

    private string? Snapshots => shell.Folder.Listing("snapshots");

    [Fact]
    public void Every_page_gets_a_file_and_a_second_run_writes_nothing()
    {
        Assert.Equal(0, shell.Run("snapshot", "snapshots"));
        Assert.Equal("snapshots: 2 snapshots: 2 added, 0 changed, 0 removed.\n", shell.Output);
        Assert.Equal($"index.verified.md={Index}\nposts/a.verified.md={Post}\n", Snapshots);
        File.SetLastWriteTimeUtc(shell.Folder.At("snapshots/index.verified.md"), DateTime.UnixEpoch);

        Assert.Equal(0, shell.Run("snapshot", "snapshots"));
        Assert.Equal("snapshots: 2 snapshots, all as before.\n", shell.Output);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(shell.Folder.At("snapshots/index.verified.md")));
        Assert.False(Directory.Exists(shell.Folder.At("site")));
    }

    [Fact]
    public void Only_what_differs_is_written_and_other_files_stay()
    {
        shell.Run("snapshot", "snapshots");
        shell.Folder.With("snapshots/posts/a.verified.md", "---\npage: old").With("snapshots/notes.md", "mine");

        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--verbose"));
        Assert.StartsWith("changed snapshots/posts/a.verified.md\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal($"index.verified.md={Index}\nnotes.md=mine\nposts/a.verified.md={Post}\n", Snapshots);
    }

    [Fact]
    public void A_snapshot_without_a_page_is_RG9018_and_kept_until_it_is_pruned()
    {
        shell.Run("snapshot", "snapshots");
        File.Delete(shell.Folder.At("content/static/posts/a/index.html"));
        shell.Folder.With("snapshots/other.verified.md", "of a test");

        Assert.Equal(0, shell.Run("snapshot", "snapshots"));
        Assert.Contains("snapshots/posts/a.verified.md:1:1: warning RG9018: No page has the snapshot 'posts/a.verified.md'.\n      = add --prune to delete it\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(1, shell.Run("snapshot", "snapshots", "--strict"));

        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--prune"));
        Assert.Contains("snapshots: 1 snapshot: 0 added, 0 changed, 1 removed. 1 warning.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("'other.verified.md'.\n      = ReportGen did not write it, so it is never deleted", shell.Output, StringComparison.Ordinal);
        Assert.Equal($"index.verified.md={Index}\nother.verified.md=of a test\n", Snapshots);
    }

    [Fact]
    public void Checking_writes_nothing_and_tells_each_difference_as_RG9017()
    {
        shell.Run("snapshot", "snapshots");
        shell.Folder.With("content/static/index.html", "<title>Home</title><h1>Good day</h1>").With("content/static/new.html", "<p>new");
        File.Delete(shell.Folder.At("content/static/posts/a/index.html"));
        var before = Snapshots;

        Assert.Equal(1, shell.Run("snapshot", "snapshots", "--check"));
        Assert.Contains("snapshots/index.verified.md:6:1: error RG9017: The snapshot 'index.verified.md' has '# Hello', the page has '# Good day'.\n      = review the change, then run 'reportgen snapshot snapshots --prune'\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("error RG9017: The snapshot 'new.verified.md' is missing: a page has come.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("error RG9017: No page has the snapshot 'posts/a.verified.md': a page has gone.\n", shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("The check failed. 3 errors, 0 warnings.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(before, Snapshots);

        shell.Run("snapshot", "snapshots", "--prune");
        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--check"));
        Assert.Equal("snapshots: 2 snapshots, exactly what the pages say.\n", shell.Output);
    }

    [Theory]
    [InlineData("content", "is the content folder")]
    [InlineData("content/snapshots", "is inside the content folder")]
    [InlineData("templates/x", "is inside the templates folder")]
    [InlineData("site", "is the folder of the site")]
    [InlineData("site/text", "is inside the folder of the site")]
    [InlineData(".", "contains the content folder")]
    [InlineData("content/static/a.css", "is a file")]
    public void A_folder_that_cannot_hold_snapshots_is_RG9019(string folder, string problem)
    {
        shell.Folder.With("templates/palette.yaml", "");

        Assert.Equal(2, shell.Run("snapshot", folder));
        Assert.StartsWith($"error RG9019: '{folder}' {problem}: it cannot hold snapshots.\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    public void Line_ends_and_marks_that_editors_and_git_put_in_are_told_as_such(string begin, string end)
    {
        shell.Run("snapshot", "snapshots");
        File.Delete(shell.Folder.At("content/static/posts/a/index.html"));
        shell.Folder.With("snapshots/index.verified.md", begin + Index.ReplaceLineEndings(end)).With("snapshots/posts/a.verified.md", begin + Post.ReplaceLineEndings(end));

        Assert.Equal(1, shell.Run("snapshot", "snapshots", "--check"));
        Assert.Contains("snapshots/index.verified.md:1:1: error RG9017: The snapshot 'index.verified.md' says what the page says, with other line ends or a byte order mark.\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--prune"));
        Assert.Equal($"index.verified.md={Index}\n", Snapshots);
    }

    [Fact]
    public void A_check_never_promises_to_delete_what_ReportGen_did_not_write()
    {
        shell.Run("snapshot", "snapshots");
        shell.Folder.With("snapshots/other.verified.md", "of a test");

        Assert.Equal(1, shell.Run("snapshot", "snapshots", "--check"));
        Assert.Contains("'other.verified.md'.\n      = ReportGen did not write it, so it is never deleted", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_nothing_that_ReportGen_wrote()
    {
        shell.Run("snapshot", "snapshots");
        File.CreateSymbolicLink(shell.Folder.At("snapshots/gone.verified.md"), "nowhere");

        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--prune"));
        Assert.Contains("'gone.verified.md'.\n      = ReportGen did not write it", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_the_way_of_a_snapshot_is_told_without_the_paths_of_the_machine()
    {
        shell.Folder.With("snapshots/posts", "a file").With("snapshots/index.verified.md/a.txt", "in a folder");

        Assert.Equal(2, shell.Run("snapshot", "snapshots"));
        Assert.Contains("error RG9020: The snapshot 'posts/a.verified.md' cannot be written: something of that name is in the way.\n", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(shell.Folder.Path, shell.Output, StringComparison.Ordinal);
        Assert.Equal(["a file"], Directory.EnumerateFiles(shell.Folder.At("snapshots")).Select(File.ReadAllText));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_RG9020_and_nothing_is_written()
    {
        Directory.CreateDirectory(shell.Folder.At("elsewhere"));
        Directory.CreateDirectory(shell.Folder.At("snapshots"));
        Directory.CreateSymbolicLink(shell.Folder.At("snapshots/posts"), shell.Folder.At("elsewhere"));

        Assert.Equal(2, shell.Run("snapshot", "snapshots"));
        Assert.Contains("error RG9020: The snapshot 'posts/a.verified.md' cannot be written: a link on its way leads out of the folder.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", shell.Output, StringComparison.Ordinal);
        Assert.Equal(("", false), (shell.Folder.Listing("elsewhere"), File.Exists(shell.Folder.At("snapshots/index.verified.md"))));
    }

    [Fact]
    public void A_report_with_errors_gives_no_snapshots()
    {
        shell.Findings.Add(new(Shell.Error, null, "wrong", null, []));

        Assert.Equal(1, shell.Run("snapshot", "snapshots"));
        Assert.EndsWith("Nothing was written. 1 error, 0 warnings.\n", shell.Output, StringComparison.Ordinal);
        Assert.Null(Snapshots);
    }

    [Fact]
    public void The_run_can_be_told_to_a_program()
    {
        Assert.Equal(0, shell.Run("snapshot", "snapshots", "--format", "json"));
        var told = JsonDocument.Parse(shell.Output).RootElement;

        Assert.Equal("snapshot", told.GetProperty("command").GetString());
        Assert.Equal(["index.verified.md", "posts/a.verified.md"], told.GetProperty("snapshots").GetProperty("added").EnumerateArray().Select(path => path.GetString()));
    }

    [Theory]
    [InlineData("snapshot", "folder")]
    [InlineData("snapshot snapshots --prune --check", "--prune and --check exclude each other")]
    public void Arguments_that_cannot_be_understood_are_refused(string arguments, string message)
    {
        Assert.Equal(2, shell.Run(arguments.Split(' ')));
        Assert.Contains(message, shell.ErrorOutput, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Help_shows_examples()
    {
        Assert.Equal(0, shell.Run("snapshot", "--help"));
        Assert.Contains("reportgen snapshot snapshots --check\n", shell.Output, StringComparison.Ordinal);
    }
}
