using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Reading;

namespace ReportGen.Charts;

/// <summary>The data of a chart as a table of words, for those who cannot see the drawing or want to look closer.</summary>
/// <param name="Heads">Over the cells; the labels have none.</param>
public sealed record ChartTable(ImmutableArray<string> Heads, ImmutableArray<ChartTableRow> Rows)
{
    private const string TotalHead = "Together";
    private const string NoTotal = "not added up";

    private static readonly ImmutableArray<string> StripHeads = ["Sizes known", "Unknown", "Smallest", "Median", "Largest"];

    /// <summary>Whether its cells hold words that somebody wrote, not values.</summary>
    public bool IsOfWords { get; private init; }

    public static ChartTable Of(Chart chart) => KindTable.Of(chart.Kind).Table(chart);

    /// <summary>A row for each of the chart's, a column for each series.</summary>
    internal static ChartTable OfSeries(Chart chart) => new(
        [.. chart.Series.Select(series => series.Name ?? chart.Axis.Title), .. Totals(chart, TotalHead)],
        [.. Enumerable.Range(0, chart.Rows.Length).Select(row => OfRow(chart, row))]);

    /// <summary>The same under a row of what the series are held against.</summary>
    internal static ChartTable OfTargets(Chart chart)
    {
        var table = OfSeries(chart);
        ChartTarget[] targets = [.. chart.Series.Select(series => series.Target).OfType<ChartTarget>()];
        var label = string.Join(", ", targets.Select(target => target.Label).Distinct(StringComparer.Ordinal));
        var held = new ChartTableRow(
            label,
            null,
            [.. targets.Select(target => target.Value.Words)],
            [.. targets.Select(target => (string?)target.Value.Name)]);
        return table with { Rows = [held, .. table.Rows] };
    }

    /// <summary>How many sizes are known of each row of a strip, and how they lie.</summary>
    internal static ChartTable OfStrip(Chart chart) => new(StripHeads, [.. chart.Rows.Zip(chart.Series[0].Values, OfStrip)]);

    /// <summary>What happened in all lanes, by date.</summary>
    internal static ChartTable OfLanes(Chart chart)
    {
        var events = chart.Lanes
            .SelectMany(lane => lane.Events.Select(one => (lane.Name, Event: one)))
            .OrderBy(pair => pair.Event.Days.First);
        return new ChartTable(["Lane", "What"], [.. events.Select(pair => OfEvent(pair.Name, pair.Event))]) { IsOfWords = true };
    }

    private static ChartTableRow OfEvent(string lane, ChartEvent happened) =>
        new(happened.DateWords, null, [lane, happened.Label], [null, null]);

    private static ChartTableRow OfStrip(ChartRow row, ChartValue median)
    {
        static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
        var (smallest, largest) = row.Records.IsEmpty ? ("", "") : (row.Records[0].Value.Words, row.Records[^1].Value.Words);
        return new ChartTableRow(
            row.Label,
            row.Note,
            [Number(row.Records.Length), Number(row.UnknownRecords), smallest, median.Words, largest],
            [null, null, null, median.Name, null]);
    }

    private static ChartTableRow OfRow(Chart chart, int row) => new(
        chart.Rows[row].Label,
        chart.Rows[row].Note,
        [
            .. chart.Series.Select(series => series.Values[row].Words),
            .. chart.Totals.IsEmpty ? [] : Totals(chart, chart.Totals[row]?.Words ?? NoTotal),
        ],
        [
            .. chart.Series.Select(series => series.Values[row].Name),
            .. chart.Totals.IsEmpty ? Enumerable.Empty<string?>() : [null],
        ]); // a total has no name of its own

    private static IEnumerable<string> Totals(Chart chart, string words) => chart.Totals.IsEmpty ? [] : [words];
}

/// <summary>One row of the table, with a cell for each head.</summary>
/// <param name="Measures">For each cell the name of the measure that it prints; null for other words.</param>
public sealed record ChartTableRow(string Label, string? Note, ImmutableArray<string> Cells, ImmutableArray<string?> Measures);
