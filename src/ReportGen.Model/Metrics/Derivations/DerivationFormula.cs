using ReportGen.Metrics.Formulas;

namespace ReportGen.Metrics.Derivations;

/// <summary>A term in the notation in which formulas are written.</summary>
internal static class DerivationFormula
{
    public static string Of(Term term) => term switch
    {
        InputTerm input => input.Name,
        NamedTerm named => named.Formula,
        OperationTerm operation => OfOperation(operation),
        _ => "",
    };

    private static string OfOperation(OperationTerm term)
    {
        string At(int index) => Inner(term.Arguments[index]);
        return term.Operation switch
        {
            Operation.Add => string.Join(" + ", term.Arguments.Select(Inner)),
            Operation.Subtract => $"{At(0)} - {At(1)}",
            Operation.Multiply => $"{At(0)} * {At(1)}",
            Operation.Divide => $"{At(0)} / {At(1)}",
            Operation.Intersect => $"{At(0)}, and at the same time {At(1)}",
            Operation.Shown => Of(term.Arguments[0]),
            _ => $"{Functions.NameOf(term.Operation)}({string.Join(", ", term.Arguments.Select(Name))})",
        };
    }

    private static string Inner(Term term) =>
        term is OperationTerm { Operation: Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Divide } or NamedTerm { Name: null }
            ? $"({Of(term)})"
            : Name(term);

    private static string Name(Term term) => term is NamedTerm { Name: { } name } ? name : Of(term);
}
