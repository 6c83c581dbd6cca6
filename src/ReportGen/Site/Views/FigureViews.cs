using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>Charts and tables as pages show them.</summary>
internal static class FigureViews
{
    private const string TotalHead = "Together";
    private const string NoTotal = "not added up";

    public static ViewMap Of(Chart chart, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(chart.SourceIds);
        return ViewMap.Of(
            ("kind", "chart"),
            ("id", Anchors.Chart(chart.Id)),
            ("title", page.InlineProse(chart.Title)),
            ("caption", Caption(chart.Caption, caption, page)),
            ("notes", View.Texts(chart.Notes)),
            ("alternative", chart.AlternativeText),
            ("svg", page.Site.Drawing(chart.Id) is { } drawing ? new Html(drawing.InlineSvg) : null),
            ("axis", chart.Axis.Unit.Length == 0 ? chart.Axis.Title : $"{chart.Axis.Title}, {chart.Axis.Unit}"),
            ("columns", View.Texts(Columns(chart))),
            ("rows", View.List(Enumerable.Range(0, chart.Rows.Length), row => Row(chart, row))),
            ("sources", page.SourceLinks(chart.SourceIds)),
            ("svg_file", page.Links.ToFile(page.Site.ChartFile(chart, "svg"))),
            ("png_file", page.Links.ToFile(page.Site.ChartFile(chart, "png"))),
            ("csv_file", page.Links.ToFile(page.Site.ChartFile(chart, "csv"))));
    }

    public static ViewMap Of(DataTable table, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(table.SourceIds);
        return ViewMap.Of(
            ("kind", "table"),
            ("id", Anchors.Table(table.Id)),
            ("title", caption.IsEmpty ? page.InlineProse(table.Caption) : page.Segments(caption)),
            ("caption", caption.IsEmpty ? null : page.InlineProse(table.Caption)),
            ("label_head", table.LabelHead),
            ("groups", View.List(Groups(table), group => group)),
            ("columns", View.List(table.Columns.Select((column, at) => ViewMap.Of(("title", column.Title), ("is_number", table.Rows.Any(row => row.Cells[at] is MeasureCell)))), column => column)),
            ("rows", View.List(table.Rows, row => ViewMap.Of(
                ("label", row.Label),
                ("is_emphasised", row.IsEmphasised),
                ("cells", View.List(row.Cells, cell => Cell(cell, page)))))),
            ("notes", View.Texts(table.Notes)),
            ("sources", page.SourceLinks(table.SourceIds)));
    }

    /// <summary>What the author wrote for the place, else the figure's own caption.</summary>
    private static View? Caption(SourcedText? own, ImmutableArray<Segment> written, PageScope page) =>
        written.IsEmpty ? page.InlineProse(own) : page.Segments(written);

    private static ViewMap Cell(TableCell cell, PageScope page) => cell switch
    {
        MeasureCell measure => page.Number(measure.Name, measure.Words).With(("cell", "number")),
        DifferenceCell { Difference: var difference } => ViewMap.Of(
            ("cell", "difference"),
            ("words", difference.Words),
            ("agrees", difference.Agreement == Agreement.Same),
            ("may_agree", difference.Agreement == Agreement.Possible)),
        TextCell text => ViewMap.Of(("cell", "text"), ("words", text.Text)),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "not a kind of cell"),
    };

    /// <summary>The heads over neighbouring columns; none when no column has a group.</summary>
    private static List<ViewMap> Groups(DataTable table)
    {
        var groups = new List<(string? Title, int Span)>();
        foreach (var column in table.Columns)
        {
            if (groups.Count > 0 && groups[^1].Title == column.Group) groups[^1] = (column.Group, groups[^1].Span + 1);
            else groups.Add((column.Group, 1));
        }

        return groups.TrueForAll(group => group.Title is null) ? [] : groups.ConvertAll(group => ViewMap.Of(("title", group.Title), ("span", group.Span)));
    }

    private static IEnumerable<string> Columns(Chart chart) =>
        chart.Series.Select(series => series.Name ?? chart.Axis.Title).Concat(chart.Totals.IsEmpty ? [] : [TotalHead]);

    private static ViewMap Row(Chart chart, int row) => ViewMap.Of(
        ("label", chart.Rows[row].Label),
        ("note", chart.Rows[row].Note),
        ("cells", View.Texts(chart.Series.Select(series => series.Values[row].Words).Concat(chart.Totals.IsEmpty ? [] : [chart.Totals[row]?.Words ?? NoTotal]))));
}
