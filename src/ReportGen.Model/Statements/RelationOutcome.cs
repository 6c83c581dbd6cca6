namespace ReportGen.Statements;

/// <summary>What the data say of a relation.</summary>
public enum RelationOutcome
{
    /// <summary>It holds for all values that both sides can have.</summary>
    Holds,

    /// <summary>It holds for some of them.</summary>
    Undecided,

    /// <summary>It holds for none.</summary>
    Fails,

    /// <summary>A side has no value.</summary>
    Unknown,
}

/// <summary>The outcomes as files and tables name them.</summary>
public static class RelationOutcomes
{
    public static string Id(this RelationOutcome outcome) => outcome switch
    {
        RelationOutcome.Holds => "holds",
        RelationOutcome.Undecided => "undecided",
        RelationOutcome.Fails => "fails",
        RelationOutcome.Unknown => "unknown",
    };

    /// <summary>What several relations give that are said together: the worst.</summary>
    public static RelationOutcome Together(IEnumerable<RelationOutcome> outcomes)
    {
        var worst = RelationOutcome.Holds;
        foreach (var outcome in outcomes) worst = Rank(outcome) > Rank(worst) ? outcome : worst;
        return worst;
    }

    // What fails, fails whatever else is not known.
    private static int Rank(RelationOutcome outcome) => outcome switch
    {
        RelationOutcome.Holds => 0,
        RelationOutcome.Undecided => 1,
        RelationOutcome.Unknown => 2,
        RelationOutcome.Fails => 3,
    };
}
