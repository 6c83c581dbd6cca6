using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing;
using ReportGen.Look;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Prose;
using ReportGen.Site;
using ReportGen.Sources;
using ReportGen.Statements;
using ReportGen.Templates;

namespace ReportGen;

/// <summary>Every kind of finding that content and theme can provoke, room by room.</summary>
public static class ContentCatalogue
{
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. SourcesCodes.All, .. ProseCodes.All, .. LookCodes.All, .. DataCodes.All, .. MetricsCodes.All, .. ClaimsCodes.All, .. StatementsCodes.All,
        .. ChartsCodes.All,
        .. NarrativeCodes.All, .. TemplatesCodes.All, .. SiteCodes.All, .. DrawingCodes.All,
    ];

    /// <summary>Warnings that a report may raise and never lower: about numbers without a value, what a title or a theme keeps from
    /// readers, and what a browser runs.</summary>
    public static ImmutableHashSet<DiagnosticCode> NeverLowered { get; } =
    [
        MetricsCodes.DividesByZero, MetricsCodes.DividesByUnknown, ChartsCodes.OtherEmphasis,
        TemplatesCodes.LosesMember, SiteCodes.LiveFile,
    ];
}
