using ReportGen.Tests.Support;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A repository that git takes for somebody else's, by the variable with which git's own tests say so.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class ForeignRepositoryTests
{
    private const string Variable = "GIT_TEST_ASSUME_DIFFERENT_OWNER";

    [GitFact]
    public void It_is_not_read_and_the_reviewer_is_told_how_to_trust_it()
    {
        using var shell = new Shell();
        shell.Folder.WithSite("site").WithContent("content");
        new GitFolder(shell.Folder).Init().Commit("first");
        Environment.SetEnvironmentVariable(Variable, "1");
        try
        {
            Assert.Equal(2, shell.Run("diff"));
            Assert.Contains("error RG9030: The repository belongs to another user, so git does not read it (dubious ownership).\n      = if you trust it, run: git config --global --add safe.directory", shell.ErrorOutput, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }
}
