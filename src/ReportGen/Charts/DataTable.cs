using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts;

/// <summary>A table of measures: every cell is computed, none is typed.</summary>
public sealed record DataTable(
    string Id,
    SourcedText Caption,
    ImmutableArray<string> Columns,
    ImmutableArray<TableRow> Rows,
    ImmutableArray<string> SourceIds,
    SourceSpan Span)
{
    /// <summary>What authors wrote and readers see beside the caption: heads of columns and labels of rows.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];
}

/// <summary>One row of a table: a cell for every column.</summary>
public sealed record TableRow(string Label, ImmutableArray<TableCell> Cells);

/// <summary>One measure in a table.</summary>
/// <param name="Name">The metric or measure that it is.</param>
/// <param name="Words">The value as ReportGen prints it everywhere.</param>
public sealed record TableCell(string Name, string Words, Measure Measure);
