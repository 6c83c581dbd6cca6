using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Site room.</summary>
public static class SiteCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
