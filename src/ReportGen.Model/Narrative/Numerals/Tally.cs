using System.Collections.Immutable;

namespace ReportGen.Narrative.Numerals;

/// <summary>Counts how the numerals of one article or field are covered, and keeps the exempt ones.</summary>
internal sealed class Tally
{
    private readonly List<ExemptNumeral> exempt = [];
    private int bound;
    private int literal;
    private int unbound;

    public Coverage Coverage => new(bound, exempt.Count, literal, unbound);

    public ImmutableArray<ExemptNumeral> Exempt => [.. exempt];

    public void Bound() => bound++;

    public void Literal() => literal++;

    public void Unbound() => unbound++;

    public void Add(ExemptNumeral numeral) => exempt.Add(numeral);
}
