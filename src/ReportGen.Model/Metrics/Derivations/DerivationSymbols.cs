using System.Globalization;
using ReportGen.Metrics.Formulas;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>A term as ordinary mathematics, with values for names.</summary>
internal static class DerivationSymbols
{
    public static string Of(Term term) => term switch
    {
        NamedTerm { Of: OperationTerm operation } => OfOperation(operation),
        NamedTerm { Of: NamedTerm { Name: { } } other } => Value(other),
        NamedTerm named => Of(named.Of),
        OperationTerm operation => OfOperation(operation),
        _ => Value(term),
    };

    private static string OfOperation(OperationTerm term)
    {
        string At(int index) => Inner(term.Arguments[index]);
        return term.Operation switch
        {
            Operation.Add => string.Join(" + ", term.Arguments.Select(Inner)),
            Operation.Subtract => $"{At(0)} − {At(1)}",
            Operation.Multiply => $"{At(0)} × {At(1)}",
            Operation.Divide => $"{At(0)} / {At(1)}",
            Operation.Fewer or Operation.Availability => $"1 − {At(0)} / {At(1)}",
            Operation.More => $"{At(0)} / {At(1)} − 1",
            Operation.Share => $"{At(0)} / ({At(0)} + {At(1)})",
            Operation.Nines => $"floor(−log10(1 − {At(0)}))",
            Operation.Downtime => $"{At(1)} × {Power(term.Arguments[0])}",
            Operation.Intersect => $"{At(0)} and {At(1)}",
            Operation.Shown => Of(term.Arguments[0]),
            Operation.Min or Operation.Max => $"{Functions.NameOf(term.Operation)}({string.Join(", ", term.Arguments.Select(Of))})",
        };
    }

    private static string Inner(Term term) => term switch
    {
        OperationTerm or NamedTerm { Name: null } => $"({Of(term)})",
        _ => Closed(Value(term)),
    };

    private static string Value(Term term) => term switch
    {
        InputTerm input => input.Input.Words,
        NamedTerm named => MeasureWriter.Write(TermEvaluator.Value(named), named.Digits),
        _ => Of(term),
    };

    // A range, a rate or a negative number would run into the operators around it.
    private static string Closed(string words) =>
        words.Contains('–', StringComparison.Ordinal)
            || words.Contains('−', StringComparison.Ordinal)
            || words.Contains(" per ", StringComparison.Ordinal)
            ? $"({words})"
            : words;

    // 10 to the power of minus the nines: 10⁻⁵.
    private static string Power(Term nines)
    {
        const string digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        return TermEvaluator.Value(nines).Known is { IsPoint: true } point
            ? $"10⁻{string.Concat(point.Low.Value!.Value.Numerator.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']))}"
            : $"10^−n for n = {Value(nines)}";
    }
}
