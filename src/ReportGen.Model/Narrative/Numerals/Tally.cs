using ReportGen.Narrative.Comparing;

namespace ReportGen.Narrative.Numerals;

/// <summary>Counts how the numerals of one article or field are covered, and keeps what answers for each.</summary>
internal sealed class Tally
{
    private readonly List<string> bound = [];
    private readonly List<string> large = [];
    private readonly List<LiteralNumeral> literals = [];
    private readonly List<ExemptNumeral> exempt = [];
    private int unbound;
    private int notChecked;
    private StatementCoverage statements = StatementCoverage.None;

    /// <summary>Whether the text is one of a page whose numbers are not checked.</summary>
    public bool IsUnchecked { get; init; }

    public Coverage Coverage => new(bound.Count, exempt.Count, literals.Count, unbound, notChecked) { Statements = statements };

    public AccountedNumerals Numerals => new([.. bound, .. large], [.. literals], [.. exempt]);

    /// <param name="name">Of the measure, or <c>claim:ID</c>.</param>
    public void Bind(string name) => bound.Add(name);

    /// <summary>A figure that is set large: no numeral of the text.</summary>
    public void SetLarge(string name) => large.Add(name);

    public void Unbound() => unbound++;

    public void LeaveUnchecked() => notChecked++;

    /// <summary>Statements of a block.</summary>
    public void Add(StatementCoverage block) => statements += block;

    /// <summary>Most literals of a text have one reason: it is kept once.</summary>
    public void Add(LiteralNumeral numeral) =>
        literals.Add(literals is [.., { Reason: var before }] && before == numeral.Reason ? numeral with { Reason = before } : numeral);

    public void Add(ExemptNumeral numeral) => exempt.Add(numeral);
}
