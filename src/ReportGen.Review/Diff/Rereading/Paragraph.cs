using System.Collections.Immutable;

namespace ReportGen.Diff.Rereading;

/// <summary>A heading, paragraph, list item or caption of a page, in sentences.</summary>
/// <param name="Part">Where on the page it stands.</param>
/// <param name="Figure">The id of the chart or table that it is a part of; null for all others.</param>
/// <param name="IsRead">Whether it is of words that an author may have written; rows and pictures only show what moved.</param>
/// <param name="At">Where it stands; its words are not asked for.</param>
internal sealed record Paragraph(PagePart Part, string? Figure, bool IsRead, Place At, ImmutableArray<Sentence> Sentences)
{
    /// <summary>What moved in it, each once.</summary>
    public ImmutableArray<string> Moved { get; } = [.. Sentences.SelectMany(sentence => sentence.Moved).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; init; }

    public bool IsOfHead => Part is PagePart.Title or PagePart.Summary;
}
