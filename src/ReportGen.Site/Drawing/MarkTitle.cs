using ReportGen.Charts;

namespace ReportGen.Drawing;

/// <summary>What a mark says under a pointer: row, series, printed value, interval in words.</summary>
internal static class MarkTitle
{
    public static string Of(Chart chart, int series, int row) =>
        Of(chart.Rows[row].Label, chart.Series[series].Name, chart.Series[series].Values[row]);

    public static string Of(string label, string? series, ChartValue value) =>
        $"{label}{(series is null ? "" : $", {series}")}: {Of(value)}";

    public static string Of(ChartEvent happened) => $"{happened.DateWords}: {happened.Label}";

    private static string Of(ChartValue value) => value.IntervalInWords is { } interval ? $"{value.Words} ({interval})" : value.Words;
}
