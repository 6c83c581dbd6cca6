using ReportGen.Cli.Editions.Git;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A real git repository in a folder of a test, whose commits do not depend on who runs it.</summary>
internal sealed class GitFolder(TestFolder folder, string inner = "")
{
    private static readonly string[] Identity = ["-c", "user.name=A. Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"];

    private readonly GitProgram git = GitProgram.Find(Environment.GetEnvironmentVariable("PATH"), folder.At(inner)) ?? throw new InvalidOperationException("There is no git.");

    /// <summary>What git answers; it must not fail.</summary>
    public string Do(params string[] arguments)
    {
        var answer = git.Ask([.. Identity, .. arguments]);
        Assert.True(answer.IsDone, $"git {string.Join(' ', arguments)}: {answer.Error}");
        return answer.Text;
    }

    /// <summary>A new repository.</summary>
    public GitFolder Init()
    {
        Do("init", "--quiet");
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
