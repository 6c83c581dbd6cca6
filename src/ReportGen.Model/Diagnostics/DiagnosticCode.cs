namespace ReportGen.Diagnostics;

/// <summary>A kind of finding. An id never changes its meaning and is never used again.</summary>
/// <param name="Id">Such as <c>RG1004</c>; the thousands name the room.</param>
/// <param name="Severity">How bad every finding of this kind is.</param>
/// <param name="Title">The kind of mistake in a few words, without the offending text.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title);
