using System.Collections.Immutable;
using ReportGen.Diagnostics;

namespace ReportGen.Statements.Written;

/// <summary>One relation as written: the first side to each of the others.</summary>
internal sealed record WrittenRelation(WrittenSide Left, RelationSign Sign, ImmutableArray<WrittenSide> Right);

/// <summary>A side as written, without the blanks that mean nothing.</summary>
internal sealed record WrittenSide(string Text, SourceSpan Span)
{
    /// <summary>Whether it names a measure; a quantity begins otherwise.</summary>
    public bool IsName => char.IsAsciiLetter(Text[0]);
}
