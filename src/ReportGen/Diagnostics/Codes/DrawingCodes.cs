using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Drawing room.</summary>
public static class DrawingCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
