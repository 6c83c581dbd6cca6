using System.Text.Json;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Definitions;

/// <summary>What an author decides of a table: what it shows, not what that measures, nor what follows from that.</summary>
internal static class TableFields
{
    /// <summary>Rows that are sorted by a column follow its values: their order counts only where those are the same.</summary>
    public const string Order = "order of rows";

    /// <summary>Each row by its label, then their order. Of a table of recounts, whose rows and columns follow from the selections, only
    /// what it recounts.</summary>
    public static IEnumerable<(string Field, string Words)> OfRows(JsonElement table)
    {
        var rows = table.Items("rows").ToList();
        if (IsOfRecounts(table))
            return
            [
                (
                    "recounts",
                    string.Join(
                        ", ",
                        rows.Take(1)
                            .SelectMany(Cells)
                            .Select(cell => cell.Text("name"))
                            .OfType<string>()
                            .DistinctBy(name => MeasureOwner.Of(name)))),
            ];
        return Named(table).Select(row => ($"row “{row.Name}”", string.Join(", ", Cells(row.Row).Select(CellOf))))
            .Append((Order, string.Join(", ", rows.Select(row => row.Text("label")))));
    }

    public static IEnumerable<(string Field, string Words)> OfColumns(JsonElement table) =>
        IsOfRecounts(table) ? [] : [("columns", string.Join(", ", table.Items("columns").Select(column => column.Text("title"))))];

    /// <summary>Whether each row that both tables have shows the same values.</summary>
    public static bool HasSameValues(JsonElement before, JsonElement after)
    {
        var earlier = Named(before).ToDictionary(row => row.Name, row => row.Row, StringComparer.Ordinal);
        return Named(after).All(
            row => !earlier.TryGetValue(row.Name, out var old) || JsonElement.DeepEquals(old.Member("cells"), row.Row.Member("cells")));
    }

    /// <summary>Rows with the same label are told apart by their place among those.</summary>
    private static IEnumerable<(string Name, JsonElement Row)> Named(JsonElement table) =>
        from same in table.Items("rows").GroupBy(row => row.Text("label") ?? "", StringComparer.Ordinal)
        from row in same.Select((row, at) => (at == 0 ? same.Key : $"{same.Key} ({at + 1})", row))
        select row;

    private static bool IsOfRecounts(JsonElement table) =>
        table.Items("rows").SelectMany(Cells).Any(cell => cell.Text("difference") is not null);

    private static IEnumerable<JsonElement> Cells(JsonElement row) => row.Items("cells");

    private static string CellOf(JsonElement cell) => cell.Text("name") ?? cell.Text("text") ?? "difference";
}
