using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Diff;

/// <summary>What can be wrong with a site that is to be compared with another.</summary>
public static class DiffCodes
{
    public static readonly DiagnosticCode NoReport = Error("RG8501", "Site without a report.json");
    public static readonly DiagnosticCode NotJson = Error("RG8502", "A report.json that is not JSON");
    public static readonly DiagnosticCode NotAReport = Error("RG8503", "A report.json that ReportGen did not write");
    public static readonly DiagnosticCode NewerFormat = Error("RG8504", "Site of a newer ReportGen");
    public static readonly DiagnosticCode OlderFormat = Error("RG8505", "Site of an older ReportGen");
    public static readonly DiagnosticCode PointerFile = Error("RG8506", "Git LFS pointer in the place of a file");
    public static readonly DiagnosticCode NotAsBuilt = new("RG8507", Severity.Warning, "Site that is not as a build left it");
    public static readonly DiagnosticCode OtherShape = Error("RG8508", "A report.json that its schema does not describe");

    public static ImmutableArray<DiagnosticCode> All { get; } = [NoReport, NotJson, NotAReport, NewerFormat, OlderFormat, PointerFile, NotAsBuilt, OtherShape];

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);
}
