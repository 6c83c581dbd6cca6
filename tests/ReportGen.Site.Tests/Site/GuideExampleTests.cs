using System.Text;
using ReportGen.Look;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>What <c>docs/writing.md</c> shows to authors.</summary>
public sealed class GuideExampleTests
{
    private static readonly string Guide = System.IO.File.ReadAllText(RepositoryRoot.Combine("docs", "writing.md"));

    [Fact]
    public void Every_example_is_read_without_a_finding()
    {
        var examples = Markdig.Markdown.Parse(Guide).OfType<Markdig.Syntax.FencedCodeBlock>().Where(block => block.Info == "markdown").Select(block => block.Lines.ToString()).ToList();
        var posts = examples.Select((example, at) => File($"content/posts/example-{at}.md", $"---\ntitle: An example\nsummary: It stands in the guide.\ndate: 2009-02-01\n---\n{example}\n"));
        var phases = File("content/static/phases.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 240\"/>");
        var result = Pipeline.Run(SourceTree.Of([.. EmbeddedTheme.Read().Values, .. BaseSite.Files, .. posts, phases]), BuildOptions.Default);

        Assert.True(examples.Count >= 15, $"only {examples.Count} examples were found");
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Output);
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
