using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Docs;

/// <summary>Every block of code in the documents is run or read by a test: by one of its document, or here for what it is.</summary>
public sealed partial class SnippetTests
{
    /// <summary>Blocks that a test of their document reads, by document and kind; <c>file</c> are those that name one.</summary>
    private static readonly HashSet<string> ReadElsewhere =
    [
        "docs/data.md file", "docs/first-report.md file", // ReferenceExampleTests
        "docs/start.md file", // StartTests
        "docs/theming.md file", "docs/theming.md css", "docs/theming.md html", // ThemingGuideTests
        "docs/writing.md markdown", // GuideExampleTests
        "docs/charts.md yaml", // DocumentationTests
        "docs/reviewing.md markdown", "docs/reviewing.md yaml", // ReviewingGuideTests, WorkflowTests
        "docs/library.md csharp", // OneVerdictTests
        "docs/theme-reference.md html", // shown only: two lines of templates, whose members ViewDocumentationTests holds
        "docs/completion.md bash", // CompletionTests
        "docs/publishing.md yaml", // ActionTests
        "docs/publishing.md text", // shown only: headers, which hosts read
    ];

    private static readonly IReadOnlyList<Snippet> Snippets =
        [.. Documents.All.Append(Documents.Index).Append("README.md").Append("CONTRIBUTING.md").SelectMany(path => Markdown.Parse(Documents.Text(path)).Descendants<FencedCodeBlock>().Select(block => new Snippet(path, block)))];

    [Fact]
    public void Every_block_is_of_a_kind_that_is_read()
    {
        var read = Snippets.Where(snippet => ReadElsewhere.Contains(snippet.Source)).Select(snippet => snippet.Text).ToHashSet();
        var strays = Snippets.Where(snippet => !ReadElsewhere.Contains(snippet.Source) && !read.Contains(snippet.Text) && snippet.Kind is not ("sh" or "yaml" or "markdown"));

        Assert.Empty(strays.Select(snippet => snippet.Source));
        Assert.Empty(ReadElsewhere.Except(Snippets.Select(snippet => snippet.Source)));
        Assert.InRange(Snippets.Count, 60, 1000);
    }

    [Fact]
    public void Every_line_of_a_shell_calls_the_tool_or_what_the_repository_has()
    {
        var lines = Of("sh").SelectMany(snippet => snippet.Text.Split('\n').Select(line => (snippet.Source, Line: line))).Where(one => !IsKnown(one.Line));

        Assert.Empty(lines.Select(one => $"{one.Source}: {one.Line}"));
    }

    [Fact]
    public void Every_task_that_is_called_exists()
    {
        var known = Regex.Match(Documents.Text("build.ps1"), @"\$known = (.*)").Groups[1].Value;
        var tasks = Snippets.SelectMany(snippet => Regex.Matches(snippet.Text, @"build\.ps1 ([a-z ]+)").SelectMany(call => call.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.All(tasks, task => Assert.Contains($"'{task}'", known, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_block_of_YAML_is_read_without_a_finding_and_has_keys_of_one_sort() => Assert.All(Of("yaml"), snippet =>
    {
        var text = snippet.Text.Trim('\n');
        if (text.StartsWith("---\n", StringComparison.Ordinal)) text = text[4..].TrimEnd('-');
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("content/x.yaml", Encoding.UTF8.GetBytes(text + "\n")), Limits.Default, bag);
        var mappings = root is YamlSequence list ? [.. list.Items] : root is null ? Array.Empty<YamlNode>() : [root];

        Assert.Empty(bag.ToSorted().Select(found => $"{snippet.Source}: {found}"));
        Assert.All(mappings.OfType<YamlMapping>(), mapping => Assert.Contains(
            KeyCatalogue.All,
            table => mapping.Entries.All(entry => table.Keys.Any(key => key.Name == entry.Key.Text))));
    });

    [Fact]
    public void Every_block_of_Markdown_is_read_in_the_shipped_report()
    {
        var posts = Of("markdown").Select((snippet, at) => new SourceFile(
            $"content/posts/snippet-{at}.md",
            Encoding.UTF8.GetBytes($"---\ntitle: A\nsummary: B\ndate: 2009-01-01\n---\n{snippet.Text}\n"))).ToList();
        var found = ModelReader.Read(SourceTree.Over(ShippedReport.Sources.Files, posts), ModelOptions.Default).Diagnostics;

        Assert.NotEmpty(posts);
        Assert.Empty(found.Where(one => one.Span?.Path.Contains("snippet", StringComparison.Ordinal) == true).Select(one => one.ToString()));
    }

    private static IEnumerable<Snippet> Of(string kind) => Snippets.Where(snippet => snippet.Kind == kind && !ReadElsewhere.Contains(snippet.Source));

    private static bool IsKnown(string line) => ToolCommands.In(line).Any() || Shell().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:#.*|cd [\w./-]+|git .*|base=\$\(git .*\)|dotnet (?:test|build|restore|publish|pack|tool install)\b.*|\./build\.ps1 [a-z ]+|)$")]
    private static partial Regex Shell();

    private sealed class Snippet(string path, FencedCodeBlock block)
    {
        public string Text { get; } = block.Lines.ToString();

        /// <summary>What it is; a block without a word is of a shell.</summary>
        public string Kind { get; } = block.Arguments is { Length: > 0 } ? "file" : block.Info is { Length: > 0 } info ? info : "sh";

        public string Source => $"{path} {Kind}";
    }
}
