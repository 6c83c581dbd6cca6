namespace ReportGen.Narrative.Comparing;

/// <summary>How the statements of a text are covered that say which is more.</summary>
/// <param name="Bound">Marked, with a relation of measures that was checked.</param>
/// <param name="Unbound">Order words that nothing stands behind.</param>
/// <param name="Untested">Marked as facts that the data cannot check.</param>
/// <param name="Opinion">Marked as judgements.</param>
/// <param name="AllOrNone">Words such as all, none and only that nothing stands behind.</param>
public sealed record StatementCoverage(int Bound, int Unbound, int Untested, int Opinion, int AllOrNone)
{
    public static StatementCoverage None { get; } = new(0, 0, 0, 0, 0);

    public static StatementCoverage operator +(StatementCoverage left, StatementCoverage right) =>
        new(
            left.Bound + right.Bound,
            left.Unbound + right.Unbound,
            left.Untested + right.Untested,
            left.Opinion + right.Opinion,
            left.AllOrNone + right.AllOrNone);
}
