using System.Collections.Immutable;

namespace ReportGen.Snapshots;

/// <summary>A page as its reader gets it: words in sections, without markup, navigation by keys or looks.</summary>
/// <param name="Path">The file inside the site, such as <c>posts/first/index.html</c>.</param>
/// <param name="Title">The text of its <c>title</c>.</param>
/// <param name="Description">What search engines are told of it; null when nothing.</param>
/// <param name="Sections">In reading order. What stands before the first heading, and the foot of the page, are sections without a
/// heading.</param>
/// <param name="Anchors">Every id that an address can end in, each once, in order.</param>
/// <param name="Links">Where its links lead, as written, in order.</param>
/// <param name="MovedTo">Where a page that only leads on sends its reader; null for a page of its own.</param>
public sealed record PageText(
    string Path,
    string Title,
    string? Description,
    ImmutableArray<PageSection> Sections,
    ImmutableArray<string> Anchors,
    ImmutableArray<PageLink> Links,
    string? MovedTo)
{
    /// <summary>What the picture says that stands for the page where it is shared, in words; null when there is none.</summary>
    public string? Preview { get; init; }

    /// <summary>How many blocks of the first section belong to the head of the site, which stands above the text of every page; 0 when none
    /// do, or when that head has headings.</summary>
    public int HeadBlocks { get; init; }

    /// <summary>How many sections, the last ones, are the foot of the site, which stands below the text of every page.</summary>
    public int FootSections { get; init; }
}

/// <summary>A heading with what follows it up to the next heading of any level.</summary>
/// <param name="Heading">Empty before the first heading.</param>
/// <param name="Level">1 to 6; 0 before the first heading.</param>
/// <param name="Anchor">The id by which it can be addressed; null when it has none.</param>
public sealed record PageSection(string Heading, int Level, string? Anchor, ImmutableArray<Block> Blocks)
{
    /// <summary>The words of the heading, with the names of the numbers in it.</summary>
    public ImmutableArray<TextRun> Runs { get; init; } = Heading.Length == 0 ? [] : [new TextRun(Heading, null, null)];

    /// <summary>The ids of the elements that hold the heading, the innermost first; its own is the anchor.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The line in the page's file where the heading begins, from 1.</summary>
    public int Line { get; init; } = 1;
}

/// <summary>A link of a page.</summary>
/// <param name="Target">As written in the page.</param>
/// <param name="Words">What is read of it; empty when nothing is.</param>
public sealed record PageLink(string Target, string Words);
