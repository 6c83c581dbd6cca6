using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace ReportGen.Snapshots.Reading;

/// <summary>The rows of one table as they are read. What spans columns or rows is followed by empty cells, so that every cell stands in its
/// column.</summary>
internal sealed class TableRows(TableShape shape, int number)
{
    /// <summary>A table that needs more is made to waste memory: its further cells are read and not aligned.</summary>
    private const int MostEmptyCells = 100_000;

    private static readonly Cell Empty = new([]);

    // For each column, how many rows are still taken by a cell above.
    private readonly Dictionary<int, int> taken = [];
    private readonly List<Cell> cells = [];
    private int emptyCells;
    private BlockKind kind;
    private int line;

    /// <summary>A broken page may have cells outside of rows.</summary>
    public bool IsRowOpen { get; private set; }

    public void BeginRow(IElement row, int atLine)
    {
        cells.Clear();
        IsRowOpen = true;
        line = atLine;
        kind = row.ParentElement?.LocalName == "thead" || (row.ChildElementCount > 0 && row.Children.All(cell => cell.LocalName == "th"))
            ? BlockKind.TableHead
            : BlockKind.TableRow;
    }

    public void AddCell(IElement cell, ImmutableArray<TextRun> runs)
    {
        SkipTaken();
        var (first, rows) = (cells.Count, Span(cell, "rowspan"));
        cells.Add(runs.IsEmpty ? Empty : new Cell(runs));
        for (var more = Span(cell, "colspan"); more > 1 && cells.Count < shape.Columns; more--) AddEmpty();
        for (var column = first; rows > 1 && column < cells.Count; column++) taken[column] = rows;
    }

    /// <summary>Null for a row without words.</summary>
    public Block? EndRow()
    {
        IsRowOpen = false;
        SkipTaken();
        foreach (var column in taken.Keys.ToList())
        {
            if (--taken[column] == 0) taken.Remove(column);
        }

        return cells.TrueForAll(cell => cell.Runs.IsEmpty) ? null : new Block(kind, 0, number, [.. cells], line);
    }

    /// <summary>No cell reaches from the head of a table into its body, or from there into its foot.</summary>
    public void EndGroup() => taken.Clear();

    private void SkipTaken()
    {
        while (taken.ContainsKey(cells.Count) && emptyCells < MostEmptyCells) AddEmpty();
    }

    private void AddEmpty()
    {
        if (++emptyCells <= MostEmptyCells) cells.Add(Empty);
    }

    /// <summary>As the HTML standard bounds them: columns to 1,000, rows to 65,534; 0 rows are all that are left.</summary>
    private static int Span(IElement cell, string attribute)
    {
        if (!int.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) || span < 0)
            return 1;
        if (attribute == "colspan") return Math.Clamp(span, 1, 1000);
        if (span == 0) return 65_534;
        return Math.Min(span, 65_534);
    }
}
