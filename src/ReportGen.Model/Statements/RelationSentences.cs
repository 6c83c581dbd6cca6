using ReportGen.Quantities;

namespace ReportGen.Statements;

/// <summary>Relations in sentences for readers.</summary>
public static class RelationSentences
{
    /// <summary>"Number of patches of Core (13) is below number of patches of Full (32)."</summary>
    public static string Of(JudgedRelation relation) =>
        $"{English.Beginning(Named(relation.Left))} {Between(relation)} {Named(relation.Right)}.";

    /// <summary>What stands between the sides: what the data say of the reported values.</summary>
    public static string Between(JudgedRelation relation) => relation.Outcome switch
    {
        RelationOutcome.Holds => relation.Sign.Words(),
        RelationOutcome.Undecided => relation.Sign.Possibility(),
        RelationOutcome.Fails => relation.Sign.Refusal(),
        RelationOutcome.Unknown => "cannot be compared with",
    };

    private static string Named(Side side) => side.Measure is null ? side.Words : $"{side.Title} ({side.Words})";
}
