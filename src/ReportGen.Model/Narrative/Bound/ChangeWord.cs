using System.Collections.Frozen;
using ReportGen.Metrics;
using ReportGen.Narrative.Links;
using ReportGen.Narrative.Reading;
using ReportGen.Quantities.Numerals;

namespace ReportGen.Narrative.Bound;

/// <summary>A word beside a relative change that says which way it goes, while the change goes the other way.</summary>
/// <param name="Written">As it stands in the text.</param>
/// <param name="Opposite">The function of formulas for the other way.</param>
internal sealed record ChangeWord(string Written, string Opposite)
{
    private static readonly FrozenSet<string> Down =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "fewer", "less", "smaller", "lower", "shorter", "below");

    private static readonly FrozenSet<string> Up =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "more", "larger", "greater", "higher", "longer", "bigger", "above");

    /// <summary>The word that the number contradicts; null when there is none beside it.</summary>
    public static ChangeWord? Contradicted(BoundMeasure measure, string text, BoundRange range)
    {
        var change = measure.Evaluation.Measure.Known;
        var (isBelow, isAbove) = (change is { High.Value.Sign: < 0 }, change is { Low.Value.Sign: > 0 });
        if ((!isBelow && !isAbove) || WordsOf(measure.Evaluation) is not var (own, other, opposite)) return null;
        // Of a change below zero its own word is wrong on either side; of one above zero the other word behind it: "28% more".
        var next = NumeralText.Next(text, range.End)?.Letters.ToString();
        if (isAbove) return next is not null && other.Contains(next) ? new ChangeWord(next, opposite) : null;
        var beside = new[] { NumeralText.Next(text, range.End), NumeralText.Previous(text, range.Start) };
        return beside.FirstOrDefault(word => word is { } one && own.Contains(one.Letters.ToString())) is { } found
            ? new ChangeWord(found.Letters.ToString(), opposite)
            : null;
    }

    /// <summary>The words that go the way of a change and those that go the other, with the function for that; null for what is no
    /// change.</summary>
    public static (FrozenSet<string> Own, FrozenSet<string> Other, string Opposite)? WordsOf(Evaluation evaluation) =>
        OperationOf(evaluation) switch
        {
            Operation.Fewer => (Down, Up, "more"),
            Operation.More => (Up, Down, "fewer"),
            _ => null,
        };

    // A metric may be another name of one, or show it otherwise.
    private static Operation? OperationOf(Evaluation evaluation)
    {
        var step = evaluation.Derivation.Root;
        while (step is { Operation: null or Operation.Shown, From: [var only] }) step = only;
        return step.Operation;
    }
}
