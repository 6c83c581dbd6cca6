using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Charts;

/// <summary>The data of a chart as a table of words, for those who cannot see the drawing or want to look closer.</summary>
/// <param name="Heads">Over the cells; the labels have none.</param>
public sealed record ChartTable(ImmutableArray<string> Heads, ImmutableArray<ChartTableRow> Rows)
{
    private const string TotalHead = "Together";
    private const string NoTotal = "not added up";

    public static ChartTable Of(Chart chart) => chart.Kind switch
    {
        ChartKind.Timeline => new(
            ["Lane", "What"],
            [.. chart.Lanes.SelectMany(lane => lane.Events.Select(one => (lane.Name, Event: one))).OrderBy(pair => pair.Event.Days.First).Select(pair => new ChartTableRow(pair.Event.DateWords, null, [pair.Name, pair.Event.Label], [null, null]))]),
        ChartKind.Strip => new(["Sizes known", "Unknown", "Smallest", "Median", "Largest"], [.. chart.Rows.Zip(chart.Series[0].Values, OfStrip)]),
        _ => new([.. chart.Series.Select(series => series.Name ?? chart.Axis.Title), .. Totals(chart, TotalHead)], [.. Enumerable.Range(0, chart.Rows.Length).Select(row => OfRow(chart, row))]),
    };

    private static ChartTableRow OfStrip(ChartRow row, ChartValue median)
    {
        static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
        var (smallest, largest) = row.Records.IsEmpty ? ("", "") : (row.Records[0].Value.Words, row.Records[^1].Value.Words);
        return new ChartTableRow(row.Label, row.Note, [Number(row.Records.Length), Number(row.UnknownRecords), smallest, median.Words, largest], [null, null, null, median.Name, null]);
    }

    private static ChartTableRow OfRow(Chart chart, int row) => new(
        chart.Rows[row].Label,
        chart.Rows[row].Note,
        [.. chart.Series.Select(series => series.Values[row].Words), .. chart.Totals.IsEmpty ? [] : Totals(chart, chart.Totals[row]?.Words ?? NoTotal)],
        [.. chart.Series.Select(series => series.Values[row].Name), .. chart.Totals.IsEmpty ? Enumerable.Empty<string?>() : [null]]); // a total has no name of its own

    private static IEnumerable<string> Totals(Chart chart, string words) => chart.Totals.IsEmpty ? [] : [words];
}

/// <summary>One row of the table, with a cell for each head.</summary>
/// <param name="Measures">For each cell the name of the measure that it prints; null for other words.</param>
public sealed record ChartTableRow(string Label, string? Note, ImmutableArray<string> Cells, ImmutableArray<string?> Measures);
