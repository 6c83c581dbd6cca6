using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ReportGen.Diff.Published;
using ReportGen.Quantities;

namespace ReportGen.Diff.Charts;

/// <summary>A chart of an edition: what <c>report.json</c> says of it, and where its files lie.</summary>
/// <param name="Json">Its object in the report.</param>
/// <param name="Png">The path of its picture; null when the site has none.</param>
/// <param name="Svg">The path of its drawing; null when the site has none.</param>
/// <param name="Csv">The bytes of its data file; empty when the site has none.</param>
internal sealed record DrawnChart(string Id, string Title, JsonElement Json, string? Png, string? Svg, ReadOnlyMemory<byte> Csv)
{
    /// <summary>SHA-256 of everything that is drawn.</summary>
    public string Hash => Json.Text("hash") ?? "";

    /// <summary>Everything that the report says of it but for its id and what is made from that.</summary>
    public string Definition { get; } = string.Join('\n', Json.EnumerateObject()
        .Where(member => member.Name is not ("id" or "hash" or "data_file")).Select(member => $"{member.Name} {member.Value.GetRawText()}"));

    public ImmutableArray<DrawnSeries> Series() =>
        [.. Json.Items("series").Select(series => new DrawnSeries(series.Text("name") ?? "", [.. series.Items("values").Select(value => value.Text("name") ?? "")]))];

    /// <param name="placeOf">The number of a series, from 0, by its place in this chart: the same for a series of the other edition that is the same.</param>
    public ImmutableArray<DrawnRow> Rows(Func<int, int> placeOf)
    {
        var series = Json.Items("series").Select(one => (Name: one.Text("name"), Values: one.Items("values").ToArray())).ToArray();
        var totals = ChartTotals.Of(Csv.Span, series.Select(one => one.Name));
        return [.. Json.Items("rows").Select((row, at) => Row(row, [.. ValuesAt(at)]))];

        IEnumerable<DrawnMark> ValuesAt(int at) =>
            from one in series.Index()
            where at < one.Item.Values.Length
            select DrawnMark.Value(one.Item.Values[at], one.Item.Name, placeOf(one.Index));

        DrawnRow Row(JsonElement row, ImmutableArray<DrawnMark> values)
        {
            var label = row.Text("label") ?? "";
            return new DrawnRow(
                label,
                row.Text("note"),
                row.Member("emphasised") is { ValueKind: JsonValueKind.True },
                Days(row),
                [.. row.Items("records").Select(DrawnMark.Record), .. values, .. Unknown(row), .. totals.Next(label)]);
        }
    }

    /// <summary>The lanes of a timeline; then what is drawn beside the values, as a lane without a name.</summary>
    public ImmutableArray<DrawnLane> Lanes() =>
    [
        .. Json.Items("lanes").Select(lane => new DrawnLane(lane.Text("name") ?? "", lane.Text("content") ?? "", EventsOf(lane))),
        .. Json.Items("events").Any() ? [new DrawnLane(null, "", EventsOf(Json))] : ImmutableArray<DrawnLane>.Empty,
    ];

    private static ImmutableArray<DrawnEvent> EventsOf(JsonElement holder) =>
        [.. holder.Items("events").Select(happened => new DrawnEvent(Days(happened) ?? "", happened.Text("label") ?? "", DrawnMark.ExtentOf(happened.Member("measure")), happened.Text("source")))];

    private static IEnumerable<DrawnMark> Unknown(JsonElement row) =>
        row.Member("unknown_records") is { ValueKind: JsonValueKind.Number } count ? [new DrawnMark(MarkSort.Unknown, "", "records of unknown size", null, count.GetRawText(), "")] : [];

    /// <summary>"12 August 2008", "August 2008", or the first day and the last.</summary>
    private static string? Days(JsonElement holder)
    {
        var days = holder.Member("days");
        if (Day(days.Text("from")) is not { } from || Day(days.Text("to")) is not { } to || Period.TryBetween(from, to) is not { } period) return null;
        if (from == to) return Period.InWords(from);
        return period == Period.Month(from.Year, from.Month) ? Period.MonthInWords(from) : period.Words();
    }

    private static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
