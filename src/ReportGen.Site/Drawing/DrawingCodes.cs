using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Drawing;

/// <summary>What can be wrong with drawings.</summary>
public static class DrawingCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG80");

    public static readonly DiagnosticCode LetterMissing = Room.Warning("RG8078", "A text of a drawing with letters that its fonts lack");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
