namespace ReportGen.Tests.Cli.Editions;

/// <summary>A table of tests that need git; where there is none, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitTheoryAttribute : TheoryAttribute
{
    public GitTheoryAttribute() => Skip = new GitFactAttribute().Skip;
}
