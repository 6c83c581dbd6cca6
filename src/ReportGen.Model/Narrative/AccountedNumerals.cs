using System.Collections.Immutable;

namespace ReportGen.Narrative;

/// <summary>The numerals of a text by what answers for them, each in the order of reading.</summary>
/// <param name="Bound">The name of the measure, or <c>claim:ID</c>, of each numeral that is bound, and of each figure that is set
/// large.</param>
/// <param name="Literals">Declared figures of speech.</param>
/// <param name="Exempt">Names by a pattern.</param>
public sealed record AccountedNumerals(
    ImmutableArray<string> Bound, ImmutableArray<LiteralNumeral> Literals, ImmutableArray<ExemptNumeral> Exempt)
{
    public static AccountedNumerals None { get; } = new([], [], []);
}
