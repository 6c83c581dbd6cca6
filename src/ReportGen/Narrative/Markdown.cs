using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Narrative;

/// <summary>The two Markdown dialects of a report: whole articles, and the short prose of YAML fields, which has paragraphs and no other blocks.</summary>
internal static class Markdown
{
    public static MarkdownPipeline Article { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseSmartyPants()
        .Build();

    public static MarkdownPipeline Field { get; } = ForFields();

    public static MarkdownDocument Parse(WrittenProse prose, MarkdownPipeline dialect) => Markdig.Markdown.Parse(prose.Text, dialect);

    private static MarkdownPipeline ForFields()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseSmartyPants();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }
}
