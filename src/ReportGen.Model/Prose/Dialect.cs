using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using ReportGen.Prose.Abbreviations;

namespace ReportGen.Prose;

/// <summary>A dialect of Markdown.</summary>
internal sealed class Dialect
{
    private Dialect(MarkdownPipeline pipeline) => Pipeline = pipeline;

    /// <summary>Whole articles.</summary>
    public static Dialect Article { get; } = new(ForArticles());

    /// <summary>The short prose of YAML files and front matter: paragraphs and no other blocks.</summary>
    public static Dialect Field { get; } = new(ForFields());

    public MarkdownPipeline Pipeline { get; }

    private static MarkdownPipeline ForArticles()
    {
        var builder = WithWords()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseAlertBlocks();
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        return builder.Build();
    }

    private static MarkdownPipeline ForFields()
    {
        var builder = WithWords();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }

    /// <summary>What both dialects can do inside a paragraph.</summary>
    private static MarkdownPipelineBuilder WithWords() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseCjkFriendlyEmphasis()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(:;,|–—", UseHttpsForWWWLinks = true });
}
