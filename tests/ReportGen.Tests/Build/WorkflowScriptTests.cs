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
        Merge("site/report.json");

        Assert.Equal(0, Compare("echo compared with $7 as ${10}\n[ ${10} = html ] && echo page > ${12}\nexit 0\n"));
        Assert.Equal("compared with HEAD^1 as markdown\n", Summary);
        Assert.Equal("page\n", File.ReadAllText(folder.At("repository/reader-diff.html")));
    }

    [BashFact]
    public void Where_the_report_has_errors_the_summary_shows_them_and_the_step_fails()
    {
        Merge("site/report.json");

        Assert.Equal(1, Compare("echo 'content/a.yaml:1:1: error RG9999: ``` is wrong.' >&2\nexit 2\n"));
        Assert.Equal("## Nothing was compared\n\n``````````\ncontent/a.yaml:1:1: error RG9999: ``` is wrong.\n``````````\n", Summary);
    }

    [BashFact]
    public void Where_the_base_has_no_site_the_summary_says_so_and_the_step_goes_on()
    {
        Merge("readme.md");

        Assert.Equal(0, Compare("exit 9\n"));
        Assert.Equal("The base has no `site/` to compare with.\n", Summary);
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

    /// <summary>Runs the step; gives its exit code.</summary>
    /// <param name="dotnet">What the stand-in does.</param>
    private int Compare(string dotnet)
    {
        folder.With("bin/dotnet", $"#!/bin/bash\n{dotnet}").With("step.sh", WorkflowTests.ScriptOf("site.yml", "Compare with the base"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.At("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", ["-e", folder.At("step.sh")]) { WorkingDirectory = folder.At("repository"), RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{folder.At("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GITHUB_STEP_SUMMARY"] = folder.At("summary.md");
        using var bash = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode;
    }
}
