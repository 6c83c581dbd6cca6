using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Charts;

/// <summary>A table of measures: every number in it is computed, none is typed.</summary>
public sealed record DataTable(
    string Id,
    ProseText Caption,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Rows,
    ImmutableArray<string> SourceIds,
    SourceSpan Span)
{
    /// <summary>What the caption says of what is shown; null where its author states nothing.</summary>
    public ToldStatement? Statement { get; init; }

    /// <summary>What authors wrote and readers see beside the caption: heads of columns and labels of rows.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];

    /// <summary>The head of the column of labels; null for none.</summary>
    public string? LabelHead { get; init; }

    /// <summary>Generated sentences under the table: unequal windows, what all rows have in common.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>A column of a table.</summary>
/// <param name="Group">The head over this and the neighbouring columns of the same group; null for none.</param>
public sealed record TableColumn(string Title, string? Group = null)
{
    /// <summary>The unit that all its values have, which the head says for them; null where they have none, or several.</summary>
    public string? Unit { get; init; }

    /// <summary>The title, with the unit where the title does not say it.</summary>
    public string Head => Unit is null || Title.Contains(Unit, StringComparison.OrdinalIgnoreCase) ? Title : $"{Title} ({Unit})";

    /// <summary>The head by which the column is known outside of the table.</summary>
    public string FullTitle => Group is null ? Title : $"{Group}: {Title}";
}

/// <summary>One row of a table: a cell for every column.</summary>
/// <param name="IsEmphasised">The row that the others are compared with.</param>
public sealed record TableRow(string Label, ImmutableArray<TableCell> Cells, bool IsEmphasised = false);
