using System.Collections.Immutable;
using ReportGen.Diff.Reports.Told;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Web;

/// <summary>Properties and marks that differ, in tables whose first column heads the rows.</summary>
internal static class TableParts
{
    private const int MostRowsOpen = 12;

    private static readonly ImmutableArray<string> FieldHeads = ["Property", "Before", "After"];

    /// <summary>Short ones in a table; of sentences it is seen only in one text which of their words differ.</summary>
    public static void Fields(Markup page, ReportView view, Properties properties)
    {
        var compared = properties.Fields.Select(field => (Field: field, Words: LongField.Of(field))).ToLookup(one => one.Words is null);
        ImmutableArray<ImmutableArray<string?>> rows =
            [.. compared[true].Select(one => (ImmutableArray<string?>)[one.Field.Field, one.Field.Before, one.Field.After])];
        if (rows.Length > 0) Table(page, view, properties.Caption, FieldHeads, rows);
        foreach (var (field, words) in compared[false]) page.Element("div", [("class", "block changed")], () =>
        {
            page.Line("p", field.Field, ("class", "quiet"));
            page.Element("p", [("class", "words"), ("dir", "auto"), ("lang", view.Language)], () => WordParts.Write(page, words ?? []));
        });
    }

    public static void Marks(Markup page, ReportView view, Marked marked)
    {
        var marks = marked.Marks;
        var columns = new (string Head, bool IsNeeded, Func<MarkChange, string?> Cell)[]
        {
            ("Mark", true, mark => mark.Row),
            ("Series", marks.Any(mark => mark.Series is not null), mark => mark.Series ?? ""),
            ("Measure", marks.Any(mark => mark.Measure is not null), mark => mark.Measure ?? ""),
            ("Before", true, mark => mark.Before),
            ("After", true, mark => mark.After),
        }.Where(column => column.IsNeeded).ToList();
        Table(
            page,
            view,
            marked.Caption,
            [.. columns.Select(column => column.Head)],
            [.. marks.Select(mark => columns.Select(column => column.Cell(mark)).ToImmutableArray())]);
    }

    private static void Table(
        Markup page, ReportView view, string caption, ImmutableArray<string> heads, ImmutableArray<ImmutableArray<string?>> rows)
    {
        if (rows.Length > MostRowsOpen)
            page.Folded($"{caption}: {Words.Of(rows.Length, "row", "rows")}", () => Whole(page, view, caption, heads, rows));
        else Whole(page, view, caption, heads, rows);
    }

    private static void Whole(
        Markup page, ReportView view, string caption, ImmutableArray<string> heads, ImmutableArray<ImmutableArray<string?>> rows) =>
        page.Element("div", [("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption)], () =>
        page.Element("table", () =>
        {
            page.Line("caption", caption);
            page.Element("thead", () => page.Element("tr", () =>
            {
                foreach (var head in heads) page.Line("th", head, ("scope", "col"));
            }));
            page.Element("tbody", () =>
            {
                foreach (var row in rows) Row(page, view, row);
            });
        }));

    /// <summary>A cell that is null says that there was nothing.</summary>
    private static void Row(Markup page, ReportView view, ImmutableArray<string?> cells) => page.Element("tr", () =>
    {
        page.Line("th", cells[0] ?? "", ("scope", "row"), ("lang", view.Language));
        foreach (var cell in cells.Skip(1))
        {
            if (cell is null) page.Element("td", () => page.Line("span", "none", ("class", "quiet")));
            else page.Line("td", cell, ("dir", "auto"), ("lang", view.Language));
        }
    });
}
