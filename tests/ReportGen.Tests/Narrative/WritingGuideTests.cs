using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Narrative.Code;
using ReportGen.Narrative.Prose;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

/// <summary>What <c>docs/writing.md</c> tells authors.</summary>
public sealed class WritingGuideTests
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

    [Fact]
    public void It_names_every_language_of_code_and_every_kind_of_admonition()
    {
        Assert.All(CodeLanguage.All, language => Assert.Contains($"`{language.Word}`", Guide, StringComparison.Ordinal));
        Assert.All(AdmonitionKind.Marks, mark => Assert.Contains($"`{mark[2..^1]}`", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void It_names_every_finding_of_Markdown() =>
        Assert.All(
            NarrativeCodes.All.Where(code => string.CompareOrdinal(code.Id, "RG6040") >= 0),
            code => Assert.Contains(code.Id, Guide, StringComparison.Ordinal));

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
