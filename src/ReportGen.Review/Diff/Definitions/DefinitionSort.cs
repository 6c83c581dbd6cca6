using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Diff.Published;

namespace ReportGen.Diff.Definitions;

/// <summary>A sort of definition in <c>report.json</c>: where its items stand, and which of their members mean something.</summary>
/// <param name="Noun">What one is called in sentences.</param>
/// <param name="Items">Its items in an edition, with what they belong to.</param>
/// <param name="Meaning">Members that make it another thing.</param>
/// <param name="Wording">Members that only say something about it.</param>
/// <param name="IsAnonymous">Whether items with the same meaning under another title and id are the same: a selection is, a record is
/// not.</param>
internal sealed record DefinitionSort(
    DefinitionKind Kind,
    string Noun,
    Func<Edition, IEnumerable<(string? Within, JsonElement Json)>> Items,
    ImmutableArray<string> Meaning,
    ImmutableArray<string> Wording,
    bool IsAnonymous = false)
{
    /// <summary>All sorts; each may name those before it, so that names are followed in this order.</summary>
    public static ImmutableArray<DefinitionSort> All { get; } =
    [
        new(
            DefinitionKind.Source,
            "source",
            Listed("sources"),
            [],
            ["title", "called", "author", "publisher", "date", "url", "archive", "file", "licence", "note"]),
        new(
            DefinitionKind.Dataset,
            "dataset",
            Listed("datasets"),
            ["vendor", "product", "covers", "complete", "byte_unit", "options"],
            ["title", "licence", "sources", "updated", "notes"]),
        new(
            DefinitionKind.Record,
            "record",
            Records,
            ["advisory", "kb", "released", "class", "severity", "severity_max", "impact", "size", "restart", "affects", "cves", "replaces"],
            ["title", "source", "place"]),
        new(
            DefinitionKind.ReportedFigure,
            "reported figure",
            Figures,
            ["of", "part", "period", "measure", "sum_of", "expects_disagreement"],
            ["title", "source", "also", "place"]),
        new(DefinitionKind.Definition, "definition", Listed("definitions"), [], ["title"]),
        new(
            DefinitionKind.Selection,
            "selection",
            Listed("selections"),
            ["dataset", "basis", "count", "window", "where", "figures", "recount_of", "definition"],
            ["title", "label", "note"],
            IsAnonymous: true),
        new(DefinitionKind.Metric, "metric", Listed("metrics"), ["formula"], ["digits", "title", "definition", "note"], IsAnonymous: true),
        new(DefinitionKind.Claim, "claim", Listed("claims"), ["source", "metric", "assertion", "figure"], ["says", "place", "by", "note"]),
        new(
            DefinitionKind.Correction,
            "correction",
            Listed("corrections"),
            ["date", "concerns", "replaces"],
            ["source", "corrected_by", "place", "was", "now"]),
        new(DefinitionKind.Table, "table", Listed("tables"), ["columns", "rows"], ["caption", "label_head", "sources"]),
    ];

    private static Func<Edition, IEnumerable<(string?, JsonElement)>> Listed(string list) =>
        edition => edition.List(list).Select(item => ((string?)null, item));

    private static IEnumerable<(string?, JsonElement)> Figures(Edition edition) =>
        edition.List("datasets").SelectMany(dataset => dataset.Items("reported").Select(figure => (dataset.Text("id"), figure)));

    private static IEnumerable<(string?, JsonElement)> Records(Edition edition) =>
        edition.List("datasets")
            .SelectMany(dataset => PublishedRecords.Of(edition, dataset).Select(record => (dataset.Text("id"), record)));
}
