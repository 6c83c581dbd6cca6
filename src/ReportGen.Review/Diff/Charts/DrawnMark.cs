using System.Text.Json;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Charts;

/// <summary>What a mark of a row is.</summary>
internal enum MarkSort
{
    /// <summary>The value of a series.</summary>
    Value,

    /// <summary>One record of a strip.</summary>
    Record,

    /// <summary>How many records of a strip have no known size.</summary>
    Unknown,

    /// <summary>The sum of a stacked row.</summary>
    Total,
}

/// <summary>One mark of a row as a reader sees it.</summary>
/// <param name="Key">What tells it from others of its sort in the row: the place of its series, a record's id.</param>
/// <param name="Series">What it is called within the row; null in a chart of one series.</param>
/// <param name="Measure">The name of the measure; null where the report names none.</param>
/// <param name="Words">As printed.</param>
/// <param name="Extent">Where it is drawn, in the base unit of its kind: <c>[2950000, 3050000), drawn at 3000000</c>; empty when unknown.</param>
internal sealed record DrawnMark(MarkSort Sort, string Key, string? Series, string? Measure, string Words, string Extent)
{
    public static DrawnMark Value(JsonElement value, string? series, int place) =>
        Of(MarkSort.Value, FormattableString.Invariant($"{place}"), series, value.Text("name"), value);

    public static DrawnMark Record(JsonElement record)
    {
        var id = record.Text("id") ?? "";
        var mark = Of(MarkSort.Record, id, $"record {id}", null, record);
        return record.Text("belonging") == "certain" ? mark : mark with { Words = $"{mark.Words}, possible" };
    }

    public static string ExtentOf(JsonElement measure) => measure.Member("nominal") is { ValueKind: JsonValueKind.Number } nominal
        ? $"{End(measure.Member("low"), "(", "[")}, {End(measure.Member("high"), ")", "]")}, drawn at {nominal.GetRawText()}"
        : "";

    private static DrawnMark Of(MarkSort sort, string key, string? series, string? name, JsonElement holder) =>
        new(sort, key, series, name, holder.Member("measure").Text("words") ?? "unknown", ExtentOf(holder.Member("measure")));

    private static string End(JsonElement end, string open, string closed)
    {
        if (end.Text("exact") is not { } exact) return open == "(" ? "(-∞" : "∞)";
        var bracket = end.Member("included") is { ValueKind: JsonValueKind.True } ? closed : open;
        return open == "(" ? bracket + exact : exact + bracket;
    }
}
