using System.Text;
using ReportGen.Charts;
using ReportGen.Quantities;

namespace ReportGen.Site.Files;

/// <summary>A chart's downloads: SVG, PNG, and its data as CSV.</summary>
internal static class ChartFiles
{
    private const string TotalName = "together";
    private const string RecordName = "record";
    private const string EventName = "event";
    private const string NoteName = "note";

    public static void Add(Chart chart, SiteModel site, OutputFiles files)
    {
        files.Add(site.DataFile(chart), Csv(chart), chart.Span);
        if (site.Drawing(chart.Id) is not { } drawing) return;
        files.Add(site.PictureFile(chart, "svg"), Encoding.UTF8.GetBytes(drawing.StandaloneSvg), chart.Span);
        files.Add(site.PictureFile(chart, "png"), drawing.Png, chart.Span);
    }

    private static ReadOnlyMemory<byte> Csv(Chart chart)
    {
        var csv = new CsvWriter();
        csv.Row("row", "series", "name", "words", "unit", "nominal", "low", "low_included", "high", "high_included", "exact", "note");
        foreach (var series in chart.Series.Where(series => series.Target is not null))
            csv.Row(Cells(chart.AxisOf(series), series.Target!.Label, null, series.Name, series.Target.Value)); // it is there

        for (var row = 0; row < chart.Rows.Length; row++)
        {
            foreach (var record in chart.Rows[row].Records)
                csv.Row(
                    Cells(
                        chart.Axis,
                        chart.Rows[row],
                        record.Belonging == Belonging.Certain ? RecordName : $"{RecordName}, possible",
                        record.Value));
            foreach (var series in chart.Series) csv.Row(Cells(chart.AxisOf(series), chart.Rows[row], chart.NameOf(series), series.Values[row]));
            if (!chart.Totals.IsEmpty && chart.Totals[row] is { } total) csv.Row(Cells(chart.Axis, chart.Rows[row], TotalName, total));
        }

        foreach (var lane in chart.Lanes)
        {
            foreach (var happened in lane.Events) csv.Row(Cells(happened, lane.Name));
        }

        foreach (var happened in chart.Events) csv.Row(Cells(happened, happened.IsNote ? NoteName : EventName));
        return csv.ToBytes();
    }

    /// <summary>A day or month as machines read it; who says so stands in place of a measure's name.</summary>
    private static IEnumerable<CsvCell> Cells(ChartEvent happened, string series) =>
    [
        Dates(happened.Days), series,
        happened.Value?.Name ?? happened.SourceId, happened.Label, "",
        .. Numbers(happened.Value?.Measure, Rational.One), "",
    ];

    private static string Dates(Period days)
    {
        if (days.Days == 1) return Period.Iso(days.First);
        return days == Period.Month(days.First.Year, days.First.Month)
            ? Period.IsoMonth(days.First)
            : $"{Period.Iso(days.First)}/{Period.Iso(days.Last)}";
    }

    private static IEnumerable<CsvCell> Cells(Axis axis, ChartRow row, string? series, ChartValue value) =>
        Cells(axis, row.Label, row.Note, series, value);

    private static IEnumerable<CsvCell> Cells(Axis axis, string label, string? note, string? series, ChartValue value) =>
    [
        label, series, value.Name, value.Words, axis.Unit,
        .. Numbers(value.Measure, axis.UnitSize), note,
    ];

    /// <summary>Nominal value and ends in the unit of the chart: decimals without exponent, all of them where they end; else 17 digits, of
    /// an end rounded
    /// outward, and the fractions beside them.</summary>
    private static IEnumerable<CsvCell> Numbers(Measure? measure, Rational unit)
    {
        var (nominal, low, high) = (measure?.Nominal / unit, measure?.Known?.Low.Value / unit, measure?.Known?.High.Value / unit);
        return
        [
            CsvCell.Number(nominal is { } value ? DecimalText.Of(value) : ""),
            CsvCell.Number(low is { } least ? DecimalText.AtMost(least) : ""), Included(measure?.Known?.Low),
            CsvCell.Number(high is { } most ? DecimalText.AtLeast(most) : ""), Included(measure?.Known?.High),
            CsvCell.Number(Exact(low, high)),
        ];
    }

    /// <summary>"85/32", or "13/3..9/2" for an interval; empty where the decimals say it all.</summary>
    private static string Exact(Rational? low, Rational? high)
    {
        if (low?.IsDecimal != false && high?.IsDecimal != false) return "";
        if (low == high) return $"{low}";
        return $"{low}..{high}";
    }

    /// <summary>Whether the end belongs to the value's interval; empty when nothing is known.</summary>
    private static string Included(End? end) => end switch { null => "", { IsClosed: true } => "yes", _ => "no" };
}
