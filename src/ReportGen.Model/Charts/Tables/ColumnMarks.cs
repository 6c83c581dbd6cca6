using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Charts.Tables;

/// <summary>Marks the largest or smallest value of a column, where it is certain which that is; else says why none is marked.</summary>
internal static class ColumnMarks
{
    public static TableBody Apply(TableBody body, ImmutableArray<ColumnMark?> marks)
    {
        for (var column = 0; column < marks.Length; column++)
        {
            if (marks[column] is { } mark) body = Apply(body, column, mark);
        }

        return body;
    }

    private static TableBody Apply(TableBody body, int column, ColumnMark mark)
    {
        var cells = body.Rows.Select(row => row.Cells[column]).OfType<MeasureCell>().ToArray();
        var word = mark == ColumnMark.Largest ? "largest" : "smallest";
        if (body.Rows.Where(row => row.Cells[column] is MeasureCell { Measure.IsUnknown: true })
            .Select(row => row.Label)
            .ToList() is { Count: > 0 } unknown)
            return body with
            {
                Notes = [
                    .. body.Notes,
                    $"{body.Columns[column].FullTitle}: the {word} is not decided, because {English.Joined(unknown)} {(unknown.Count == 1 ? "is" : "are")} unknown.",
                ],
            };
        var extreme = cells.Where(cell => cells.All(other => IsAtLeastAsFar(cell, other, mark))).ToArray();
        if (extreme.Length == 0)
            return body with
            {
                Notes = [.. body.Notes, $"{body.Columns[column].FullTitle}: the {word} is not decided, because ranges overlap."],
            };
        return body with { Rows = [.. body.Rows.Select(row => Marked(row, column, extreme, mark))] };
    }

    /// <summary>Certainly so: everything that the one may be lies beyond everything that the other may be, or both are the same exact
    /// value.</summary>
    private static bool IsAtLeastAsFar(MeasureCell cell, MeasureCell other, ColumnMark mark)
    {
        if (cell.Measure.Known is not { } one || other.Measure.Known is not { } two) return false;
        if (ReferenceEquals(cell, other) || (one.IsPoint && two.IsPoint && one == two)) return true;
        var (low, high) = mark == ColumnMark.Largest ? (one.Low, two.High) : (two.Low, one.High);
        return low.Value is { } least && high.Value is { } most && (most < least || (most == least && !(low.IsClosed && high.IsClosed)));
    }

    private static TableRow Marked(TableRow row, int column, MeasureCell[] extreme, ColumnMark mark) =>
        row.Cells[column] is MeasureCell cell && extreme.Contains(cell)
            ? row with { Cells = row.Cells.SetItem(column, cell with { Mark = mark }) }
            : row;
}
