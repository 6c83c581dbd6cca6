using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Narrative room.</summary>
public static class NarrativeCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
