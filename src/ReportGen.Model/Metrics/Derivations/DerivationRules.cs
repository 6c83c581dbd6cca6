using System.Collections.Immutable;
using ReportGen.Metrics.Formulas;

namespace ReportGen.Metrics.Derivations;

/// <summary>Gathers the conventions that a value rests on.</summary>
internal static class DerivationRules
{
    public static ImmutableArray<string> Of(Term term)
    {
        IEnumerable<Convention> repeated = TermEvaluator.IsRepeated(term) ? [Convention.Repeated] : [];
        return
        [
            .. Conventions(term).Concat(repeated)
                .Distinct()
                .OrderBy(convention => convention.Place)
                .ThenBy(convention => convention.Words, StringComparer.Ordinal)
                .Select(convention => convention.Words),
        ];
    }

    private static IEnumerable<Convention> Conventions(Term term) => term switch
    {
        InputTerm input => input.Input.Conventions.Value,
        NamedTerm named => named.Conventions.Concat(Conventions(named.Of)),
        OperationTerm operation => operation.Arguments.SelectMany(Conventions).Concat(Own(operation)),
        _ => [],
    };

    private static IEnumerable<Convention> Own(OperationTerm operation)
    {
        if (operation.Operation == Operation.Intersect) yield return Convention.Agreement;
        if (operation.Operation is Operation.Nines or Operation.Downtime) yield return Convention.Nines;
        if (IsClipped(operation)) yield return Convention.Clipped;
    }

    private static bool IsClipped(OperationTerm operation)
    {
        var arguments = operation.Arguments.Select(argument => TermEvaluator.Value(argument).Known).ToList();
        if (arguments.Contains(null)) return false;
        return IntervalOperations.Apply(operation.Operation, [.. arguments.Select(argument => argument!.Value)]) is { } value
            && !operation.Kind.Range.Contains(value);
    }
}
