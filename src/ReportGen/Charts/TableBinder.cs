using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Charts;

/// <summary>Binds one table. What is wrong is reported, and the table left out.</summary>
internal static class TableBinder
{
    public static DataTable? Bind(MappingReader reader, NameBinder names, DiagnosticBag bag)
    {
        var id = reader.RequiredId("id");
        var caption = reader.RequiredText("caption");
        var columns = reader.RequiredItems("columns").Select(node => Column(node, bag)).ToArray();
        var rows = reader.RequiredItems("rows").Select(node => Row(node, columns.Length, names, bag)).ToArray();
        var sources = names.Sources(reader);
        reader.Finish();
        var hasKeys = reader.Mapping.Entries.Count(entry => entry.Key.Text is "columns" or "rows") == 2;
        if (hasKeys && (columns.Length == 0 || rows.Length == 0))
            bag.Report(ChartsCodes.NoRows, reader.Span, "the table has no columns or no rows.", "write at least one of each");
        if (id is not { } name || caption is not { } words || columns.Length == 0 || rows.Length == 0) return null;
        if (columns.Any(column => column is null) || rows.Any(row => row is null)) return null;
        return new DataTable(name.Text, words, [.. columns.OfType<string>()], [.. rows.OfType<TableRow>()], sources, name.Span);
    }

    /// <summary>The head of a column; its unit, where one is written, stands behind the title.</summary>
    private static string? Column(YamlNode node, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, "a column", bag) is not { } column) return null;
        var title = column.RequiredText("title");
        var unit = column.OptionalText("unit");
        column.Finish();
        return unit is { } written ? $"{title?.Text} ({written.Text})" : title?.Text;
    }

    private static TableRow? Row(YamlNode node, int columnCount, NameBinder names, DiagnosticBag bag)
    {
        if (MappingReader.Open(node, "a row", bag) is not { } row) return null;
        var label = row.RequiredText("label");
        var cells = row.Texts("values").Select(names.Measure).ToImmutableArray();
        row.Finish();
        if (cells.Length != columnCount)
        {
            bag.Report(
                ChartsCodes.ValueCount,
                label?.Span ?? row.Span,
                FormattableString.Invariant($"the row '{label?.Text}' has {cells.Length} values for {columnCount} columns."),
                "write one value for each column, in the order of the columns");
            return null;
        }

        if (label is not { } words || cells.Any(cell => cell is null)) return null;
        return new TableRow(words.Text, [.. cells.OfType<Evaluation>().Select(cell => new TableCell(cell.Name, cell.Words, cell.Measure))]);
    }
}
