using ReportGen.Published.Report;

namespace ReportGen.Diff.Published;

/// <summary>Finds every measure that an edition publishes, by name: metrics, measures of selections, reported figures, and those that
/// only a chart or table shows.</summary>
internal static class PublishedMeasures
{
    public static Dictionary<string, PublishedMeasure> Of(Edition edition)
    {
        var report = edition.Published;
        var found = new Dictionary<string, PublishedMeasure>(StringComparer.Ordinal);
        foreach (var measure in Reported(report).Concat(Selected(report)).Concat(Metrics(report)).Concat(Shown(report)))
            found.TryAdd(measure.Name, measure);
        return found;
    }

    /// <summary>The names of all measures that a chart shows.</summary>
    public static IEnumerable<string> NamesIn(PublishedChart chart) => In(chart).Select(measure => measure.Name);

    /// <summary>The names of all measures that a table shows.</summary>
    public static IEnumerable<string> NamesIn(PublishedTable table) => In(table).Select(measure => measure.Name);

    private static IEnumerable<PublishedMeasure> Reported(PublishedReport report) =>
        report.Datasets.SelectMany(dataset => dataset.Reported).SelectMany(figure => Named(figure.Name, figure.Title, figure.Measure));

    private static IEnumerable<PublishedMeasure> Selected(PublishedReport report) =>
        from selection in report.Selections
        from measure in selection.Measures
        where measure.Name.Length > 0
        select new PublishedMeasure(measure.Name, TitleOf(selection, measure), measure.Measure, measure.Given, measure.Derivation);

    private static string TitleOf(PublishedSelection selection, PublishedSelectionMeasure measure) =>
        $"{selection.Title}: {measure.Title}{(measure.Part is { } part ? $", {part}" : "")}";

    private static IEnumerable<PublishedMeasure> Metrics(PublishedReport report) =>
        from metric in report.Metrics
        from measure in Named(metric.Id, metric.Title, metric.Measure)
        select measure with { Derivation = metric.Derivation };

    private static IEnumerable<PublishedMeasure> Shown(PublishedReport report) =>
        [.. report.Charts.SelectMany(In), .. report.Tables.Concat(report.Recounts).SelectMany(In)];

    private static IEnumerable<PublishedMeasure> In(PublishedChart chart) =>
        chart.Series.SelectMany(series => series.Values).SelectMany(value => Named(value.Name, value.Name, value.Measure));

    private static IEnumerable<PublishedMeasure> In(PublishedTable table) =>
        table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Named(cell.Name, cell.Name, cell.Measure));

    /// <summary>None where the report tells no name or no value.</summary>
    private static IEnumerable<PublishedMeasure> Named(string? name, string? title, PublishedValue? value)
    {
        if (name is not { Length: > 0 } || value is null) return [];
        return [new PublishedMeasure(name, title is { Length: > 0 } ? title : name, value)];
    }
}
