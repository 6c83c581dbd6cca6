using System.Collections.Immutable;

namespace ReportGen.Snapshots;

/// <summary>What a piece of a page is.</summary>
public enum BlockKind
{
    Paragraph,
    ListItem,
    Quotation,
    Code,
    Term,
    Description,

    /// <summary>What can be opened for more.</summary>
    Summary,
    Caption,

    /// <summary>A drawing or image, as its alternative text.</summary>
    Picture,

    /// <summary>A row of heads of columns.</summary>
    TableHead,
    TableRow,
}

/// <summary>A paragraph, list item, table row or the like: what a reader takes in at once, and what is compared as one.</summary>
/// <param name="Depth">How deep a list item is nested, from 0; 0 for all others.</param>
/// <param name="Table">Which table of the page a row belongs to, from 1; 0 for all others.</param>
/// <param name="Cells">One for all but table rows.</param>
/// <param name="Line">The line in the page's file where it begins, from 1.</param>
public sealed record Block(BlockKind Kind, int Depth, int Table, ImmutableArray<Cell> Cells, int Line)
{
    /// <summary>Its words on one line, those of code on as many as it has; cells are parted by <c> | </c>.</summary>
    public string Words => string.Join(" | ", Cells.Select(cell => cell.Words));

    /// <summary>The id of the chart or table that it is a part of, as a figure with a data table, caption and notes; null for all
    /// others.</summary>
    public string? Figure { get; init; }

    /// <summary>The ids of the elements that hold it, the innermost first.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The nearest heading whose section, article or entry holds it, which need not be the one that is read last before it; null
    /// where that of its <see cref="PageSection"/> is meant.</summary>
    public BlockHeading? Heading { get; init; }
}

/// <summary>The heading that words stand under.</summary>
/// <param name="Words">Empty where no heading holds them.</param>
/// <param name="Anchor">The id by which it can be addressed; null when it has none.</param>
public sealed record BlockHeading(string Words, string? Anchor)
{
    public static BlockHeading None { get; } = new("", null);
}

/// <summary>The words of a block, or of one cell of a table row.</summary>
public sealed record Cell(ImmutableArray<TextRun> Runs)
{
    public string Words => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Words of one sort. White space is single spaces, but in code, where it stays; a space between two runs belongs to the one
/// without names.</summary>
/// <param name="Measure">The name of the measure that they print, such as <c>esxi35.size</c>, or that they are a step of; null for other
/// words.</param>
/// <param name="Claim">The id of the claim whose words or verdict they are; null for other words.</param>
public sealed record TextRun(string Text, string? Measure, string? Claim);
