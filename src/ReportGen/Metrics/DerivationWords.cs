using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>The words of a derivation: a term as a formula, and the reading conventions that its inputs needed.</summary>
internal static class DerivationWords
{
    public static string Formula(Term term) => term switch
    {
        InputTerm input => input.Name,
        OperationTerm { Operation: Operation.Intersect } both => $"{Formula(both.Arguments[0])}, and at the same time {Formula(both.Arguments[1])}",
        OperationTerm { Operation: Operation.Divide } quotient => $"{Inner(quotient.Arguments[0])} / {Inner(quotient.Arguments[1])}",
        OperationTerm { Operation: Operation.Add } sum => string.Join(" + ", sum.Arguments.Select(Inner)),
        OperationTerm other => $"{other.Operation}({string.Join(", ", other.Arguments.Select(Formula))})",
        _ => "",
    };

    public static ImmutableArray<string> Rules(Term term)
    {
        var rules = new List<string>();
        foreach (var input in TermEvaluator.Inputs(term).DistinctBy(input => input.Name, StringComparer.Ordinal))
        {
            if (input.Input.Stated is { } stated && Rule(stated) is { } rule) rules.Add(rule);
            if (input.Input.RecordIds.Length > 0 && input.Input.Measure.Known is { IsPoint: false }) rules.Add("Records that may or may not count make a count a range from the certain ones to all.");
            if (input.Name.EndsWith(SelectionMeasures.WindowMonths, StringComparison.Ordinal)) rules.Add("A whole calendar month counts as one month, a part of one by its days.");
        }

        if (Intersects(term)) rules.Add("A total and the sum of its parts state the same quantity; the value lies in both.");
        return [.. rules.Distinct(StringComparer.Ordinal)];
    }

    private static bool Intersects(Term term) => term is OperationTerm operation &&
        (operation.Operation == Operation.Intersect || operation.Arguments.Any(Intersects));

    private static string Inner(Term term) => term is OperationTerm { Operation: Operation.Intersect or Operation.Add } ? $"({Formula(term)})" : Formula(term);

    private static string? Rule(Stated stated) => stated.Wording switch
    {
        StatedWording.Plain when stated.IsExact => null,
        StatedWording.Plain => "A plain figure is as precise as its last written digit.",
        StatedWording.Over => "“Over” means above the figure and, for other than whole counts, below the next step of its last significant digit.",
        StatedWording.Under => "“Under” means below the figure and, for other than whole counts, above the next lower step of its last significant digit.",
        StatedWording.About => "“About” means within half a unit of the last significant digit, or one unit where that is the last written digit.",
        StatedWording.AtLeast or StatedWording.AtMost => "“At least” and “at most” say nothing about the other end.",
        _ => "A range includes both its ends.",
    };
}
