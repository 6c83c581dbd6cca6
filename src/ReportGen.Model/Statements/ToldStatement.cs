using ReportGen.Diagnostics;

namespace ReportGen.Statements;

/// <summary>A statement in the words in which a reader meets it.</summary>
/// <param name="Words">Bound words, or the title beside which it stands, in plain text.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record ToldStatement(JudgedStatement Statement, string Words, SourceSpan Span);
