using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong in the Templates room.</summary>
public static class TemplatesCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [];
}
