using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Metrics room.</summary>
public static class MetricsCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
