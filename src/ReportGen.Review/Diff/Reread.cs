using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>How near a sentence stands to what moved.</summary>
public enum Nearness
{
    /// <summary>It holds the number or the claim: the words around it may no longer fit.</summary>
    Around,

    /// <summary>It is of the title or summary of the post, or of the caption of a figure, that shows it.</summary>
    Heading,

    /// <summary>It stands in the same paragraph.</summary>
    Paragraph,

    /// <summary>It stands in the paragraph before or after.</summary>
    Neighbour,
}

/// <summary>A sentence that an author wrote, in a text or in YAML, that is the same in both editions, and that stands beside something that
/// moved.</summary>
/// <param name="Place">The line of the page in the later edition; its words are the whole sentence.</param>
/// <param name="WrittenIn">The file that its page is written in; on a page that is made from data that of the sentence.</param>
/// <param name="Unchanged">Its words in order, word for word in both editions; between them stands what moved.</param>
/// <param name="Beside">Names of measures, and <c>claim:ID</c>, that moved beside it. Never empty.</param>
public sealed record Reread(
    Nearness Nearness, Place Place, string WrittenIn, ImmutableArray<string> Unchanged, ImmutableArray<string> Beside)
{
    /// <summary>Whether it is an item of a list and no whole sentence.</summary>
    public bool IsItem { get; init; }

    /// <summary>Where its author wrote it; null where that is not known.</summary>
    public SourceLine? At { get; init; }
}
