using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The files that a document shows to authors: blocks whose first line names one behind the language.</summary>
internal static class DocumentFiles
{
    public static string Text(string name) => File.ReadAllText(RepositoryRoot.Combine("docs", name));

    public static ImmutableArray<SourceFile> In(string document) =>
        [.. from block in Blocks(document) let path = block.Arguments where path is { Length: > 0 } select Source(path, Lines(block))];

    /// <summary>The blocks of a language that name no file.</summary>
    public static IEnumerable<string> Fragments(string document, string language) =>
        Blocks(document).Where(block => block.Info == language && string.IsNullOrEmpty(block.Arguments)).Select(Lines);

    public static SourceFile Source(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<FencedCodeBlock> Blocks(string document) => Markdig.Markdown.Parse(document).OfType<FencedCodeBlock>();

    private static string Lines(FencedCodeBlock block) => block.Lines.ToString() + "\n";
}
