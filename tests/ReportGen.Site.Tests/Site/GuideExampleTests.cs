using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What <c>docs/writing.md</c> shows to authors.</summary>
public sealed class GuideExampleTests
{
    private const string FrontMatter = "---\ntitle: An example\nsummary: It stands in the guide.\ndate: 2009-02-01\n---\n";

    [Fact]
    public void Every_example_is_read_without_a_finding()
    {
        var examples = DocumentFiles.Fragments(DocumentFiles.Text("writing.md"), "markdown").ToList();
        var posts = examples.Select((example, at) => DocumentFiles.Source($"content/posts/example-{at}.md", $"{FrontMatter}{example}"));
        const string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 240\"/>";
        var phases = DocumentFiles.Source("content/static/phases.svg", drawing);
        var result = Pipeline.Run(BuiltInTheme.Files([.. BaseSite.Files, .. posts, phases]), DrawnReport.Options);

        Assert.True(examples.Count >= 15, $"only {examples.Count} examples were found");
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output);
    }
}
