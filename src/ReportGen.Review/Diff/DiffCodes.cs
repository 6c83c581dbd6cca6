using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Diff;

/// <summary>What can be wrong with a site that is to be compared with another.</summary>
public static class DiffCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG85");

    public static readonly DiagnosticCode NoReport = Room.Error("RG8501", "Site without a report.json");
    public static readonly DiagnosticCode NotJson = Room.Error("RG8502", "A report.json that is not JSON");
    public static readonly DiagnosticCode NotAReport = Room.Error("RG8503", "A report.json that ReportGen did not write");
    public static readonly DiagnosticCode NewerFormat = Room.Error("RG8504", "Site of a newer ReportGen");
    public static readonly DiagnosticCode OlderFormat = Room.Error("RG8505", "Site of an older ReportGen");
    public static readonly DiagnosticCode PointerFile = Room.Error("RG8506", "Git LFS pointer in the place of a file");
    public static readonly DiagnosticCode NotAsBuilt = Room.Warning("RG8507", "Site that is not as a build left it");
    public static readonly DiagnosticCode OtherShape = Room.Error("RG8508", "A report.json that its schema does not describe");
    public static readonly DiagnosticCode NoSuchRecord = Room.Error("RG8509", "A report.json that counts records that it does not list");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
