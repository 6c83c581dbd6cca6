using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Diff;

namespace ReportGen.Cli;

/// <summary>Every kind of finding, room by room.</summary>
public static class Catalogue
{
    public static ImmutableArray<DiagnosticCode> All { get; } = [.. ContentCatalogue.All, .. DiffCodes.All, .. CliCodes.All];
}
