namespace ReportGen.Charts.Wording;

/// <summary>Says how the records of a strip lie.</summary>
internal static class StripWords
{
    public static IEnumerable<string> Of(Chart chart) =>
        chart.Rows.Zip(chart.Series[0].Values, (row, median) => $"{row.Label}: {Spread(row, median)}.");

    private static string Spread(ChartRow row, ChartValue median)
    {
        var unknown = row.UnknownWords is { } said ? $"; {said}" : "";
        if (row.Records.IsEmpty) return $"no known size{unknown}";
        var (first, last) = (row.Records[0].Value.Words, row.Records[^1].Value.Words);
        var range = row.Records.Length == 1 ? first : $"smallest: {first}; largest: {last}; median: {median.Words}";
        return $"{Counted.Words(row.Records.Length, "record")}, {range}{unknown}";
    }
}
