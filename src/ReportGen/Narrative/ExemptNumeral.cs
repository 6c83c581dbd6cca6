using ReportGen.Diagnostics;

namespace ReportGen.Narrative;

/// <summary>A numeral that is a name, such as a date or a version, and the pattern that says so.</summary>
public sealed record ExemptNumeral(string Text, string Pattern, string Reason, SourceSpan Span);
