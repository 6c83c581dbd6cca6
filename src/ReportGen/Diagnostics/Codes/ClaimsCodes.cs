using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Claims room.</summary>
public static class ClaimsCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
