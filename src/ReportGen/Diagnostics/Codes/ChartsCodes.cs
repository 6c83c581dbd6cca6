using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Charts room.</summary>
public static class ChartsCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
