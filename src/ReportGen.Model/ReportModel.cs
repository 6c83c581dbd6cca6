using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Prose;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen;

/// <summary>A report as data: what every page, file and explanation of it is made from.</summary>
/// <param name="Data">Without datasets and selections when they have errors.</param>
/// <param name="Diagnostics">All that was found on the way, in the order of files and lines.</param>
public sealed record ReportModel(
    ReportData Data,
    MetricSet Metrics,
    ClaimLedger Claims,
    ChartSet Charts,
    Story Narrative,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Prose in plain words, numbers in their places.</summary>
    public string Words(ProseText prose) => prose.Words(Metrics.WordsFor);
}
