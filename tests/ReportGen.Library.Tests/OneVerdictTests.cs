using ReportGen.Claims;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests;

/// <summary>The model used as a library, as <c>docs/library.md</c> shows it.</summary>
public sealed class OneVerdictTests
{
    [Fact]
    public void A_folder_is_read_and_one_verdict_is_asked()
    {
        var report = Read(RepositoryRoot.Path);
        var claim = report.Claims.Find("p2-2.6x");

        Assert.DoesNotContain(report.Diagnostics, finding => finding.IsError);
        Assert.Equal(VerdictKind.OffByRounding, claim?.Verdict.Kind);
        Assert.Contains(
            $"`{claim?.Verdict.Kind}` and `{report.Metrics.Find("esx35-vs-ws2008-full-patches")?.Words}`",
            File.ReadAllText(RepositoryRoot.Combine("docs", "library.md")), StringComparison.Ordinal);
    }

    private static ReportModel Read(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(folder, "content"), "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return ModelReader.Read(SourceTree.Of(files), ModelOptions.Default);
    }
}
