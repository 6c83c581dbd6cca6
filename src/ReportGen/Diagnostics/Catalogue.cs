using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>Every kind of finding, room by room.</summary>
public static class Catalogue
{
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. SourcesCodes.All, .. DataCodes.All, .. MetricsCodes.All, .. ClaimsCodes.All, .. ChartsCodes.All,
        .. NarrativeCodes.All, .. TemplatesCodes.All, .. SiteCodes.All, .. DrawingCodes.All, .. DiffCodes.All, .. CliCodes.All,
    ];
}
