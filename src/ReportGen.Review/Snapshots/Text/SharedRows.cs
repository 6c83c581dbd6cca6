using System.Collections.Immutable;
using System.Text;
using PageList = System.Collections.Immutable.ImmutableArray<System.Collections.Generic.KeyValuePair<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>>;

namespace ReportGen.Snapshots.Text;

/// <summary>What pages of one kind show alike, such as the claims under each reading or the records of each selection: all that they show
/// of a claim or record is on one line, since one change moves nearly all of it.</summary>
internal static class SharedRows
{
    private const string Opening = "\n---\nrows: what stands under “…” on these pages, with the pages in brackets\n---\n";

    /// <summary>The pages that have such parts, without their rows, and the rows as text; empty when no two pages have one.</summary>
    public static (PageList Pages, string Rows) Take(PageList pages)
    {
        var parts = pages.Select(page => (page.Key, Pieces: page.Value, Parts: SharedPart.Of(page.Value).ToList())).ToList();
        var shared = parts.SelectMany(page => page.Parts.Select(part => part.Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (shared.Count == 0) return ([], "");
        var rows =
            from page in parts
            from part in page.Parts
            where shared.Contains(part.Key)
            from row in part.Rows
            select new PageRow(row.Table, page.Key[(page.Key.LastIndexOf('/') + 1)..], row.Cells);
        return ([.. parts.Select(page => KeyValuePair.Create(page.Key, Without(page.Pieces, page.Parts, shared)))], TextOf(rows));
    }

    private static ImmutableArray<Piece> Without(ImmutableArray<Piece> pieces, List<SharedPart> parts, HashSet<string> shared)
    {
        var rest = pieces.ToBuilder();
        foreach (var part in parts.Where(part => shared.Contains(part.Key))) rest[part.At] = part.Rest;
        return rest.ToImmutable();
    }

    private static string TextOf(IEnumerable<PageRow> rows)
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
    private static string LineOf(ImmutableArray<PageRow> rows)
    {
        var same = 1;
        while (same < rows[0].Cells.Length && rows.All(row => row.Cells[same] == rows[0].Cells[same])) same++;
        var each = rows.GroupBy(row => string.Join(SharedPart.Between, row.Cells.Skip(same)), StringComparer.Ordinal)
            .Select(pages => $"{pages.Key} ({string.Join(", ", pages.Select(row => row.Page))})".TrimStart());
        var bar = same < rows[0].Cells.Length ? SharedPart.Between : " ";
        return $"- {string.Join(SharedPart.Between, rows[0].Cells.Take(same))}{bar}{string.Join("; ", each)}";
    }

    /// <param name="Page">The last part of its name.</param>
    private sealed record PageRow(string Table, string Page, ImmutableArray<string> Cells);
}
