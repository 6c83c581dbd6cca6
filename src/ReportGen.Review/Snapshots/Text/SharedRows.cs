using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Snapshots.Text;

/// <summary>The rows of tables that pages of one kind have alike, such as those of the claims under each reading: all that they show of a
/// claim or record is on one line, since one change moves nearly all of it.</summary>
internal static class SharedRows
{
    private const string Mark = "…";
    private const string Between = " | ";
    private const string Opening = "\n---\nrows: what stands under “…” in tables of these pages, with the pages in brackets\n---\n";

    /// <summary>The pages that have such tables, without their rows, and the rows as text; empty when no two pages have one.</summary>
    public static (ImmutableArray<KeyValuePair<string, ImmutableArray<Piece>>> Pages, string Rows) Take(
        ImmutableArray<KeyValuePair<string, ImmutableArray<Piece>>> pages)
    {
        var shared = pages.SelectMany(page => Tables(page.Value).Select(table => (table.Key, Page: page.Key))).Distinct()
            .GroupBy(table => table.Key, StringComparer.Ordinal)
            .Where(table => table.Skip(1).Any())
            .Select(table => table.Key)
            .ToImmutableHashSet(StringComparer.Ordinal);
        if (shared.IsEmpty) return ([], "");
        var rows =
            from page in pages
            from table in Tables(page.Value)
            where shared.Contains(table.Key)
            from row in page.Value[table.At].Rows[1..]
            select new TableRow(table.Key, page.Key[(page.Key.LastIndexOf('/') + 1)..], [.. row.Cells.Select(TextOf)]);
        return ([.. pages.Select(page => KeyValuePair.Create(page.Key, Without(page.Value, shared)))], TextOf(rows));
    }

    private static string TextOf(IEnumerable<TableRow> rows)
    {
        var text = new StringBuilder(Opening);
        foreach (var table in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            text.Append('\n').Append(table.Key).Append("\n\n");
            var things = table.GroupBy(row => row.Cells[0], StringComparer.Ordinal).OrderBy(thing => thing.Key, StringComparer.Ordinal);
            foreach (var thing in things) text.Append(LineOf([.. thing])).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What all pages show of it first, and then what each does, those with the same together.</summary>
    private static string LineOf(ImmutableArray<TableRow> rows)
    {
        var same = 1;
        while (same < rows[0].Cells.Length && rows.All(row => row.Cells[same] == rows[0].Cells[same])) same++;
        var each = rows.GroupBy(row => string.Join(Between, row.Cells.Skip(same)), StringComparer.Ordinal)
            .Select(pages => $"{pages.Key} ({string.Join(", ", pages.Select(row => row.Page))})".TrimStart());
        var bar = same < rows[0].Cells.Length ? Between : " ";
        return $"- {string.Join(Between, rows[0].Cells.Take(same))}{bar}{string.Join("; ", each)}";
    }

    private static ImmutableArray<Piece> Without(ImmutableArray<Piece> pieces, ImmutableHashSet<string> shared)
    {
        foreach (var (at, key) in Tables(pieces).Where(table => shared.Contains(table.Key)))
        {
            var head = pieces[at].Rows[0];
            var row = pieces[at].Rows[1] with { Cells = [.. head.Cells.Select(_ => new Cell([new TextRun(Mark, null, null)]))] };
            pieces = pieces.SetItem(at, pieces[at] with { Rows = [head, row] });
        }

        return pieces;
    }

    /// <summary>The plain tables, by their captions and the heads of their columns.</summary>
    private static IEnumerable<(int At, string Key)> Tables(ImmutableArray<Piece> pieces) =>
        from at in Enumerable.Range(0, pieces.Length)
        let rows = pieces[at].Rows
        where rows is [{ Kind: BlockKind.TableHead }, _, ..]
            && rows.Skip(1).All(row => row.Kind == BlockKind.TableRow && row.Cells.Length == rows[0].Cells.Length)
        let caption = at > 0 && pieces[at - 1].Kind == BlockKind.Caption ? pieces[at - 1].Text : ""
        select (at, $"{caption}{string.Join(Between, rows[0].Cells.Select(TextOf))}");

    private static string TextOf(Cell cell) => ReferringText.Of(cell.Runs);

    /// <param name="Page">The last part of its name.</param>
    private sealed record TableRow(string Table, string Page, ImmutableArray<string> Cells);
}
