using ReportGen.Diagnostics;

namespace ReportGen.Statements;

/// <summary>A statement as an author wrote it.</summary>
/// <param name="Relations">What stands behind the colon of the mode.</param>
/// <param name="Place">Of a start and length in them.</param>
/// <param name="Words">What a reader sees of it: bound words or a title.</param>
public sealed record WrittenStatement(StatementMode Mode, string Relations, Func<int, int, SourceSpan> Place, string Words)
{
    /// <summary>The place of all relations.</summary>
    public SourceSpan Span => Place(0, Relations.Length);
}
