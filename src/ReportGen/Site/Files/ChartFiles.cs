using System.Text;
using ReportGen.Charts;
using ReportGen.Quantities;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Files;

/// <summary>A chart's downloads: SVG, PNG, and its data as CSV.</summary>
internal static class ChartFiles
{
    private const string TotalName = "together";
    private const string RecordName = "record";
    private const string MedianName = "median";
    private const string EventName = "event";

    public static void Add(Chart chart, SiteModel site, OutputFiles files)
    {
        files.Add(site.ChartFile(chart, "csv"), Csv(chart), chart.Span);
        if (site.Drawing(chart.Id) is not { } drawing) return;
        files.Add(site.ChartFile(chart, "svg"), Encoding.UTF8.GetBytes(drawing.StandaloneSvg), chart.Span);
        files.Add(site.ChartFile(chart, "png"), drawing.Png, chart.Span);
    }

    private static string Csv(Chart chart)
    {
        var csv = new CsvWriter();
        csv.Row("row", "series", "name", "words", "unit", "nominal", "low", "low_included", "high", "high_included", "note");
        for (var row = 0; row < chart.Rows.Length; row++)
        {
            foreach (var record in chart.Rows[row].Records) csv.Row(Cells(chart, chart.Rows[row], record.Belonging == Belonging.Certain ? RecordName : $"{RecordName}, possible", record.Value));
            foreach (var series in chart.Series) csv.Row(Cells(chart, chart.Rows[row], chart.Kind == ChartKind.Strip ? MedianName : series.Name, series.Values[row]));
            if (!chart.Totals.IsEmpty && chart.Totals[row] is { } total) csv.Row(Cells(chart, chart.Rows[row], TotalName, total));
        }

        foreach (var lane in chart.Lanes)
        {
            foreach (var happened in lane.Events) csv.Row(Cells(happened, lane.Name));
        }

        foreach (var happened in chart.Events) csv.Row(Cells(happened, EventName));
        return csv.ToString();
    }

    /// <summary>A day or month as machines read it; who says so stands in place of a measure's name.</summary>
    private static IEnumerable<CsvCell> Cells(ChartEvent happened, string series) =>
    [
        happened.Days.Days == 1 ? Period.Iso(happened.Days.First) : Period.IsoMonth(happened.Days.First), series, happened.Value?.Name ?? happened.SourceId, happened.Label, "",
        CsvCell.Number(MeasureText.Of(happened.Value?.Nominal)), CsvCell.Number(MeasureText.Of(happened.Value?.Low)), Included(happened.Value?.Measure?.Known?.Low),
        CsvCell.Number(MeasureText.Of(happened.Value?.High)), Included(happened.Value?.Measure?.Known?.High), "",
    ];

    private static IEnumerable<CsvCell> Cells(Chart chart, ChartRow row, string? series, ChartValue value) =>
    [
        row.Label, series, value.Name, value.Words, chart.Axis.Unit,
        CsvCell.Number(MeasureText.Of(value.Nominal)), CsvCell.Number(MeasureText.Of(value.Low)), Included(value.Measure?.Known?.Low),
        CsvCell.Number(MeasureText.Of(value.High)), Included(value.Measure?.Known?.High), row.Note,
    ];

    /// <summary>Whether the end belongs to the value's interval; empty when nothing is known.</summary>
    private static string Included(End? end) => end switch { null => "", { IsClosed: true } => "yes", _ => "no" };
}
