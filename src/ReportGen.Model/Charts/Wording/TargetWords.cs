using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says of each series which rows are on its target, and how the others lie.</summary>
internal static class TargetWords
{
    public static IEnumerable<string> Of(Chart chart) => chart.Series.Select(series => Of(chart, series));

    private static string Of(Chart chart, ChartSeries series)
    {
        if (series.Target is not { } target) return "";
        var rows = chart.Rows.Zip(series.Values, (row, value) => new KnownValue(row.Label, value))
            .ToLookup(one => target.ReachOf(one.Value));
        KnownValue[] others = [.. rows[Reach.None]];
        IEnumerable<string> parts =
        [
            rows[Reach.Sure].Any() ? $"as many: {Named(rows[Reach.Sure])}" : "as many: no row",
            .. rows[Reach.Possible].Any() ? [$"possibly as many: {Named(rows[Reach.Possible])}"] : Array.Empty<string>(),
            .. Range("more", [.. others.Where(one => one.Value.Nominal > target.Value.Nominal)]),
            .. Range("fewer", [.. others.Where(one => one.Value.Nominal < target.Value.Nominal)]),
            .. rows[Reach.Unknown].Any() ? [$"not known: {Listed(rows[Reach.Unknown])}"] : Array.Empty<string>(),
        ];
        return $"{series.Name}, {English.Inside(target.Label)} {target.Value.Words}; {string.Join("; ", parts)}.";
    }

    private static string Named(IEnumerable<KnownValue> rows) => string.Join(" and ", rows.Select(one => $"{one.Label}, {one.Value.Words}"));

    private static string Listed(IEnumerable<KnownValue> rows) => English.Joined([.. rows.Select(one => one.Label)]);

    private static IEnumerable<string> Range(string way, KnownValue[] rows)
    {
        if (rows.Length == 0) yield break;
        var (least, most) = (rows.MinBy(one => one.Value.Nominal), rows.MaxBy(one => one.Value.Nominal));
        var words = least == most ? least?.Value.Words : $"{least?.Value.Words} to {most?.Value.Words}";
        yield return $"{way}: {Counted.Words(rows.Length, "row")}, {words}";
    }
}
