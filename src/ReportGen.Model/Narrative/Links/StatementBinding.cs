using ReportGen.Narrative.Agreement;
using ReportGen.Statements;
using ReportGen.Diagnostics;

namespace ReportGen.Narrative.Links;

/// <summary>Words that a statement answers for: what they say of measures was judged. Numerals among them it does not answer for.</summary>
/// <param name="Statement">Null where it could not be judged, which has been reported: its words are bound all the same.</param>
/// <param name="Words">As a reader sees them.</param>
/// <param name="Span">Where the words stand.</param>
internal sealed record StatementBinding(JudgedStatement? Statement, string Words, SourceSpan Span) : Binding
{
    /// <summary>The directions in which the relations compare; empty where none could be judged.</summary>
    public IReadOnlySet<Direction> Directions { get; } = StatementDirections.Of(Statement);
}
