using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Look;

/// <summary>What can be wrong with colours and fonts.</summary>
public static class LookCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG80");

    public static readonly DiagnosticCode FontMissing = Room.Error("RG8001", "A font for drawings is missing");
    public static readonly DiagnosticCode NotAFont = Room.Error("RG8002", "A file that is not a TrueType or OpenType font");
    public static readonly DiagnosticCode BadColour = Room.Error("RG8003", "Text that is not a colour");
    public static readonly DiagnosticCode NotAPageFont = Room.Error("RG8004", "A file that is not a WOFF2 font");
    public static readonly DiagnosticCode TooLittleContrast = Room.Error("RG8005", "Palette with too little contrast");
    public static readonly DiagnosticCode TooAlike = Room.Error("RG8006", "Colours that cannot be told apart");
    public static readonly DiagnosticCode LonePageFont = Room.Warning("RG8007", "A font for pages that drawings lack");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
