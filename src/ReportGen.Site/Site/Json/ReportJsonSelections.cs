using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Data;
using ReportGen.Names;
using ReportGen.Published;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Selections in <c>report.json</c>: what each counts, its records and all its measures.</summary>
internal static class ReportJsonSelections
{
    public static void Write(Utf8JsonWriter json, SiteModel site)
    {
        var content = site.Content;
        json.Objects("definitions", content.Data.Definitions, definition =>
        {
            json.WriteString("id", definition.Id);
            json.WriteString("title", site.Words(definition.Title));
        });
        var shown = ShownMeasures.Of(content.Metrics, content.Claims, content.Charts, content.Narrative)
            .Where(name => MeasureName.Parse(name) is MeasureName.OfSelection { Key: var key } && (key.Part is not null || !SelectionMeasures.Own.Contains(key.Measure)))
            .Order(StringComparer.Ordinal)
            .ToLookup(site.SelectionOf, StringComparer.Ordinal);
        json.Objects("selections", content.Data.Selections, selection => Write(json, selection, shown[selection.Id], site));
    }

    private static void Write(Utf8JsonWriter json, Selection selection, IEnumerable<string> others, SiteModel site)
    {
        json.WriteString("id", selection.Id);
        json.WriteString("title", site.Words(selection.Title));
        json.WriteString("label", selection.Label);
        json.WriteString("dataset", selection.DatasetId);
        json.WriteString("basis", Words.Of(selection.Basis));
        json.WriteString("count", Words.Of(selection.Count));
        json.Days("window", selection.Window);
        json.Optional("counts", selection.Basis == Basis.Records && site.Dataset(selection.DatasetId) is { } dataset ? SelectionSummary.Of(selection, dataset) : null);
        Conditions(json, selection.Where);
        if (selection.Basis == Basis.Reported) Figures(json, selection.Figures);
        json.Optional("recount_of", selection.RecountOf);
        json.Optional("definition", selection.DefinitionId);
        json.Optional("note", selection.Note is { } note ? site.Words(note) : null);
        Records(json, selection, site);
        var names = SelectionMeasures.Own.Select(measure => MeasureName.Selected(selection.Id, measure)).Concat(others);
        json.Objects("measures", names, name => Measure(json, name, selection, site));
    }

    private static void Conditions(Utf8JsonWriter json, Conditions where) => json.Line("where", line =>
    {
        Some(line, "severity", where.Severity.Select(Words.Of));
        Some(line, "severity_max", where.SeverityMax.Select(Words.Of));
        Some(line, "class", where.Class.Select(Words.Of));
        Some(line, "impact", where.Impact);
        line.Optional("affects", where.Affects);
        if (where.Affects is not null) line.WriteString("inferred", where.Inferred == InferredRecords.Include ? "include" : "exclude");
    });

    private static void Some(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (values.Any()) json.Texts(name, values);
    }

    private static void Figures(Utf8JsonWriter json, ImmutableSortedDictionary<string, string> figures) => json.Line("figures", line =>
    {
        foreach (var (measure, figure) in figures) line.WriteString(measure, figure);
    });

    private static void Records(Utf8JsonWriter json, Selection selection, SiteModel site)
    {
        if (selection.Basis == Basis.Records) RecordLists.Of(selection, site).Write(json);
    }

    private static void Measure(Utf8JsonWriter json, string name, Selection selection, SiteModel site)
    {
        if (site.Evaluation(name) is not { } evaluation || MeasureName.Parse(name) is not MeasureName.OfSelection { Key: var (of, part) }) return;
        json.WriteString("name", name);
        json.WriteString("of", of.Word);
        json.Optional("part", part);
        json.WriteString("title", selection.TitleOf(of));
        MeasureText.Write(json, "measure", evaluation.Measure, evaluation.Words);
        if (evaluation.Derivation is { Inputs: [var given] } derivation && given.Measure == evaluation.Measure) ReportJsonMetrics.Given(json, given, derivation, site);
        else ReportJsonMetrics.Derivation(json, evaluation.Derivation, site);
    }
}
