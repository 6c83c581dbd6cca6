using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Charts and tables as pages show them.</summary>
internal static class FigureViews
{
    public static ViewMap Of(Chart chart, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(chart.SourceIds);
        page.Say(chart.Statement);
        var (data, place) = (ChartTable.Of(chart), page.Figure(Anchors.Chart(chart.Id)));
        return ViewMap.Of(
            ("kind", "chart"),
            ("id", place),
            ("page_href", ChartLinks.Page(chart, page)),
            ("title", page.InlineProse(chart.Title)),
            ("caption", Caption(chart.Caption, caption, page)),
            ("notes", Notes(chart.Notes, page)),
            ("alternative", chart.AlternativeText),
            ("svg", Drawing(chart, place[Anchors.Chart(chart.Id).Length..], page.Site)),
            ("width", page.Site.Drawing(chart.Id)?.Width ?? 0),
            ("height", page.Site.Drawing(chart.Id)?.Height ?? 0),
            ("data_caption", chart.Notes.IsEmpty ? AxisWords(chart.Axis) : English.Sentences([AxisWords(chart.Axis), .. chart.Notes])),
            ("axis", AxisWords(chart.Axis)),
            ("columns", View.Texts(data.Heads)),
            ("rows", View.List(data.Rows, row => Row(row, page))),
            ("is_of_words", data.IsOfWords),
            ("events", View.List(chart.Events, one => Event(one, page))),
            ("sources", page.SourceLinks(chart.SourceIds)),
            ("svg_file", page.Links.ToFile(page.Site.PictureFile(chart, "svg"))),
            ("png_file", page.Links.ToFile(page.Site.PictureFile(chart, "png"))),
            ("csv_file", page.Links.ToFile(page.Site.DataFile(chart))));
    }

    public static ViewMap Of(DataTable table, ImmutableArray<Segment> caption, PageScope page)
    {
        page.Cite(table.SourceIds);
        page.Say(table.Statement);
        return ViewMap.Of(
            ("kind", "table"),
            ("id", page.Figure(Anchors.Table(table.Id))),
            ("title", caption.IsEmpty ? page.InlineProse(table.Caption) : page.Segments(caption)),
            ("caption", caption.IsEmpty ? null : page.InlineProse(table.Caption)),
            ("label_head", table.LabelHead),
            ("groups", View.List(Groups(table), group => group)),
            (
                "columns",
                View.List(
                    table.Columns.Select(
                        (column, at) =>
                            ViewMap.Of(("title", column.Head), ("is_number", table.Rows.Any(row => row.Cells[at] is MeasureCell)))),
                    column => column)),
            ("rows", View.List(table.Rows, row => ViewMap.Of(
                ("label", row.Label),
                ("is_emphasised", row.IsEmphasised),
                ("cells", View.List(row.Cells, cell => Cell(cell, page)))))),
            ("marks", View.Texts(MarksOf(table))),
            ("notes", Notes(table.Notes, page)),
            ("sources", page.SourceLinks(table.SourceIds)));
    }

    /// <summary>Null where nothing was drawn.</summary>
    /// <param name="suffix">Told apart by it from other drawings of the chart on the page; empty for the first.</param>
    public static Html? Drawing(Chart chart, string suffix, SiteModel site) =>
        site.Drawing(chart.Id) is { } drawing ? new Html(WithOwnIds(drawing.InlineSvg, chart.Id, suffix)) : null;

    /// <summary>That periods differ is told in full once on a page.</summary>
    private static View Notes(ImmutableArray<string> notes, PageScope page) => View.Texts(
        [.. notes.Select(note => UnequalPeriods.IsToldBy(note) && !page.IsNew(nameof(UnequalPeriods)) ? UnequalPeriods.Again(note) : note)]);

    private static string AxisWords(Axis axis) => axis.Unit.Length == 0 ? axis.Title : $"{axis.Title}, {axis.Unit}";

    /// <summary>A drawing that stands on a page again needs ids that are not those of the first.</summary>
    private static string WithOwnIds(string svg, string id, string suffix) =>
        suffix.Length == 0 ? svg : svg.Replace($"=\"chart-{id}-", $"=\"chart-{id}{suffix}-", StringComparison.Ordinal);

    /// <summary>What the author wrote for the place, else the figure's own caption.</summary>
    private static View? Caption(ProseText? own, ImmutableArray<Segment> written, PageScope page) =>
        written.IsEmpty ? page.InlineProse(own) : page.Segments(written);

    private static ViewMap Cell(TableCell cell, PageScope page) => cell switch
    {
        MeasureCell measure => Number(measure, page),
        DifferenceCell { Difference: var difference } => ViewMap.Of(
            ("cell", "difference"),
            ("words", difference.Words),
            ("agrees", difference.Agreement == Agreement.Same),
            ("may_agree", difference.Agreement == Agreement.Possible)),
        TextCell text => ViewMap.Of(("cell", "text"), ("words", text.Text)),
        AnswerCell answer => ViewMap.Of(
            ("cell", "answer"),
            ("answer", Words.Hyphened(answer.Answer.ToString())),
            ("words", answer.Words),
            ("says", page.InlineProse(answer.Says))),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "not a kind of cell"),
    };

    /// <summary>A measure in a column: what it lacks for its decimal point to stand under the others', and its unit apart where the head
    /// says that.</summary>
    private static ViewMap Number(MeasureCell cell, PageScope page)
    {
        var unit = cell.IsUnitInHead ? cell.Words.AsSpan().LastIndexOfAnyInRange('0', '9') + 1 : cell.Words.Length;
        return page.Number(cell.Evaluation, cell.Words).With(
            ("cell", "number"),
            ("mark", cell.Mark is { } mark ? Words.Hyphened(mark.ToString()) : null),
            ("words", cell.Words[..unit]),
            ("tail", cell.IsUnitInHead ? cell.Words[unit..] : null),
            ("missing_digits", cell.Alignment?.Digits ?? 0),
            ("missing_point", cell.Alignment?.Points > 0));
    }

    private static IEnumerable<string> MarksOf(DataTable table) =>
        table.Rows.SelectMany(row => row.Cells)
            .OfType<MeasureCell>()
            .Select(cell => cell.Mark)
            .OfType<ColumnMark>()
            .Distinct()
            .Order()
            .Select(mark => Words.Hyphened(mark.ToString()));

    /// <summary>The heads over neighbouring columns; none when no column has a group.</summary>
    private static List<ViewMap> Groups(DataTable table)
    {
        var groups = new List<(string? Title, int Span)>();
        foreach (var column in table.Columns)
        {
            if (groups.Count > 0 && groups[^1].Title == column.Group) groups[^1] = (column.Group, groups[^1].Span + 1);
            else groups.Add((column.Group, 1));
        }

        return groups.TrueForAll(group => group.Title is null)
            ? []
            : groups.ConvertAll(group => ViewMap.Of(("title", group.Title), ("span", group.Span)));
    }

    /// <summary>What is drawn of a rising count between its ends is no measure that anybody could ask for.</summary>
    private static ViewMap Row(ChartTableRow row, PageScope page) => ViewMap.Of(
        ("label", row.Label),
        ("note", row.Note),
        ("cells", View.Texts(row.Cells)),
        ("measures", View.Texts(row.Measures.Select(name => name is not null && page.Site.Evaluation(name) is not null ? name : ""))));

    private static ViewMap Event(ChartEvent happened, PageScope page) => ViewMap.Of(
        ("date", happened.DateWords),
        ("label", happened.Label),
        ("sources", page.SourceLinks(happened.SourceId is { } id ? [id] : [])));
}
