using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Narrative.Reading;

/// <summary>Lists what authors wrote in YAML files and readers see.</summary>
internal static class ProseFields
{
    /// <summary>The fields that hold prose, which may refer to measures and claims.</summary>
    public static IEnumerable<ProseText> Of(ReportData data, MetricSet metrics, ClaimLedger ledger, ChartSet charts)
    {
        IEnumerable<ProseText?> fields =
        [
            data.Settings.Title, data.Settings.Headline, data.Settings.Answer, data.Settings.Summary,
            .. data.Sources.Select(source => source.Note),
            .. data.Datasets.SelectMany(Of),
            .. data.Definitions.Select(definition => (ProseText?)definition.Title),
            .. data.Selections.SelectMany(selection => new ProseText?[] { selection.Title, selection.Note }),
            .. data.Corrections.SelectMany(correction => new ProseText?[] { correction.Was, correction.Now }),
            .. metrics.Metrics.SelectMany(metric => new ProseText?[] { metric.Title, metric.Definition, metric.Note }),
            .. ledger.Claims.SelectMany(judged => new ProseText?[] { judged.Claim.Says, judged.Claim.Note, judged.Claim.UntestableReason }),
            .. charts.Charts.SelectMany(chart => new ProseText?[] { chart.Title, chart.Caption }.Concat(chart.BoundTexts)),
            .. charts.Tables.SelectMany(table => new[] { table.Caption }.Concat(Answers(table).Select(answer => answer.Says))),
        ];
        return fields.OfType<ProseText>();
    }

    /// <summary>The fields that are shown as they are: names, labels, places, heads of columns. They cannot refer to anything.</summary>
    public static IEnumerable<SourcedText> PlainOf(ReportData data, ClaimLedger ledger, ChartSet charts) =>
    [
        .. data.Settings.PlainTexts,
        .. data.Sources.SelectMany(source => source.PlainTexts),
        .. data.Datasets.SelectMany(dataset => dataset.PlainTexts),
        .. data.Selections.SelectMany(selection => selection.PlainTexts),
        .. data.Corrections.SelectMany(correction => correction.PlainTexts),
        .. ledger.Claims.SelectMany(judged => judged.Claim.PlainTexts),
        .. charts.Charts.SelectMany(chart => chart.PlainTexts),
        .. charts.Tables.SelectMany(table => table.PlainTexts),
    ];

    private static IEnumerable<AnswerCell> Answers(DataTable table) => table.Rows.SelectMany(row => row.Cells).OfType<AnswerCell>();

    private static IEnumerable<ProseText?> Of(PatchDataset dataset) =>
        [dataset.Title, dataset.Notes, .. dataset.Reported.Select(figure => (ProseText?)figure.Title)];
}
