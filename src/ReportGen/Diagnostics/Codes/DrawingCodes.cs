using System.Collections.Immutable;

namespace ReportGen.Diagnostics;

/// <summary>What can be wrong with the look of drawings.</summary>
public static class DrawingCodes
{
    public static readonly DiagnosticCode FontMissing = new("RG8001", Severity.Error, "A font for drawings is missing");
    public static readonly DiagnosticCode NotAFont = new("RG8002", Severity.Error, "A file that is not a TrueType or OpenType font");
    public static readonly DiagnosticCode BadColour = new("RG8003", Severity.Error, "Text that is not a colour");

    public static ImmutableArray<DiagnosticCode> All { get; } = [FontMissing, NotAFont, BadColour];
}
