using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Published;
using ReportGen.Published.Report;

namespace ReportGen.Diff.Editions;

/// <summary>Names the records that a report counts by their ids: where one comes or goes, those behind it have other positions and are the
/// same records.</summary>
internal static class NamedRecords
{
    /// <summary>Whether its datasets list all records that it counts; else the reason is in the bag.</summary>
    public static bool AreListed(string name, PublishedReport report, DiagnosticBag found)
    {
        var ids = IdsByDataset(report);
        var other = Counted(report).FirstOrDefault(
            counted => ListOf(ids, counted.Dataset).Length is var count
                && !(counted.Records.Certain.LiesWithin(count) && counted.Records.Possible.LiesWithin(count)));
        if (other.Records is null) return true;
        found.Report(
            DiffCodes.NoSuchRecord,
            SourceSpan.File(ReportFormat.Path),
            $"The {ReportFormat.Path} of '{name}' counts records in '{other.Holder}' that are not in the list of '{other.Dataset}'.",
            "restore it as ReportGen wrote it, or build the site again");
        return false;
    }

    public static PublishedReport In(PublishedReport report)
    {
        var ids = IdsByDataset(report);
        if (ids.Values.All(list => list.IsEmpty)) return report;
        return report with
        {
            Selections = [.. report.Selections.Select(Selection)],
            Metrics = [.. report.Metrics.Select(metric => metric with { Derivation = Derivation(metric.Derivation) })],
        };

        PublishedSelection Selection(PublishedSelection selection) => selection with
        {
            Records = Named(selection.Records, selection.Dataset),
            Measures = [.. selection.Measures.Select(
                measure => measure with { Given = Given(measure.Given), Derivation = Derivation(measure.Derivation) })],
        };

        PublishedGiven? Given(PublishedGiven? given) => given is null ? null : given with { Records = Named(given.Records, given.Dataset) };

        PublishedDerivation? Derivation(PublishedDerivation? derivation) => derivation is null ? null : derivation with
        {
            Inputs = [.. derivation.Inputs.Select(input => input with { Records = Named(input.Records, input.Dataset) })],
        };

        CountedRecords? Named(CountedRecords? records, string? dataset) => records is null ? null : new CountedRecords
        {
            Certain = records.Certain.Named(ListOf(ids, dataset)),
            Possible = records.Possible.Named(ListOf(ids, dataset)),
        };
    }

    /// <summary>All that is counted, with the selection or measure that counts it.</summary>
    private static IEnumerable<(string Holder, string? Dataset, CountedRecords Records)> Counted(PublishedReport report)
    {
        var ofSelections =
            from selection in report.Selections
            from counted in selection.Measures.SelectMany(
                measure => Inputs(measure.Name, measure.Derivation).Append((measure.Name, measure.Given?.Dataset, measure.Given?.Records)))
                .Prepend((selection.Id, selection.Dataset, selection.Records))
            select counted;
        var ofMetrics = report.Metrics.SelectMany(metric => Inputs(metric.Id, metric.Derivation));
        foreach (var (holder, dataset, records) in ofSelections.Concat(ofMetrics))
            if (records is not null) yield return (holder, dataset, records);
    }

    private static IEnumerable<(string, string?, CountedRecords?)> Inputs(string holder, PublishedDerivation? derivation) =>
        (derivation?.Inputs ?? []).Select(input => (holder, input.Dataset, input.Records));

    private static Dictionary<string, ImmutableArray<string>> IdsByDataset(PublishedReport report)
    {
        var ids = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var dataset in report.Datasets) ids.TryAdd(dataset.Id, dataset.RecordIds);
        return ids;
    }

    private static ImmutableArray<string> ListOf(Dictionary<string, ImmutableArray<string>> ids, string? dataset) =>
        ids.GetValueOrDefault(dataset ?? "", []);
}
