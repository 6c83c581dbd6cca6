using System.Collections.Immutable;
using System.Text;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The files that <c>docs/data.md</c> and <c>docs/first-report.md</c> show to authors.</summary>
public sealed class ReferenceExampleTests
{
    [Fact]
    public void The_files_of_the_reference_are_one_report_without_a_finding() => Built(FilesIn(Document("data.md")));

    [Fact]
    public void Every_step_of_the_first_report_builds_without_a_finding()
    {
        var steps = Document("first-report.md").Split("\n## ");
        Assert.Equal(4, steps.Length);
        for (var upTo = 2; upTo <= steps.Length; upTo++) Built(FilesIn(string.Concat(steps[..upTo])));
    }

    [Fact]
    public void A_number_that_the_first_report_does_not_bind_is_found() =>
        Assert.Contains(Found([.. FilesIn(Document("first-report.md")), File("content/posts/more.md", "---\ntitle: More\ndate: 2009-02-23\nsummary: A number.\n---\nThere were 32.\n")]), found => found.Contains("RG6020", StringComparison.Ordinal));

    private static string Document(string name) => System.IO.File.ReadAllText(RepositoryRoot.Combine("docs", name));

    /// <summary>Blocks whose first line names a file behind the language.</summary>
    private static ImmutableArray<SourceFile> FilesIn(string document) =>
        [.. Markdig.Markdown.Parse(document).OfType<Markdig.Syntax.FencedCodeBlock>().Where(block => block.Arguments is { Length: > 0 }).Select(block => File(block.Arguments!, block.Lines.ToString() + "\n"))];

    private static void Built(ImmutableArray<SourceFile> files)
    {
        Assert.NotEmpty(files);
        Assert.Empty(Found(files));
    }

    private static IEnumerable<string> Found(ImmutableArray<SourceFile> files)
    {
        var result = Pipeline.Run(BuiltInTheme.Files(files), BuildOptions.Default);
        Assert.True(result.Output is not null || result.Diagnostics.Length > 0);
        return result.Diagnostics.Select(found => found.ToString());
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
