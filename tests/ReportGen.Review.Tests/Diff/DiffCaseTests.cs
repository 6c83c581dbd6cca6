using ReportGen.Diff;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff;

/// <summary>Whole reports in two editions, and what the comparison of the two says in JSON and Markdown.</summary>
public sealed class DiffCaseTests
{
    public static TheoryData<string> Names => [.. DiffCase.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_editions_are_built_without_a_finding_and_a_case_says_what_it_is_for(string name)
    {
        var (before, after) = DiffCase.Named(name).Editions;

        Assert.NotEmpty(before.Files);
        Assert.NotEmpty(after.Files);
        Assert.StartsWith("# ", File.ReadAllText(Path.Combine(DiffCase.Named(name).Path, "case.md")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_comparison_says_what_is_expected(string name)
    {
        var folder = DiffCase.Named(name);
        var isServer = Environment.GetEnvironmentVariable("CI") == "true";
        var reports = DiffReports.Of(folder.Comparison);
        var kept = Directory.Exists(folder.Expected) ? Directory.EnumerateFiles(folder.Expected).Select(Path.GetFileName).Where(file => !file!.Contains(".received.", StringComparison.Ordinal)) : [];
        var differences = reports
            .Select(report => ExpectedFile.Difference(folder.Expected, report.File, report.Bytes, isServer))
            .OfType<string>().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(reports.Select(report => report.File).Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_comparison_keeps_the_laws_and_lays_nothing_at_the_door_of_the_tool(string name)
    {
        var folder = DiffCase.Named(name);
        var (before, after) = folder.Editions;

        Assert.Empty(ComparisonLaws.Broken(before, after, (one, other) => one == before && other == after ? folder.Comparison : SiteDiff.Compare(one, other)));
        Assert.DoesNotContain(folder.Comparison.Causes, cause => cause.Kind is CauseKind.Tool);
    }
}
