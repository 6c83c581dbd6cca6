namespace ReportGen.Charts.Wording;

/// <summary>Says how far counts rise, and where they rise most.</summary>
internal static class StepWords
{
    public static IEnumerable<string> Of(Chart chart)
    {
        var last = chart.Series.Select(series => new KnownValue(series.Name ?? chart.Axis.Title, series.Values[^1])).ToArray();
        yield return last.Length == 1
            ? $"Rises to {last[0].Value.Words}."
            : $"At the end: {Extremes.Of(last, "series", words => words)}";
        foreach (var series in chart.Series)
        {
            var steepest = Enumerable.Range(1, Math.Max(0, series.Values.Length - 1)).MaxBy(at => Rise(series, at));
            if (steepest > 0 && Rise(series, steepest) > 0)
                yield return $"{(series.Name is null ? "Rises" : $"{series.Name} rises")} most on {chart.Rows[steepest].Label}.";
        }
    }

    private static double Rise(ChartSeries series, int at) => (series.Values[at].Low ?? 0) - (series.Values[at - 1].Low ?? 0);
}
