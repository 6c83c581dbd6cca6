using ReportGen.Published.Report;

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
/// <param name="Extent">Where it is drawn, in the base unit of its kind: <c>[2950000, 3050000), drawn at 3000000</c>; empty when
/// unknown.</param>
internal sealed record DrawnMark(MarkSort Sort, string Key, string? Series, string? Measure, string Words, string Extent)
{
    public static DrawnMark Value(PublishedShown value, string? series, int place) =>
        Of(MarkSort.Value, FormattableString.Invariant($"{place}"), series, value.Name, value.Measure);

    public static DrawnMark Record(PublishedRecordSize record)
    {
        var mark = Of(MarkSort.Record, record.Id, $"record {record.Id}", null, record.Measure);
        return record.Belonging == "certain" ? mark : mark with { Words = $"{mark.Words}, possible" };
    }

    /// <summary>What a series is held against.</summary>
    public static DrawnMark Target(PublishedSeries series, int place) =>
        Of(MarkSort.Value, FormattableString.Invariant($"{place}"), series.Name, series.Target?.Name, series.Target?.Measure);

    public static DrawnMark Total(PublishedValue total) => Of(MarkSort.Total, "", "together", null, total);

    public static string ExtentOf(PublishedValue? measure) => measure?.Nominal is { } nominal
        ? FormattableString.Invariant($"{End(measure.Low, "(", "[")}, {End(measure.High, ")", "]")}, drawn at {nominal}")
        : "";

    private static DrawnMark Of(MarkSort sort, string key, string? series, string? name, PublishedValue? measure) =>
        new(sort, key, series, name, measure?.Words ?? "unknown", ExtentOf(measure));

    private static string End(PublishedEnd? end, string open, string closed)
    {
        if (end is null) return open == "(" ? "(-∞" : "∞)";
        var bracket = end.IsIncluded ? closed : open;
        return open == "(" ? bracket + end.Exact : end.Exact + bracket;
    }
}
