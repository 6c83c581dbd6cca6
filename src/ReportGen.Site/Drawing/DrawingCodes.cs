using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Drawing;

/// <summary>What can be wrong with drawings.</summary>
public static class DrawingCodes
{
    public static readonly DiagnosticCode LetterMissing = new("RG8078", Severity.Warning, "A text of a drawing with letters that its fonts lack");

    public static ImmutableArray<DiagnosticCode> All { get; } = [LetterMissing];
}
