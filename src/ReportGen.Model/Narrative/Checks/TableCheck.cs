using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using SourceSpan = ReportGen.Diagnostics.SourceSpan;

namespace ReportGen.Narrative.Checks;

/// <summary>Tables whose rows do not fit their head, and those that Markdown takes for a paragraph: it says nothing of either.</summary>
internal sealed partial class TableCheck(WrittenProse prose, DiagnosticBag bag)
{
    private const string InMarkdown =
        "write it without the other lines and marks: the head as '| a | b |', '|---|---|' below it, then a line for each row";

    public void Check(Table table)
    {
        if (string.CompareOrdinal(prose.Text, table.Span.Start, "{|", 0, 2) == 0)
        {
            bag.Report(
                NarrativeCodes.UnreadTable,
                prose.Place(table.Span.Start, 2),
                "this table is written as for a wiki: readers would see its marks.",
                InMarkdown);
            return;
        }

        var rows = table.OfType<TableRow>().ToList();
        if (rows is not [{ IsHeader: true } head, ..]) return;
        var columns = Written(head);
        if (table.ColumnDefinitions.Count < columns)
        {
            bag.Report(
                NarrativeCodes.RaggedTable,
                Place(head, table),
                $"the head has {Cells(columns)}, and the line below it {Cells(table.ColumnDefinitions.Count)}.",
                "write '---' for each column in the line below the head");
        }

        foreach (var row in rows.Skip(1))
        {
            var cells = Written(row);
            if (cells == columns) continue;
            var remedy =
                cells > columns ? "give each column a head, or write '\\|' for a line that ends no cell" : "write '|' for empty cells too";
            bag.Report(
                NarrativeCodes.RaggedTable,
                Place(row, table),
                $"this row has {Cells(cells)}, and the head {Cells(columns)}.",
                remedy);
        }
    }

    /// <summary>Lines that were meant as a table.</summary>
    public void CheckUnread(ParagraphBlock paragraph)
    {
        var lines = ProseLine.Of(paragraph, prose.Text);
        var rule = lines.FindIndex(line => Rule().IsMatch(line.Text));
        var rows = lines.Count(line => line.Text is ['|', .., '|']);
        var grid = lines.FindIndex(line => GridRule().IsMatch(line.Text));
        if (grid < 0 && rows < 2 && (rule < 1 || !lines[rule - 1].Text.Contains('|', StringComparison.Ordinal))) return;
        var place = lines[grid >= 0 ? grid : Math.Max(rule, 0)];
        var odd = lines.FindIndex(line => !line.Text.Contains('|', StringComparison.Ordinal));
        bag.Report(
            NarrativeCodes.UnreadTable,
            prose.Place(place.Start, place.Text.Length),
            "these lines are no table to Markdown: readers would see the lines and dashes.",
            Remedy());

        string Remedy()
        {
            if (grid >= 0) return InMarkdown;
            if (odd >= 0) return $"put an empty line between the table and '{Beginning(lines[odd].Text)}'";
            return rule < 1
                ? "write a line such as |---|---| below the head, with '---' for each column"
                : "let it have a head of as many columns as the line below it";
        }
    }

    /// <summary>How many cells were written: those that only fill up a row hold nothing, not even an empty paragraph.</summary>
    private static int Written(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private static string Cells(int count) => count == 1 ? "one cell" : FormattableString.Invariant($"{count} cells");

    private static string Beginning(string line) => line.Length <= 30 ? line : line[..29] + "…";

    private SourceSpan Place(TableRow row, Table table)
    {
        var cells = row.OfType<TableCell>().Where(cell => cell.Count > 0 && cell.Span.End > 0).ToList();
        if (cells.Count == 0) return prose.Place(table.Span);
        var (start, end) = (cells[0].Span.Start, cells[^1].Span.End + 1);
        while (start < end - 1 && prose.Text[start] is ' ' or '\t') start++;
        while (end > start + 1 && prose.Text[end - 1] is ' ' or '\t') end--;
        return prose.Place(start, end - start);
    }

    [GeneratedRegex(@"^(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    /// <summary>Of a grid table: +----+----+.</summary>
    [GeneratedRegex(@"^\|?\+(?:[:=-]+\+)+\|?$", RegexOptions.CultureInvariant)]
    private static partial Regex GridRule();
}
