using ReportGen.Charts.Reading;

namespace ReportGen.Charts.Tables;

/// <summary>Prints the values of a table so that different ones of a column do not look the same.</summary>
internal static class ToldCells
{
    /// <summary>The columns of a table, each by itself.</summary>
    public static TableBody In(TableBody body, NameBinder names)
    {
        PrintedValue? At(TableRow row, int column) =>
            row.Cells[column] is MeasureCell cell
                ? new PrintedValue(row.Label, cell.Measure, cell.Evaluation.Digits, cell.Words, names.MeaningOf(cell.Name))
                : null;
        var all = body.Rows.SelectMany(row => row.Cells.Select((_, column) => At(row, column))).OfType<PrintedValue>().ToList();
        for (var column = 0; column < body.Columns.Length; column++)
        {
            var (words, notes) = SideBySide.Of([.. body.Rows.Select(row => At(row, column)).OfType<PrintedValue>()], all);
            var (next, at) = (new Queue<string>(words), column);
            body = body with
            {
                Rows = [
                    .. body.Rows.Select(
                        row =>
                            row.Cells[at] is MeasureCell cell
                                ? row with { Cells = row.Cells.SetItem(at, cell with { Words = next.Dequeue() }) }
                                : row),
                ],
                Notes = [.. body.Notes, .. notes],
            };
        }

        return body;
    }
}
