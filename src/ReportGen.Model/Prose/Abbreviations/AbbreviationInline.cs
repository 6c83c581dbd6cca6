using Markdig.Syntax.Inlines;

namespace ReportGen.Prose.Abbreviations;

/// <summary>A use of an abbreviation in a text.</summary>
internal sealed class AbbreviationInline(AbbreviationDefinition definition) : LeafInline
{
    public AbbreviationDefinition Definition { get; } = definition;
}
