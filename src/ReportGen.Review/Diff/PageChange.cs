using System.Collections.Immutable;
using ReportGen.Snapshots;

namespace ReportGen.Diff;

/// <summary>What happened to a page.</summary>
public enum PageDifference
{
    Removed,
    Added,

    /// <summary>The same page at another address.</summary>
    Moved,

    /// <summary>It reads otherwise.</summary>
    Text,

    /// <summary>It reads the same and its HTML differs: templates, styles, names of files.</summary>
    Markup,
}

/// <summary>A page that differs.</summary>
/// <param name="Path">Its file inside the later site; inside the earlier one when it is gone.</param>
/// <param name="PathBefore">Its file inside the earlier site; null when it is new.</param>
/// <param name="Title">Its heading.</param>
/// <param name="WrittenIn">The file that an author wrote it in; null for a page that is made from data.</param>
/// <param name="Head">What differs of what it says of itself to browsers and search engines: title, description.</param>
/// <param name="Sections">Where it reads otherwise, in reading order.</param>
public sealed record PageChange(
    PageDifference Difference,
    string Path,
    string? PathBefore,
    string Title,
    string? WrittenIn,
    ImmutableArray<FieldChange> Head,
    ImmutableArray<SectionChange> Sections)
{
    /// <summary>Where the address of a page that is gone or moved leads its reader now, as a file of the later site; null when
    /// nowhere.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Whether it also has changes that are told of another page, which has the same, and that somebody wrote.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>Whether all that differs of its head follows from numbers and verdicts that moved.</summary>
    public bool IsHeadExplained { get; init; }

    /// <summary>Whether somebody wrote anything of what is told here, or the page itself came, went or moved.</summary>
    public bool IsWritten => Difference is PageDifference.Added or PageDifference.Removed or PageDifference.Moved
        || (!Head.IsEmpty && !IsHeadExplained) || Sections.Any(section => section.Blocks.Any(block => !block.IsExplained));
}

/// <summary>A section of a page that reads otherwise.</summary>
/// <param name="Heading">In the later edition, in the earlier one when it is gone; empty before the first heading.</param>
/// <param name="Anchor">The id of the heading in the same edition; null when it has none.</param>
public sealed record SectionChange(string Heading, string? Anchor, ImmutableArray<BlockChange> Blocks)
{
    /// <summary>A block of the section as a line of its page.</summary>
    /// <param name="page">The page's file.</param>
    public Place PlaceOf(BlockChange block, string page) =>
        new(page, HeadingOf(block).Words, HeadingOf(block).Anchor, block.Line, block.Reading) { Part = block.Part };

    /// <summary>The heading that a block stands under.</summary>
    public BlockHeading HeadingOf(BlockChange block) => block.Heading ?? new BlockHeading(Heading, Anchor);
}

/// <summary>What happened to a paragraph, list item or table row.</summary>
public enum BlockDifference
{
    Removed,
    Added,

    /// <summary>Some of its words differ.</summary>
    Changed,

    /// <summary>It stands elsewhere; its words may differ too.</summary>
    Moved,
}

/// <summary>A paragraph, list item or table row that reads otherwise.</summary>
/// <param name="Line">The line in the page's file of the later edition, of the earlier one when it is gone.</param>
/// <param name="Words">All its words in order, those of both editions.</param>
/// <param name="From">Where it stood before it moved; null when it did not.</param>
/// <param name="Moved">Names of measures, and <c>claim:ID</c>, that moved and are shown in the words that differ.</param>
/// <param name="IsExplained">Whether all that differs stands in numbers, claims, figures or records that moved: nobody wrote anything
/// new.</param>
/// <param name="Causes">The causes.</param>
public sealed record BlockChange(
    BlockDifference Difference,
    int Line,
    ImmutableArray<WordRun> Words,
    Place? From,
    ImmutableArray<string> Moved,
    bool IsExplained,
    ImmutableArray<Cause> Causes)
{
    /// <summary>Where the same change of the same words is on other pages; it is told once.</summary>
    public ImmutableArray<Place> AlsoOn { get; init; } = [];

    /// <summary>How it reads in the later edition; in the earlier one when it is gone.</summary>
    public string Reading =>
        string.Concat(
            Words.Where(run => run.Side != (Difference == BlockDifference.Removed ? WordSide.After : WordSide.Before))
                .Select(run => run.Text));

    /// <summary>In which part of the page it stands.</summary>
    public PagePart Part { get; init; } = PagePart.Text;

    /// <summary>The nearest heading that holds it; null where that of its section is meant.</summary>
    public BlockHeading? Heading { get; init; }

    /// <summary>Where its author wrote the words that differ; null where that is not known, or nobody wrote them.</summary>
    public SourceLine? At { get; init; }

    /// <summary>Whether it stands elsewhere on its page and reads the same.</summary>
    public bool IsOnlyMoved => Difference == BlockDifference.Moved && Words.All(run => run.Side == WordSide.Both);

    /// <summary>Where it stands now, when it moved to another page and this is the page that it left; null otherwise.</summary>
    public Place? To { get; init; }
}

/// <summary>To which edition words belong.</summary>
public enum WordSide
{
    Both,
    Before,
    After,
}

/// <summary>Words that follow each other and belong to the same editions.</summary>
public sealed record WordRun(WordSide Side, string Text);
