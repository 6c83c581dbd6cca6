using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Charts and tables as pages show them.</summary>
internal static class FigureViews
{
    public static ViewMap Of(Chart chart, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(chart.SourceIds);
        return ViewMap.Of(
            ("kind", "chart"),
            ("id", "figure-" + chart.Id),
            ("title", page.InlineProse(chart.Title)),
            ("caption", Caption(chart.Caption, caption, page)),
            ("alternative", chart.AlternativeText),
            ("svg", page.Site.Drawing(chart.Id) is { } drawing ? new Html(drawing.InlineSvg) : null),
            ("axis", chart.Axis.Unit.Length == 0 ? chart.Axis.Title : $"{chart.Axis.Title}, {chart.Axis.Unit}"),
            ("columns", View.Texts(Columns(chart))),
            ("rows", View.List(Enumerable.Range(0, chart.Rows.Length), row => Row(chart, row))),
            ("sources", page.SourceLinks(chart.SourceIds)),
            ("svg_file", page.Links.ToFile(SiteModel.ChartFile(chart, "svg"))),
            ("png_file", page.Links.ToFile(SiteModel.ChartFile(chart, "png"))),
            ("csv_file", page.Links.ToFile(SiteModel.ChartFile(chart, "csv"))));
    }

    public static ViewMap Of(DataTable table, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(table.SourceIds);
        return ViewMap.Of(
            ("kind", "table"),
            ("id", "table-" + table.Id),
            ("title", caption.IsEmpty ? page.InlineProse(table.Caption) : page.Segments(caption)),
            ("caption", caption.IsEmpty ? null : page.InlineProse(table.Caption)),
            ("columns", View.Texts(table.Columns)),
            ("rows", View.List(table.Rows, row => ViewMap.Of(
                ("label", row.Label),
                ("cells", View.List(row.Cells, cell => page.Number(cell.Name, cell.Words)))))),
            ("sources", page.SourceLinks(table.SourceIds)));
    }

    /// <summary>What the author wrote for the place, else the figure's own caption.</summary>
    private static View? Caption(SourcedText? own, ImmutableArray<Segment> written, PageScope page) =>
        written.IsEmpty ? page.InlineProse(own) : page.Segments(written);

    private static IEnumerable<string> Columns(Chart chart) => chart.Series.Select(series => series.Name ?? chart.Axis.Title);

    private static ViewMap Row(Chart chart, int row) => ViewMap.Of(
        ("label", chart.Rows[row].Label),
        ("note", chart.Rows[row].Note),
        ("cells", View.Texts(chart.Series.Select(series => series.Values[row].Words))));
}
