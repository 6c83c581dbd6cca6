using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics.Derivations;

/// <summary>A term in words: what each name stands for is said, and what is done with it.</summary>
internal static class DerivationWords
{
    /// <summary>One level: a name inside is said by its title, and explained where its own step is.</summary>
    public static string Of(Term term) => term switch
    {
        InputTerm { Input: { IsCounted: true } counted } => $"{counted.Phrase}, counted from its records",
        InputTerm { Input: { Stated: not null } stated } => $"{stated.Phrase}, as its source states it",
        InputTerm given => given.Input.Phrase,
        NamedTerm { Of: InputTerm or OperationTerm } named => Of(named.Of),
        NamedTerm named => Phrase(named.Of),
        OperationTerm operation => OfOperation(operation),
        _ => "",
    };

    private static string Phrase(Term term) => term switch
    {
        InputTerm input => input.Input.Phrase,
        NamedTerm named => named.Phrase,
        OperationTerm { Operation: Operation.Add or Operation.Min or Operation.Max or Operation.Shown } plain => OfOperation(plain),
        _ => $"({OfOperation((OperationTerm)term)})",
    };

    private static string OfOperation(OperationTerm term)
    {
        string At(int index) => Phrase(term.Arguments[index]);
        return term.Operation switch
        {
            Operation.Add => $"the sum of {List(term.Arguments)}",
            Operation.Subtract => $"{At(0)} less {At(1)}",
            Operation.Multiply => $"{At(0)} times {At(1)}",
            Operation.Divide => $"{At(0)}, divided by {At(1)}",
            Operation.Fewer => $"the share by which {At(0)} lies below {At(1)}",
            Operation.More => $"the share by which {At(0)} lies above {At(1)}",
            Operation.Share => $"the share of {At(0)} in the sum of it and {At(1)}",
            Operation.Min => $"the smallest of {List(term.Arguments)}",
            Operation.Max => $"the largest of {List(term.Arguments)}",
            Operation.Availability => $"the share of {At(1)} that {At(0)} leaves",
            Operation.Nines => $"the number of nines that {At(0)} reaches",
            Operation.Downtime => $"the downtime that {At(0)} allow in {At(1)}",
            Operation.Intersect => $"the value that agrees both with {At(0)} and with {At(1)}",
            Operation.Shown => Of(term.Arguments[0]),
        };
    }

    private static string List(ImmutableArray<Term> terms) => English.Joined([.. terms.Select(Phrase)]);
}
