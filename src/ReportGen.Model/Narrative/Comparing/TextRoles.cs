using System.Collections.Frozen;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Prose;

namespace ReportGen.Narrative.Comparing;

/// <summary>The roles of the prose of YAML files.</summary>
internal static class TextRoles
{
    /// <summary>Of every text that has another role than <see cref="TextRole.Prose"/>.</summary>
    public static FrozenDictionary<ProseText, TextRole> Of(ReportData data, MetricSet metrics, ClaimLedger ledger, ChartSet charts)
    {
        var roles = new Dictionary<ProseText, TextRole>();
        Add(TextRole.Headline, data.Settings.Title, data.Settings.Summary);
        Add(TextRole.ChartTitle, [.. charts.Charts.Where(chart => !chart.HasRelation).Select(chart => chart.Title)]);
        Add(TextRole.AnsweredTitle, [.. charts.Charts.Where(chart => chart.HasRelation).Select(chart => chart.Title)]);
        Add(TextRole.AnsweredTitle, [.. charts.Tables.Where(table => table.Statement is not null).Select(table => table.Caption)]);
        Add(TextRole.Name, [.. data.Datasets.Select(dataset => dataset.Title)]);
        Add(TextRole.Name, [.. data.Figures.Select(figure => figure.Title), .. data.Definitions.Select(definition => definition.Title)]);
        Add(TextRole.Name, [.. data.Selections.Select(selection => selection.Title)]);
        Add(TextRole.Name, [.. metrics.Metrics.Select(metric => metric.Title)]);
        Add(TextRole.Name, [.. ledger.Claims.Select(judged => judged.Claim.Says)]);
        Add(TextRole.Name, [.. data.Corrections.SelectMany(correction => new[] { correction.Was, correction.Now })]);
        return roles.ToFrozenDictionary();

        void Add(TextRole role, params ReadOnlySpan<ProseText> texts)
        {
            foreach (var text in texts) roles.TryAdd(text, role);
        }
    }
}
