using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Sources room.</summary>
public static class SourcesCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
