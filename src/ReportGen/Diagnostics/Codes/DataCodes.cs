using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Data room.</summary>
public static class DataCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
