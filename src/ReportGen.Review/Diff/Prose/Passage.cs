using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Prose;

/// <summary>A block or heading where it stands: what is compared as one.</summary>
/// <param name="Page">The page's file.</param>
/// <param name="Section">The section that it is in, or that it heads.</param>
/// <param name="Words">On one line; never empty.</param>
/// <param name="Block">Null for a heading.</param>
/// <param name="Line">In the page's file, from 1; for a heading that of what follows it.</param>
internal sealed record Passage(string Page, PageSection Section, string Words, Block? Block, int Line)
{
    private WordBag? bag;

    /// <summary>Cut anew each time: the tokens of all pages at once would take more room than the pages.</summary>
    public TokenList Tokens => Block is null ? Tokenizer.Of(Section.Runs) : Tokenizer.Of(Block);

    /// <summary>The ids of the elements that hold it, the innermost first.</summary>
    public ImmutableArray<string> Places => Block?.Places ?? Section.Places;

    /// <summary>Whether a number or claim stands in it.</summary>
    public bool IsBound =>
        (Block?.Cells.SelectMany(cell => cell.Runs) ?? Section.Runs).Any(run => run.Measure is not null || run.Claim is not null);

    public WordBag Bag => bag ??= WordBag.Of(Tokens.Tokens);

    /// <summary>The heading that it stands under, itself where it is one.</summary>
    public BlockHeading Heading => Block?.Heading ?? new BlockHeading(Section.Heading, Section.Anchor);

    public Place Place => new(Page, Heading.Words, Heading.Anchor, Line, Excerpt.Of(Words, 0, 0));

    /// <summary>By which a passage is known when some of its words differ: the first cell of a row, the first words of a text.</summary>
    public string Beginning =>
        Block is { Cells.Length: > 1 } ? Block.Cells[0].Words : string.Join(' ', Words.Split(' ', 5).Take(4));

    // Two passages of the same words are two passages.
    public bool Equals(Passage? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The heading of a section and its blocks; what has no words is left out.</summary>
    public static ImmutableArray<Passage> Of(string page, PageSection section)
    {
        var blocks = section.Blocks.Select(block => new Passage(page, section, block.Words, block, block.Line))
            .Where(passage => passage.Words.Length > 0);
        return section.Heading.Length == 0
            ? [.. blocks]
            : [new Passage(page, section, section.Heading, null, section.Blocks.FirstOrDefault()?.Line ?? 1), .. blocks];
    }
}
