using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says in which order both sides of a slope stand, and which rows change places.</summary>
internal static class SlopeWords
{
    public static IEnumerable<string> Of(Chart chart)
    {
        foreach (var series in chart.Series) yield return Ranked(chart, series);
        var (left, right) = (chart.Series[0].Values, chart.Series[^1].Values);
        var turned = Enumerable.Range(0, chart.Rows.Length)
            .SelectMany(one => Enumerable.Range(one + 1, chart.Rows.Length - one - 1).Select(other => (One: one, Other: other)))
            .Where(pair => Sign(left, pair) * Sign(right, pair) < 0)
            .Select(pair => $"{chart.Rows[pair.One].Label} and {chart.Rows[pair.Other].Label} change places.");
        foreach (var sentence in turned) yield return sentence;
    }

    private static string Ranked(Chart chart, ChartSeries series)
    {
        var rows = chart.Rows.Zip(series.Values, (row, value) => new KnownValue(row.Label, value)).ToLookup(one => one.Value.IsUnknown);
        var known = rows[false].OrderByDescending(one => one.Value.Nominal).Select(one => $"{one.Label}, {one.Value.Words}");
        var unknown = rows[true].Any() ? $"; not known: {English.Joined([.. rows[true].Select(one => one.Label)])}" : "";
        return $"{series.Name}, from the largest: {string.Join("; ", known)}{unknown}.";
    }

    /// <summary>Which of two rows is surely larger; 0 where that is not known.</summary>
    private static int Sign(IReadOnlyList<ChartValue> values, (int One, int Other) pair)
    {
        var (one, other) = (values[pair.One], values[pair.Other]);
        if (one.Low >= other.High) return 1;
        return one.High <= other.Low ? -1 : 0;
    }
}
