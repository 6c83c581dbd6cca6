using System.Text;
using ReportGen.Charts;
using ReportGen.Quantities;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Files;

/// <summary>A chart's downloads: SVG, PNG, and its data as CSV.</summary>
internal static class ChartFiles
{
    private const string TotalName = "together";

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
            foreach (var series in chart.Series) csv.Row(Cells(chart, chart.Rows[row], series.Name, series.Values[row]));
            if (!chart.Totals.IsEmpty && chart.Totals[row] is { } total) csv.Row(Cells(chart, chart.Rows[row], TotalName, total));
        }

        return csv.ToString();
    }

    private static IEnumerable<CsvCell> Cells(Chart chart, ChartRow row, string? series, ChartValue value) =>
    [
        row.Label, series, value.Name, value.Words, chart.Axis.Unit,
        CsvCell.Number(MeasureText.Of(value.Nominal)), CsvCell.Number(MeasureText.Of(value.Low)), Included(value.Measure?.Known?.Low),
        CsvCell.Number(MeasureText.Of(value.High)), Included(value.Measure?.Known?.High), row.Note,
    ];

    /// <summary>Whether the end belongs to the value's interval; empty when nothing is known.</summary>
    private static string Included(End? end) => end switch { null => "", { IsClosed: true } => "yes", _ => "no" };
}
