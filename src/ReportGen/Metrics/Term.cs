using System.Collections.Immutable;
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
