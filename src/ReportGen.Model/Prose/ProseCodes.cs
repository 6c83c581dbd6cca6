using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Prose;

/// <summary>What can be wrong in Markdown before anything is known of what it refers to.</summary>
public static class ProseCodes
{
    private static readonly DiagnosticCode.Room Room = new("RG6");

    public static readonly DiagnosticCode NestedTooDeep = Room.Error("RG6033", "Markdown that is nested too deep");
    public static readonly DiagnosticCode TooMuch = Room.Error("RG6066", "Text with more parts than a page holds");
    public static readonly DiagnosticCode UnsaidName = Room.Error("RG6095", "Title that leaves its words to be filled in");

    public static ImmutableArray<DiagnosticCode> All => Room.All;
}
