using Markdig.Syntax.Inlines;

namespace ReportGen.Prose.Typography;

/// <summary>A mark in a text that is set otherwise than it is typed.</summary>
internal sealed class PunctuationInline(PunctuationMark mark) : LeafInline
{
    public PunctuationMark Mark { get; } = mark;
}
