using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportGen.Prose.Abbreviations;

/// <summary>A line <c>*[SDL]: security development lifecycle</c>. It is not shown where it stands.</summary>
/// <param name="label">What is written in the text: "SDL".</param>
/// <param name="meaning">What it is short for; may be empty, which is reported.</param>
internal sealed class AbbreviationDefinition(BlockParser parser, string label, string meaning) : LeafBlock(parser)
{
    public string Label { get; } = label;

    public string Meaning { get; } = meaning;

    /// <summary>Where the label stands, without its brackets.</summary>
    public SourceSpan LabelSpan { get; init; }

    /// <summary>Where the meaning begins in what was written.</summary>
    public int MeaningStart { get; init; }
}
