using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Look;

/// <summary>What can be wrong with colours and fonts.</summary>
public static class LookCodes
{
    public static readonly DiagnosticCode FontMissing = new("RG8001", Severity.Error, "A font for drawings is missing");
    public static readonly DiagnosticCode NotAFont = new("RG8002", Severity.Error, "A file that is not a TrueType or OpenType font");
    public static readonly DiagnosticCode BadColour = new("RG8003", Severity.Error, "Text that is not a colour");
    public static readonly DiagnosticCode NotAPageFont = new("RG8004", Severity.Error, "A file that is not a WOFF2 font");
    public static readonly DiagnosticCode TooLittleContrast = new("RG8005", Severity.Error, "Palette with too little contrast");
    public static readonly DiagnosticCode TooAlike = new("RG8006", Severity.Error, "Colours that cannot be told apart");
    public static readonly DiagnosticCode LonePageFont = new("RG8007", Severity.Warning, "A font for pages that drawings lack");

    public static ImmutableArray<DiagnosticCode> All { get; } = [FontMissing, NotAFont, BadColour, NotAPageFont, TooLittleContrast, TooAlike, LonePageFont];
}
