using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Formulas;

/// <summary>Computes a difference as one formula.</summary>
internal static class DifferenceTerm
{
    /// <param name="term">One term less another.</param>
    /// <param name="windows">Of the totals in it, where they differ.</param>
    public static MeasureDifference Of(OperationTerm term, ImmutableArray<SelectionWindow> windows)
    {
        var (left, right) = (term.Arguments[0], term.Arguments[1]);
        return new MeasureDifference(Known(term, left, right), Always(term), IsSame(left, right), windows);
    }

    /// <summary>As one formula, and never more than each side by itself allows: a formula without exact bounds has that.</summary>
    private static Interval? Known(OperationTerm term, Term left, Term right)
    {
        if (TermEvaluator.Value(left).Known is not { } from || TermEvaluator.Value(right).Known is not { } less) return null;
        var apart = from - less;
        return TermEvaluator.Evaluate(term).Measure.Known is { } together ? together.Intersect(apart) ?? apart : apart;
    }

    private static Interval? Always(Term term) =>
        TermEvaluator.Inputs(term).Any(IsOfData) ? TermEvaluator.Evaluate(Widened(term)).Measure.Known : null;

    private static bool IsOfData(InputTerm input) => input.Input.DatasetId is not null;

    /// <summary>The same formula of data that nobody knows.</summary>
    private static Term Widened(Term term) => term switch
    {
        InputTerm input when IsOfData(input) => new InputTerm(
            DerivationInput.Given(input.Name, input.Input.Title, Measure.Of(input.Kind, input.Kind.Range))),
        OperationTerm operation => operation with { Arguments = [.. operation.Arguments.Select(Widened)] },
        NamedTerm named => named with { Of = Widened(named.Of) },
        _ => term,
    };

    private static bool IsSame(Term left, Term right) => (Inner(left), Inner(right)) switch
    {
        (InputTerm one, InputTerm other) => one.Name == other.Name,
        (OperationTerm one, OperationTerm other) => one.Operation == other.Operation
            && one.Arguments.Length == other.Arguments.Length
            && one.Arguments.Zip(other.Arguments).All(pair => IsSame(pair.First, pair.Second)),
        _ => false,
    };

    private static Term Inner(Term term)
    {
        while (term is NamedTerm named) term = named.Of;
        return term;
    }
}
