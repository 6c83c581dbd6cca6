using ReportGen.Diagnostics;

namespace ReportGen.Narrative;

/// <summary>A statement of an article as it is kept from one build to the next: what the data say of it is found anew.</summary>
/// <param name="Text">As it is written, with its mode.</param>
/// <param name="Words">As a reader sees them.</param>
public sealed record PlacedStatement(string Text, string Words, SourceSpan Span);
