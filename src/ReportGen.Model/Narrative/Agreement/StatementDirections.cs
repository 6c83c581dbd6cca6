using System.Collections.Frozen;
using ReportGen.Statements;

namespace ReportGen.Narrative.Agreement;

/// <summary>The directions in which the relations of a statement compare.</summary>
internal static class StatementDirections
{
    public static IReadOnlySet<Direction> Of(JudgedStatement? statement) => statement is null
        ? FrozenSet<Direction>.Empty
        : statement.Relations.SelectMany(Of).ToFrozenSet();

    public static IEnumerable<Direction> Of(JudgedRelation relation)
    {
        switch (relation.Sign)
        {
            case RelationSign.Above or RelationSign.AtLeast: yield return Direction.More; break;
            case RelationSign.Below or RelationSign.AtMost: yield return Direction.Less; break;
            default: yield return Direction.Same; break;
        }

        var isNought = relation.Right is { Measure: null, Value.Known: { IsPoint: true, Low.Value: { IsZero: true } } };
        if (isNought && relation.Sign == RelationSign.Equal) yield return Direction.None;
    }
}
