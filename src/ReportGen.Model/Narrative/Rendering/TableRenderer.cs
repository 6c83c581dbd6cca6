using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportGen.Narrative.Rendering;

/// <summary>Tables: a wide one scrolls inside itself, also by keyboard, and is named by its columns. Where the first head is empty, the
/// first cell of each row is its head.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var (output, rows) = ((SegmentRenderer)renderer, table.OfType<TableRow>().ToList());
        var heads = rows.Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Select(output.PlainWords).ToList();
        var words = heads.Where(head => head.Length > 0).ToList();
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
        renderer.WriteEscape(words.Count == 0 ? "Table" : $"Table: {string.Join(", ", words)}").WriteLine("\">");
        renderer.WriteLine("<table>");
        WriteRows(renderer, table, "thead", [.. rows.Where(row => row.IsHeader)], RowHeads.None);
        WriteRows(renderer, table, "tbody", [.. rows.Where(row => !row.IsHeader)], heads is ["", ..] ? RowHeads.First : RowHeads.None);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, List<TableRow> rows, RowHeads rowHeads)
    {
        if (rows.Count == 0) return;
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.WriteLine("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                var head = Head(row, i, rowHeads);
                if (head is not null && ((SegmentRenderer)renderer).PlainWords(cell).Length == 0) head = null;
                WriteCell(renderer, cell, head, Alignment(table, i));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    /// <summary>What a cell with words is the head of; null for one that is no head.</summary>
    private static string? Head(TableRow row, int column, RowHeads rowHeads)
    {
        if (row.IsHeader) return "col";
        if (column == 0 && rowHeads == RowHeads.First) return "row";
        return null;
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? head, string? alignment)
    {
        renderer.EnsureLine();
        renderer.Write(head is null ? "<td" : $"<th scope=\"{head}\"");
        if (alignment is not null) renderer.Write($" class=\"{alignment}\"");
        renderer.Write('>');
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine(head is null ? "</td>" : "</th>");
    }

    // Classes: the policy of the pages allows no style inside a tag.
    private static string? Alignment(
        Table table,
        int column) => column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Right => "align-right",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Left => "align-left",
        _ => null,
    };

    private enum RowHeads
    {
        None,
        First,
    }
}
