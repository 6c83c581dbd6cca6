using System.Diagnostics;
using ReportGen.Tests.Cli.Editions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Build;

/// <summary>What the workflow tells reviewers, by running its script as GitHub does (bash -e) on a real merge, with a stand-in for <c>dotnet</c>.</summary>
public sealed class WorkflowScriptTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [BashFact]
    public void The_summary_is_the_comparison_with_the_base()
    {
        Merge("content/report.yaml");

        Assert.Equal(0, Compare("echo compared with $7 $8 as ${11}\n[ ${11} = html ] && echo page > ${13}\nexit 0\n"));
        Assert.Equal("compared with --build HEAD^1 as markdown\n", Summary);
        Assert.Equal("page\n", File.ReadAllText(folder.At("repository/comparison/reader-diff.html")));
        Assert.Equal(Summary, File.ReadAllText(folder.At("repository/comparison/reader-diff.md")));
        Assert.Equal("told=yes\n", File.ReadAllText(folder.At("output")));
    }

    [BashFact]
    public void Where_the_report_has_errors_the_summary_shows_them_and_the_step_fails()
    {
        Merge("content/report.yaml");

        Assert.Equal(1, Compare("echo 'content/a.yaml:1:1: error RG9999: ``` is wrong.' >&2\nexit 2\n"));
        Assert.Equal("## Nothing was compared\n\n``````````\ncontent/a.yaml:1:1: error RG9999: ``` is wrong.\n``````````\n", Summary);
        Assert.Equal(Summary, File.ReadAllText(folder.At("repository/comparison/reader-diff.md")));
        Assert.Equal("told=yes\n", File.ReadAllText(folder.At("output")));
    }

    [BashFact]
    public void Where_the_base_has_no_content_the_summary_says_so_and_the_step_goes_on()
    {
        Merge("readme.md");

        Assert.Equal(0, Compare("exit 9\n"));
        Assert.Equal("The base has no `content/` to compare with.\n", Summary);
    }

    [BashFact]
    public void The_first_comparison_is_a_new_comment_that_leads_to_the_page()
    {
        folder.With("repository/reader-diff.md", "## What `$(id)` would see\n").With("repository/reader-diff.html", "page");

        Assert.Equal(0, Comment("[ $2 = --paginate ] && exit 0\necho \"$@\" > ../asked\ncp comment.md ../told\n"));
        Assert.Equal("api --silent --method POST repos/owner/name/issues/7/comments --field body=@comment.md\n", File.ReadAllText(folder.At("asked")));
        Assert.Equal("<!-- reportgen-diff -->\n## What `$(id)` would see\n\n[Everything, with pictures](https://example.org/page)\n", File.ReadAllText(folder.At("told")));
    }

    [BashFact]
    public void A_later_comparison_is_written_over_the_first_comment()
    {
        folder.With("repository/reader-diff.md", "again\n");

        Assert.Equal(0, Comment("if [ $2 = --paginate ]; then echo 41; echo 42; exit 0; fi\necho \"$@\" > ../asked\ncp comment.md ../told\n"));
        Assert.Equal("api --silent --method PATCH repos/owner/name/issues/comments/41 --field body=@comment.md\n", File.ReadAllText(folder.At("asked")));
        Assert.Equal("<!-- reportgen-diff -->\nagain\n", File.ReadAllText(folder.At("told")));
    }

    [BashFact]
    public void What_is_longer_than_a_comment_can_be_is_told_as_such()
    {
        folder.With("repository/reader-diff.md", new string('x', 70_000));

        Assert.Equal(0, Comment("[ $2 = --paginate ] && exit 0\ncp comment.md ../told\n"));
        Assert.Equal("<!-- reportgen-diff -->\nThe comparison is too long for a comment: see the summary of the workflow.\n", File.ReadAllText(folder.At("told")));
    }

    [BashFact]
    public void Where_the_comments_cannot_be_read_none_is_written()
    {
        folder.With("repository/reader-diff.md", "again\n");

        Assert.NotEqual(0, Comment("[ $2 = --paginate ] && exit 1\ncp comment.md ../told\n"));
        Assert.False(File.Exists(folder.At("told")));
    }

    private string Summary => File.ReadAllText(folder.At("summary.md"));

    /// <summary>A base with one file, and a merge of a branch into it.</summary>
    private void Merge(string file)
    {
        folder.With($"repository/{file}", "{}");
        var git = new GitFolder(folder, "repository").Init().Commit("base");
        git.Do("checkout", "--quiet", "-b", "branch");
        git.Do("commit", "--quiet", "--allow-empty", "--message", "change");
        git.Do("checkout", "--quiet", "main");
        git.Do("merge", "--quiet", "--no-ff", "--message", "merge", "branch");
    }

    /// <summary>Runs the step that compares; gives its exit code.</summary>
    /// <param name="dotnet">What the stand-in does.</param>
    private int Compare(string dotnet) => Run("Compare with the base", "dotnet", dotnet);

    /// <summary>Runs the step that comments; gives its exit code.</summary>
    /// <param name="gh">What the stand-in does.</param>
    private int Comment(string gh) => Run("Write the comment, or write it anew", "gh", gh);

    private int Run(string step, string program, string does)
    {
        folder.With($"bin/{program}", $"#!/bin/bash\n{does}").With("step.sh", WorkflowTests.ScriptOf("site.yml", step));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.At($"bin/{program}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", ["-e", folder.At("step.sh")]) { WorkingDirectory = folder.At("repository"), RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{folder.At("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GITHUB_STEP_SUMMARY"] = folder.At("summary.md");
        start.Environment["GITHUB_OUTPUT"] = folder.At("output");
        start.Environment["REPOSITORY"] = "owner/name";
        start.Environment["NUMBER"] = "7";
        start.Environment["PAGE"] = "https://example.org/page";
        using var bash = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode;
    }
}
