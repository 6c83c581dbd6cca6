using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>Whole brief reports, built and compared with what is expected of them.</summary>
public class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFolder.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_is_expected(string name)
    {
        var folder = CaseFolder.All.Single(other => other.Name == name);
        var result = Pipeline.Run(folder.Tree(EmbeddedTheme.Read()), folder.Options);
        var differences = folder.Differences(result, Environment.GetEnvironmentVariable("CI") == "true");

        Assert.True(!differences.Any(), string.Join('\n', differences));
    }
}
