using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Charts;

/// <summary>Names a chart by everything that is drawn of it: what does not change the drawing (place, sources, caption) does not change the
/// hash.</summary>
internal static class ChartHash
{
    /// <summary>Of charts that are in use: each is asked for by its drawing and by every card that shows it.</summary>
    private static readonly ConditionalWeakTable<Chart, string> Known = [];

    public static string Of(Chart chart) => Known.GetValue(chart, Computed);

    private static string Computed(Chart chart)
    {
        var canonical = new StringBuilder();
        Add(canonical, "chart", chart.Id, chart.Kind.ToString(), chart.PlainTitle, chart.AlternativeText);
        Add(canonical, "axis", chart.Axis.Title, chart.Axis.Unit, chart.Axis.Scale.ToString());
        Add(canonical, "window", chart.Window?.ToString(), chart.Meanings?.Certain, chart.Meanings?.Possible, chart.Meanings?.None);
        foreach (var row in chart.Rows)
            Add(canonical, "row", row.Label, row.Note, row.IsEmphasised ? "emphasised" : "plain", row.Days?.ToString(), Colour(row.Colour));
        AddRecords(canonical, chart);
        foreach (var series in chart.Series)
        {
            Add(canonical, "series", series.Name, Colour(series.Colour));
            if (series.Axis is { } axis) Add(canonical, "own axis", axis.Title, axis.Unit, axis.Scale.ToString());
            if (series.Target is { } target)
            {
                Add(canonical, "target", target.Label);
                Add(canonical, target.Value);
            }

            foreach (var value in series.Values) Add(canonical, value);
        }

        foreach (var total in chart.Totals)
        {
            if (total is null) Add(canonical, "no total");
            else Add(canonical, total);
        }

        foreach (var lane in chart.Lanes)
        {
            Add(canonical, "lane", lane.Name, lane.Content.ToString(), Colour(lane.Colour));
            foreach (var happened in lane.Events) Add(canonical, happened);
        }

        foreach (var happened in chart.Events) Add(canonical, happened);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    private static void AddRecords(StringBuilder canonical, Chart chart)
    {
        foreach (var (at, row) in chart.Rows.Index().Where(indexed => indexed.Item.UnknownRecords > 0 || !indexed.Item.Records.IsEmpty))
        {
            Add(canonical, "records", at.ToString(CultureInfo.InvariantCulture), row.UnknownRecords.ToString(CultureInfo.InvariantCulture));
            foreach (var record in row.Records)
            {
                Add(canonical, record.Id, record.Belonging.ToString());
                Add(canonical, record.Value);
            }
        }
    }

    private static void Add(StringBuilder canonical, ChartEvent happened)
    {
        Add(canonical, happened.IsNote ? "note" : "event", happened.Days.ToString(), happened.Label);
        if (happened.Value is { } value) Add(canonical, value);
    }

    private static void Add(StringBuilder canonical, ChartValue value) => Add(
        canonical,
        "value",
        value.Words,
        value.IntervalInWords,
        Number(value.Nominal),
        Number(value.Low),
        Number(value.High),
        value.LowOpen ? "low open" : "low",
        value.HighOpen ? "high open" : "high");

    // Each text is preceded by its length, so that no two different charts have one canonical text.
    private static void Add(StringBuilder canonical, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            canonical.Append(text is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}")).Append(' ');
        canonical.Append('\n');
    }

    private static string? Colour(MarkColour? colour) => colour is null ? null : $"{colour.Group} {colour.Full} {colour.Soft}";

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
