using System.Collections.Immutable;
using ReportGen.Metrics;

namespace ReportGen.Statements;

/// <summary>Two sides with what the data say of them.</summary>
/// <param name="Outcome">Of the reported figures; of recounts says <see cref="Recounts"/>.</param>
public sealed record JudgedRelation(Side Left, RelationSign Sign, Side Right, RelationOutcome Outcome)
{
    /// <summary>There when the totals in it are of unequal windows.</summary>
    public WindowComparison? Windows { get; init; }

    /// <summary>What each recount gives in which both sides are known, in the order of the definitions; empty where none is
    /// asked.</summary>
    public ImmutableArray<RecountedRelation> Recounts { get; init; } = [];

    /// <summary>Left, then right.</summary>
    public IEnumerable<Side> Sides => [Left, Right];

    /// <summary>As it is written: <c>a.patches&lt;b.patches</c>.</summary>
    public string Text => $"{Left.Text}{Sign.Text()}{Right.Text}";
}

/// <summary>A relation of totals of unequal windows, taken per month.</summary>
/// <param name="PerMonth">Unknown where it has no meaning per month.</param>
/// <param name="LeftWords">Printed; "unknown" where it has no value per month.</param>
public sealed record WindowComparison(
    ImmutableArray<SelectionWindow> Windows, RelationOutcome PerMonth, string LeftWords, string RightWords);

/// <summary>A relation in one recount.</summary>
/// <param name="Title">Of the definition by which is counted.</param>
public sealed record RecountedRelation(string DefinitionId, string Title, RelationOutcome Outcome, string LeftWords, string RightWords);
