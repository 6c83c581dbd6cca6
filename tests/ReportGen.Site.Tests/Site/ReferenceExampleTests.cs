using System.Collections.Immutable;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The files that <c>docs/data.md</c> and <c>docs/first-report.md</c> show to authors.</summary>
public sealed class ReferenceExampleTests
{
    [Fact]
    public void The_files_of_the_reference_are_one_report_without_a_finding() => Built(DocumentFiles.In(DocumentFiles.Text("data.md")));

    [Fact]
    public void Every_step_of_the_first_report_builds_without_a_finding()
    {
        var steps = DocumentFiles.Text("first-report.md").Split("\n## ");
        Assert.Equal(4, steps.Length);
        for (var upTo = 2; upTo <= steps.Length; upTo++) Built(DocumentFiles.In(string.Concat(steps[..upTo])));
    }

    [Fact]
    public void A_number_that_the_first_report_does_not_bind_is_found()
    {
        const string unbound = "---\ntitle: More\ndate: 2009-02-23\nsummary: A number.\n---\nThere were 32.\n";
        var more = DocumentFiles.Source("content/posts/more.md", unbound);
        var found = Found([.. DocumentFiles.In(DocumentFiles.Text("first-report.md")), more]);

        Assert.Contains(found, finding => finding.Contains("RG6020", StringComparison.Ordinal));
    }

    private static void Built(ImmutableArray<SourceFile> files)
    {
        Assert.NotEmpty(files);
        Assert.Empty(Found(files));
    }

    private static IEnumerable<string> Found(ImmutableArray<SourceFile> files)
    {
        var result = Pipeline.Run(BuiltInTheme.Files(files), DrawnReport.Options);
        Assert.True(result.Output is not null || result.Diagnostics.Length > 0);
        return result.Diagnostics.Select(found => found.ToString());
    }
}
