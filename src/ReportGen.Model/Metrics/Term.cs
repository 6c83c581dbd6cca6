using System.Collections.Immutable;
using ReportGen.Metrics.Derivations;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>A formula with every name expanded down to its inputs.</summary>
public abstract record Term(Kind Kind);

/// <summary>A measure that is given: a reported figure, a count of records, a window's length or a literal.</summary>
public sealed record InputTerm(DerivationInput Input) : Term(Input.Measure.Kind)
{
    /// <summary>What it is the value of: two terms with one name are the same quantity.</summary>
    public string Name => Input.Name;
}

/// <summary>An operation on other terms.</summary>
public sealed record OperationTerm(Operation Operation, ImmutableArray<Term> Arguments, Kind Kind) : Term(Kind);

/// <summary>A term that a name stands for: a metric or a measure of a selection. Its value is what is published under the name.</summary>
/// <param name="Name">Null for a part that cannot be bound by itself, such as the weeks of a window.</param>
/// <param name="Phrase">What it is, to stand in a sentence: "the total size of the patches of VMware ESXi 3.5".</param>
/// <param name="Formula">How it follows from the names below, as written or in the same notation.</param>
/// <param name="Digits">In which it is printed; null for three.</param>
public sealed record NamedTerm(string? Name, string Title, string Phrase, string Formula, int? Digits, Term Of) : Term(Of.Kind)
{
    /// <summary>What had to be agreed on before the name could be taken for that.</summary>
    internal ImmutableArray<Convention> Conventions { get; init; } = [];
}
