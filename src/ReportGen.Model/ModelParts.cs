using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen;

/// <summary>All of a report but its prose, with what was found in it.</summary>
/// <param name="Sound">The data without what has errors.</param>
internal sealed record ModelParts(
    Outcome<ReportData> Data, ReportData Sound, Outcome<MetricSet> Metrics, Outcome<ClaimLedger> Claims, Outcome<ChartSet> Charts);
