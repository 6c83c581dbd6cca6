using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Metrics.Selections;
using ReportGen.Names;
using ReportGen.Published.Report;
using ReportGen.Wording;

namespace ReportGen.Site.Json;

/// <summary>Selections in <c>report.json</c>: what each counts, its records and all its measures.</summary>
internal static class SelectionEntries
{
    public static PublishedDefinition Of(Definition definition, SiteModel site) =>
        new() { Id = definition.Id, Title = site.Words(definition.Title) };

    /// <summary>All of them, each with its own measures and with those that the report shows besides.</summary>
    public static ImmutableArray<PublishedSelection> All(SiteModel site)
    {
        var content = site.Content;
        var shown = ShownMeasures.Of(content.Metrics, content.Claims, content.Charts, content.Narrative)
            .Where(IsBesides)
            .Order(StringComparer.Ordinal)
            .ToLookup(site.SelectionOf, StringComparer.Ordinal);
        return [.. content.Data.Selections.Select(selection => Of(selection, shown[selection.Id], site))];
    }

    /// <summary>Whether a name is of a measure that not every selection tells by itself.</summary>
    private static bool IsBesides(string name) =>
        MeasureName.Parse(name) is MeasureName.OfSelection { Key: var key }
            && (key.Part is not null || !SelectionMeasures.Own.Contains(key.Measure));

    private static PublishedSelection Of(Selection selection, IEnumerable<string> others, SiteModel site)
    {
        var dataset = selection.Basis == Basis.Records ? site.Dataset(selection.DatasetId) : null;
        var names = SelectionMeasures.Own.Select(measure => MeasureName.Selected(selection.Id, measure)).Concat(others);
        return new PublishedSelection
        {
            Id = selection.Id,
            Title = site.Words(selection.Title),
            Label = selection.Label,
            Dataset = selection.DatasetId,
            Basis = Words.Of(selection.Basis),
            Count = Words.Of(selection.Count),
            Window = PublishedDays.Of(selection.Window),
            Counts = dataset is null ? null : SelectionSummary.Of(selection, dataset),
            Where = Of(selection.Where),
            Figures = selection.Basis == Basis.Reported ? selection.Figures : null,
            RecountOf = selection.RecountOf,
            Definition = selection.DefinitionId,
            Note = selection.Note is { } note ? site.Words(note) : null,
            Records = selection.Basis == Basis.Records ? MetricEntries.Of(SelectionRecords.Of(selection, site.Content.Metrics)) : null,
            Measures = [.. names.Select(name => Measure(name, selection, site)).OfType<PublishedSelectionMeasure>()],
        };
    }

    private static PublishedConditions Of(Conditions where) => new()
    {
        Severity = [.. where.Severity.Select(Words.Of)],
        SeverityMax = [.. where.SeverityMax.Select(Words.Of)],
        Class = [.. where.Class.Select(Words.Of)],
        Impact = [.. where.Impact],
        Affects = where.Affects,
        Inferred = where.Affects is null ? null : Of(where.Inferred),
    };

    private static string Of(InferredRecords inferred) => inferred == InferredRecords.Include ? "include" : "exclude";

    private static PublishedSelectionMeasure? Measure(string name, Selection selection, SiteModel site)
    {
        if (site.Evaluation(name) is not { } evaluation) return null;
        if (MeasureName.Parse(name) is not MeasureName.OfSelection { Key: var (of, part) }) return null;
        var given = Given(evaluation, site);
        return new PublishedSelectionMeasure
        {
            Name = name,
            Of = of.Word,
            Part = part,
            Title = selection.TitleOf(of),
            Measure = PublishedValue.From(evaluation.Measure, evaluation.Words),
            IsTotal = of.IsTotal,
            Given = given,
            Derivation = given is null ? MetricEntries.Of(evaluation.Derivation, site) : null,
        };
    }

    /// <summary>Null for what follows from other measures.</summary>
    private static PublishedGiven? Given(Evaluation evaluation, SiteModel site) =>
        evaluation.Derivation is { Inputs: [var given] } derivation && given.Measure == evaluation.Measure
            ? MetricEntries.Given(given, derivation, site)
            : null;
}
