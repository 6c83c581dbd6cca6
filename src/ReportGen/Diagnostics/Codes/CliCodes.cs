using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Cli room.</summary>
public static class CliCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
