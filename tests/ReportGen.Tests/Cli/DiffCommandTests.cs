using System.Text.Json;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Cli.Editions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli;

/// <summary>What <c>diff</c> is asked for and how it ends.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private static readonly FrontMatterChange Words = new("content/posts/first.md", "posts/first/", [new("title", "Old", "New")]);

    private readonly Shell shell = new();

    public DiffCommandTests()
    {
        shell.Folder.WithSite("old").WithSite("new");
        shell.Compare = (before, after) => SiteDiff.Compare(before, after) with
        {
            FrontMatter = [Words],
            Files = [new(FileDifference.Changed, "index.html", "index.html", 10, 12)],
        };
    }

    public void Dispose() => shell.Dispose();

    private int Diff(params string[] more) => shell.Run(["diff", "old", "new", .. more]);

    [Fact]
    public void The_report_is_on_the_output_stream_and_nothing_else_is()
    {
        Assert.Equal((0, ""), (Diff(), shell.ErrorOutput));
        Assert.StartsWith("old → new\nNo number, verdict or chart moved.\n", shell.Output, StringComparison.Ordinal);
        Assert.Contains("1 file with other front matter, 1 file differs.\n", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prose", "prose (1)")]
    [InlineData("any", "any (2)")]
    [InlineData("any,claims,prose", "prose (1), any (2)")]
    public void What_must_not_differ_and_does_ends_with_1_and_says_what_matched(string what, string matched)
    {
        Assert.Equal(1, Diff("--fail-on", what));
        Assert.Equal($"Failed by --fail-on: {matched}.\n", shell.ErrorOutput);
        Assert.NotEmpty(shell.Output);
    }

    [Fact]
    public void A_quiet_run_tells_nothing_but_the_report() => Assert.Equal((1, ""), (Diff("--fail-on", "any", "--quiet"), shell.ErrorOutput));

    [Fact]
    public void Several_can_be_named_one_after_the_other() => Assert.Equal(1, Diff("--fail-on", "claims", "--fail-on", "prose"));

    [Fact]
    public void What_must_not_differ_and_does_not_ends_with_0() => Assert.Equal((0, ""), (Diff("--fail-on", "claims,numbers,charts,pages"), shell.ErrorOutput));

    [Fact]
    public void Identical_sides_have_no_differences_whatever_must_not_differ()
    {
        shell.Compare = SiteDiff.Compare;
        Assert.Equal(0, Diff("--fail-on", "any"));
        Assert.Equal("old → new\nNo differences: a reader gets the same from both.\n", shell.Output);
    }

    [Fact]
    public void A_file_gets_the_report_whole_and_the_stream_a_summary_unless_it_is_to_be_quiet()
    {
        Diff();
        var report = shell.Output;
        Assert.Equal(1, Diff("--output", "out/diff.txt", "--fail-on", "any"));
        Assert.Equal(("", "out/diff.txt: No number, verdict or chart moved.\nFailed by --fail-on: any (2).\n"), (shell.Output, shell.ErrorOutput));
        Assert.Equal($"diff.txt={report}\n", shell.Folder.Listing("out"));

        shell.Compare = SiteDiff.Compare;
        Assert.Equal((0, "", ""), (Diff("--output", "out/diff.txt", "--quiet"), shell.Output, shell.ErrorOutput));
        Assert.Equal("diff.txt=old → new\nNo differences: a reader gets the same from both.\n\n", shell.Folder.Listing("out"));
    }

    [Theory]
    [InlineData("old", "'old' is a folder.")]
    [InlineData("out/", "'out/' is a folder.")]
    [InlineData("old/diff.txt", "'old/diff.txt' lies in the site 'old'.")]
    [InlineData("site/diff.txt", "'site/diff.txt' lies in the site.")]
    [InlineData("OLD/../new/deep/diff.txt", "'OLD/../new/deep/diff.txt' lies in the site 'new'.")]
    [InlineData("", "'' is a folder.")]
    public void A_report_never_goes_into_what_is_compared(string output, string message)
    {
        var before = shell.Folder.Listing("");
        Assert.Equal((2, ""), (Diff("--output", output), shell.Output));
        Assert.Contains($"error RG9036: {message}\n", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Listing(""));
    }

    [Fact]
    public void Nor_into_content_or_templates()
    {
        shell.Folder.WithContent("content").With("templates/post.html", "");
        Assert.Equal(2, shell.Run("diff", "old", "--output", "content/diff.txt"));
        Assert.Contains("'content/diff.txt' lies in the content folder.", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("diff", "old", "--output", "templates/diff.txt"));
        Assert.Contains("'templates/diff.txt' lies in the templates folder.", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Nor_onto_a_device()
    {
        Assert.Equal(2, Diff("--output", "/dev/null"));
        Assert.Contains("error RG9036: '/dev/null' is no file but a device.", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_ends_with_2_and_leaves_what_was_there()
    {
        shell.Folder.With("file", "precious");
        Assert.Equal(2, Diff("--output", "file/diff.txt"));
        Assert.Contains("error RG9037: The report cannot be written to 'file/diff.txt': ", shell.ErrorOutput, StringComparison.Ordinal);
        Assert.Equal("precious", File.ReadAllText(shell.Folder.At("file")));
    }

    [Theory]
    [InlineData("--format sarif", "Argument 'sarif' not recognized. Must be one of: 'text' 'markdown' 'json' 'html'")]
    [InlineData("--fail-on clams", "'clams' is nothing that --fail-on takes: did you mean 'claims'?")]
    [InlineData("--fail-on claims,", "'' is nothing that --fail-on takes: write claims, statements, numbers, bindings, charts, pages, prose, any, parted by commas")]
    [InlineData("--content x", "--content is for a build of the working tree and for revisions, and both sides are other folders.")]
    [InlineData("--templates x", "--templates is for a build of the working tree and for revisions, and both sides are other folders.")]
    [InlineData("third", "'third' is not known here.")]
    [InlineData("--quiet --verbose", "--quiet and --verbose exclude each other.")]
    public void Arguments_that_cannot_be_understood_are_RG9001(string arguments, string message)
    {
        Assert.Equal((2, ""), (Diff(arguments.Split(' ')), shell.Output));
        Assert.Contains($"error RG9001: {message}", shell.ErrorOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_the_json_is_printed_and_is_named_as_the_json_names_it()
    {
        Assert.Equal(0, shell.Run("diff", "--schema"));
        var schema = JsonDocument.Parse(shell.Output).RootElement;
        Assert.Equal((ComparisonSchema.Text, ""), (shell.Output, shell.ErrorOutput));

        Assert.Equal(0, Diff("--format", "json"));
        Assert.Equal(schema.GetProperty("$id").GetString(), JsonDocument.Parse(shell.Output).RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Help_shows_the_formats_of_diff_and_its_examples()
    {
        Assert.Equal(0, shell.Run("diff", "--help"));
        Assert.Contains("--format <html|json|markdown|text>", shell.Output, StringComparison.Ordinal);
        Assert.Contains("reportgen diff main --fail-on claims,numbers", shell.Output, StringComparison.Ordinal);
        Assert.Contains("reportgen diff [<old> [<new>]] [options]", shell.Output, StringComparison.Ordinal);
    }
}
