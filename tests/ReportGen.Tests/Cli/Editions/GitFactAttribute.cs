using ReportGen.Cli.Editions.Git;

namespace ReportGen.Tests.Cli.Editions;

/// <summary>A test that needs git; where there is none, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute() => Skip = GitProgram.Find(Environment.GetEnvironmentVariable("PATH"), ".") is null ? "There is no git on the search path: install git to run the tests of revisions." : null;
}
