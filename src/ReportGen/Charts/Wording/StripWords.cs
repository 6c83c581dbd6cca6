using System.Globalization;

namespace ReportGen.Charts.Wording;

/// <summary>Says how the records of a strip lie.</summary>
internal static class StripWords
{
    public static IEnumerable<string> Of(Chart chart) => chart.Rows.Zip(chart.Series[0].Values, (row, median) => $"{row.Label}: {Spread(row, median)}.");

    /// <summary>"12 of 14 sizes are not known" under a row; null when all are.</summary>
    public static string? Unknown(ChartRow row) => row.UnknownRecords == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{row.UnknownRecords} of {row.UnknownRecords + row.Records.Length} sizes unknown");

    private static string Spread(ChartRow row, ChartValue median)
    {
        var unknown = Unknown(row) is { } said ? $"; {said}" : "";
        if (row.Records.IsEmpty) return $"no known size{unknown}";
        var (first, last) = (row.Records[0].Value.Words, row.Records[^1].Value.Words);
        var range = row.Records.Length == 1 ? first : $"smallest: {first}; largest: {last}; median: {median.Words}";
        return $"{Counted.Words(row.Records.Length, "record")}, {range}{unknown}";
    }
}
