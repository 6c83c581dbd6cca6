using System.Text.Json;

namespace ReportGen.Diff.Published;

/// <summary>Finds every measure that an edition publishes, by name: metrics, measures of selections, reported figures, and those that
/// only a chart or table shows.</summary>
internal static class PublishedMeasures
{
    private static readonly string[] Figures = ["charts", "tables", "recounts"];

    public static Dictionary<string, PublishedMeasure> Of(Edition edition)
    {
        var found = new Dictionary<string, PublishedMeasure>(StringComparer.Ordinal);
        foreach (var measure in Reported(edition).Concat(Selected(edition)).Concat(Metrics(edition)).Concat(Shown(edition)))
            found.TryAdd(measure.Name, measure);
        return found;
    }

    private static IEnumerable<PublishedMeasure> Reported(Edition edition) =>
        from dataset in edition.List("datasets")
        from figure in dataset.Items("reported")
        let name = figure.Text("name")
        where name is not null && figure.Member("measure").ValueKind == JsonValueKind.Object
        select new PublishedMeasure(name, figure.Text("title") ?? name, figure.Member("measure"), default);

    private static IEnumerable<PublishedMeasure> Selected(Edition edition) =>
        from selection in edition.List("selections")
        from measure in selection.Items("measures")
        let name = measure.Text("name")
        where name is not null
        select new PublishedMeasure(name, TitleOf(selection, measure), measure.Member("measure"), measure);

    private static string TitleOf(JsonElement selection, JsonElement measure) =>
        $"{selection.Text("title")}: {measure.Text("title")}{(measure.Text("part") is { } part ? $", {part}" : "")}";

    private static IEnumerable<PublishedMeasure> Metrics(Edition edition) =>
        from metric in edition.List("metrics")
        let name = metric.Text("id")
        where name is not null && metric.Member("measure").ValueKind == JsonValueKind.Object
        select new PublishedMeasure(name, metric.Text("title") ?? name, metric.Member("measure"), metric);

    /// <summary>The names of all measures that a chart or table shows.</summary>
    public static IEnumerable<string> NamesIn(JsonElement figure) => Within(figure).Select(measure => measure.Name);

    private static IEnumerable<PublishedMeasure> Shown(Edition edition) =>
        Figures.SelectMany(edition.List).SelectMany(Within);

    private static IEnumerable<PublishedMeasure> Within(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Within),
        JsonValueKind.Object when json.Text("name") is { } name && json.Member("measure").ValueKind == JsonValueKind.Object =>
            [new PublishedMeasure(name, name, json.Member("measure"), default)],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Within(member.Value)),
        _ => [],
    };
}
