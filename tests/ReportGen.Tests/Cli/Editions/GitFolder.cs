using System.Diagnostics;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A real git repository in a folder of a test, whose commits do not depend on who runs it.</summary>
internal sealed class GitFolder(TestFolder folder, string inner = "")
{
    private static readonly string[] Identity = ["-c", "user.name=A. Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"];

    /// <summary>What git answers; it must not fail.</summary>
    public string Do(params string[] arguments)
    {
        var (exit, answer, complaint) = Ask(arguments);
        Assert.True(exit == 0, $"git {string.Join(' ', arguments)}: {complaint}");
        return answer.TrimEnd('\n');
    }

    /// <summary>Merges a branch, with which there must be a conflict.</summary>
    public void Conflict(params string[] arguments)
    {
        var (exit, answer, complaint) = Ask(["merge", .. arguments]);
        Assert.True(exit == 1 && answer.Contains("CONFLICT", StringComparison.Ordinal), $"git merge: {answer}{complaint}");
    }

    private (int Exit, string Answer, string Complaint) Ask(string[] arguments)
    {
        var start = new ProcessStartInfo("git", [.. Identity, .. arguments]) { WorkingDirectory = folder.At(inner), RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var complaint = git.StandardError.ReadToEndAsync();
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, answer, complaint.GetAwaiter().GetResult());
    }

    /// <summary>A new repository.</summary>
    public GitFolder Init()
    {
        Do("init", "--quiet", "--template="); // without the examples of hooks that git copies otherwise
        return this;
    }

    /// <summary>Commits everything that lies in the folder.</summary>
    public GitFolder Commit(string message)
    {
        Do("add", "--all", "--force");
        Do("commit", "--quiet", "--message", message);
        return this;
    }
}
