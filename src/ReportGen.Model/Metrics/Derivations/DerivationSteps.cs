using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>Draws a term as a tree of steps, each with its own value.</summary>
internal static class DerivationSteps
{
    public static DerivationStep Of(Term term) => term switch
    {
        InputTerm input => Given(input.Input),
        NamedTerm named => Named(named),
        OperationTerm operation => Unnamed(operation),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "not a term"),
    };

    // A literal is its own value: it has no name that could be looked up.
    private static DerivationStep Given(DerivationInput input)
    {
        var isLiteral = input is { DatasetId: null } && input.Name == input.Measure.Stated?.Text;
        return new DerivationStep(isLiteral ? null : input.Name, input.Title, input.Measure, input.Words, null, [], input);
    }

    private static DerivationStep Named(NamedTerm named)
    {
        var measure = TermEvaluator.Value(named);
        var words = named.Name is null ? Bare(measure) : MeasureWriter.Write(measure, named.Digits);
        return WithBody(new DerivationStep(named.Name, named.Title, measure, words, named.Formula, [], null), named.Of);
    }

    private static DerivationStep Unnamed(OperationTerm operation)
    {
        var measure = TermEvaluator.Value(operation);
        return WithBody(
            new DerivationStep(
                null,
                English.Beginning(DerivationWords.Of(operation)),
                measure,
                MeasureWriter.Write(measure),
                DerivationFormula.Of(operation),
                [],
                null),
            operation);
    }

    private static DerivationStep WithBody(DerivationStep step, Term body) => body switch
    {
        OperationTerm { Operation: Operation.Shown, Arguments: [OperationTerm shown] } => WithBody(step, shown),
        OperationTerm operation => step with { Operation = operation.Operation, From = [.. operation.Arguments.Select(Of)] },
        _ => step with { From = [Of(body)] },
    };

    // The weeks of a window are a plain number.
    private static string Bare(Measure measure) => MeasureWriter.Write(measure).TrimEnd('×');
}
