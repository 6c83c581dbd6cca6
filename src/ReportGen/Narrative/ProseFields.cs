using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Narrative;

/// <summary>Lists the YAML fields that hold prose.</summary>
internal static class ProseFields
{
    public static IEnumerable<SourcedText> Of(ReportData data, MetricSet metrics, ClaimLedger ledger, ChartSet charts)
    {
        IEnumerable<SourcedText?> fields =
        [
            data.Settings.Title, data.Settings.Summary,
            .. data.Sources.Select(source => source.Note),
            .. data.Datasets.SelectMany(Of),
            .. data.Definitions.Select(definition => (SourcedText?)definition.Title),
            .. data.Selections.SelectMany(selection => new SourcedText?[] { selection.Title, selection.Note }),
            .. metrics.Metrics.SelectMany(metric => new SourcedText?[] { metric.Title, metric.Definition, metric.Note }),
            .. ledger.Claims.SelectMany(judged => new SourcedText?[] { judged.Claim.Says, judged.Claim.Note, judged.Claim.UntestableReason }),
            .. charts.Charts.SelectMany(chart => new SourcedText?[] { chart.Title, chart.Caption }),
            .. charts.Tables.Select(table => (SourcedText?)table.Caption),
        ];
        return fields.OfType<SourcedText>();
    }

    private static IEnumerable<SourcedText?> Of(PatchDataset dataset) =>
        [dataset.Title, dataset.Notes, .. dataset.Reported.Select(figure => (SourcedText?)figure.Title)];
}
