using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Cli;

/// <summary>Every kind of finding, room by room.</summary>
public static class Catalogue
{
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. SourcesCodes.All, .. ProseCodes.All, .. LookCodes.All, .. DataCodes.All, .. MetricsCodes.All, .. ClaimsCodes.All,
        .. ChartsCodes.All,
        .. NarrativeCodes.All, .. TemplatesCodes.All, .. SiteCodes.All, .. DrawingCodes.All, .. DiffCodes.All, .. CliCodes.All,
    ];
}
