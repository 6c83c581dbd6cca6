using System.Collections.Immutable;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Statements of the report of which the data say something else than before.</summary>
internal static class StatementItems
{
    public static ImmutableArray<ToldItem> Of(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Statements.Zip(anchors.Statements, Statement)];

    private static ToldItem Statement(StatementChange change, string anchor) => new(anchor, change.Words)
    {
        Label = $"statement {change.Statement}",
        Name = change.Statement,
        Aside = $", in {change.File}",
        Move = change.IsTurned
            ? new ToldMove(change.StatementBefore, change.Statement, null)
            : new ToldMove(Outcome(change.Before), Outcome(change.After), null),
        Details =
        [
            new Said("now", change.SentenceAfter),
            new Said("before", change.SentenceBefore),
            .. NumberItems.Why(change.Causes).OfType<Because>().Select(why => why with { IsInFull = true }),
        ],
    };

    private static string Outcome(string outcome) => outcome switch
    {
        StatementChange.Holds => "holds",
        "undecided" => "is open",
        "fails" => "does not hold",
        _ => "is unknown",
    };
}
