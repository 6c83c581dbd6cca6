using System.Collections.Immutable;

namespace ReportGen.Statements;

/// <summary>What an author says of measures, with what the data say of it.</summary>
/// <param name="Relations">Each pair of sides; at least one.</param>
public sealed record JudgedStatement(StatementMode Mode, ImmutableArray<JudgedRelation> Relations)
{
    /// <summary>As it is written, without blanks: <c>holds:a.patches&lt;b.patches;a.size&lt;b.size</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What the data say of all relations together, in the mode of the statement.</summary>
    public RelationOutcome Outcome => RelationOutcomes.Together(Relations.Select(OutcomeOf));

    /// <summary>It is said to be possible, and is no more.</summary>
    public bool IsPossibility => Mode == StatementMode.Could;

    /// <summary>Names of all measures in it, each once, in order.</summary>
    public IEnumerable<string> Measures => Relations.SelectMany(relation => new[] { relation.Left, relation.Right })
        .Where(side => side.Measure is not null)
        .Select(side => side.Text)
        .Distinct(StringComparer.Ordinal);

    /// <summary>What the data say of one relation in the mode of the statement. What could hold, and may, is what is said.</summary>
    public RelationOutcome OutcomeOf(JudgedRelation relation)
    {
        if (Mode.IsOfRecounts() && relation.Recounts.IsEmpty) return RelationOutcome.Unknown;
        return Mode switch
        {
            StatementMode.Holds or StatementMode.Asks => relation.Outcome,
            StatementMode.Could => relation.Outcome == RelationOutcome.Undecided ? RelationOutcome.Holds : relation.Outcome,
            StatementMode.HoldsInEveryRecount => RelationOutcomes.Together(relation.Recounts.Select(recount => recount.Outcome)),
            StatementMode.HoldsInNoRecount => RelationOutcomes.Together(relation.Recounts.Select(recount => Turned(recount.Outcome))),
        };
    }

    private static RelationOutcome Turned(RelationOutcome outcome) => outcome switch
    {
        RelationOutcome.Holds => RelationOutcome.Fails,
        RelationOutcome.Fails => RelationOutcome.Holds,
        _ => outcome,
    };
}
