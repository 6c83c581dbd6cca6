using ReportGen.Diagnostics;

namespace ReportGen.Narrative;

/// <summary>A numeral that is a name, such as a date or a version, and the pattern that says so.</summary>
/// <param name="Text">The numeral as written: "2008".</param>
public sealed record ExemptNumeral(string Text, string Pattern, string Reason, SourceSpan Span)
{
    /// <summary>All that the pattern matched: "Windows Server 2008 R2".</summary>
    public string Name { get; init; } = Text;
}
