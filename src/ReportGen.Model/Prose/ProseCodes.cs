using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Prose;

/// <summary>What can be wrong in Markdown before anything is known of what it refers to.</summary>
public static class ProseCodes
{
    public static readonly DiagnosticCode NestedTooDeep = new("RG6033", Severity.Error, "Markdown that is nested too deep");
    public static readonly DiagnosticCode TooMuch = new("RG6066", Severity.Error, "Text with more parts than a page holds");
    public static readonly DiagnosticCode UnsaidName = new("RG6095", Severity.Error, "Title that leaves its words to be filled in");

    public static ImmutableArray<DiagnosticCode> All { get; } = [NestedTooDeep, TooMuch, UnsaidName];
}
