using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says of each series which values are its extremes, and which are not known.</summary>
internal static class SeriesWords
{
    /// <summary>Of the sums of rows too, where every row has one.</summary>
    /// <param name="row">What a row is called.</param>
    public static IEnumerable<string> Of(Chart chart, string row) =>
    [
        .. chart.Series.SelectMany(one => Of(chart, one.Name, one.Values, row)),
        .. HasTotals(chart) ? Of(chart, "Together", [.. chart.Totals.OfType<ChartValue>()], row) : [],
    ];

    public static IEnumerable<string> Of(Chart chart, string? seriesName, ImmutableArray<ChartValue> values, string row)
    {
        var name = seriesName is null ? "" : $"{seriesName}: ";
        var shown = chart.Rows.Zip(values, (row, value) => new KnownValue(row.Label, value)).ToLookup(one => one.Value.IsUnknown);
        KnownValue[] known = [.. shown[false]];
        string[] unknown = [.. shown[true].Select(one => one.Label)];
        if (known.Length > 0) yield return name + Extremes.Of(known, row, name.Length == 0 ? English.Beginning : words => words);
        if (unknown.Length == 0) yield break;
        var isNamed = known.Length == 0 && name.Length > 0;
        yield return $"{(isNamed ? $"{name}not" : "Not")} known: {string.Join(", ", unknown)}.";
    }

    private static bool HasTotals(Chart chart) => !chart.Totals.IsEmpty && !chart.Totals.Contains(null);
}
