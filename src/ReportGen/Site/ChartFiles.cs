using System.Text;
using ReportGen.Charts;

namespace ReportGen.Site;

/// <summary>A chart's downloads: SVG, PNG, and its data as CSV.</summary>
internal static class ChartFiles
{
    public static void Add(Chart chart, SiteModel site, OutputFiles files)
    {
        files.Add(SiteModel.ChartFile(chart, "csv"), Csv(chart), chart.Span);
        if (site.Drawing(chart.Id) is not { } drawing) return;
        files.Add(SiteModel.ChartFile(chart, "svg"), Encoding.UTF8.GetBytes(drawing.StandaloneSvg), chart.Span);
        files.Add(SiteModel.ChartFile(chart, "png"), drawing.Png, chart.Span);
    }

    private static string Csv(Chart chart)
    {
        var csv = new CsvWriter();
        csv.Row("row", "series", "name", "words", "unit", "nominal", "low", "low_included", "high", "high_included", "note");
        for (var row = 0; row < chart.Rows.Length; row++)
        {
            foreach (var series in chart.Series) csv.Row(Cells(chart, row, series));
        }

        return csv.ToString();
    }

    private static IEnumerable<string?> Cells(Chart chart, int row, ChartSeries series)
    {
        var value = series.Values[row];
        var isKnown = value.Nominal is not null;
        return
        [
            chart.Rows[row].Label, series.Name, value.Name, value.Words, chart.Axis.Unit,
            MeasureText.Of(value.Nominal), MeasureText.Of(value.Low), isKnown ? YesNo(!value.LowOpen) : "",
            MeasureText.Of(value.High), isKnown ? YesNo(!value.HighOpen) : "", chart.Rows[row].Note,
        ];
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
