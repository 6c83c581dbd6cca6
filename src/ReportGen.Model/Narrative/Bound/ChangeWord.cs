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

    /// <summary>The word that a number below zero contradicts; null when there is none beside it.</summary>
    public static ChangeWord? Contradicted(BoundMeasure measure, string text, BoundRange range)
    {
        if (measure.Evaluation.Measure.Known is not { High.Value.Sign: < 0 }) return null;
        var (own, opposite) = OperationOf(measure.Evaluation) switch
        {
            Operation.Fewer => (Down, "more"),
            Operation.More => (Up, "fewer"),
            _ => (null, ""),
        };
        var beside = new[] { NumeralText.Next(text, range.End), NumeralText.Previous(text, range.Start) };
        return own is not null && beside.FirstOrDefault(word => word is { } one && own.Contains(one.Letters.ToString())) is { } found
            ? new ChangeWord(found.Letters.ToString(), opposite)
            : null;
    }

    // A metric may be another name of one, or show it otherwise.
    private static Operation? OperationOf(Evaluation evaluation)
    {
        var step = evaluation.Derivation.Root;
        while (step is { Operation: null or Operation.Shown, From: [var only] }) step = only;
        return step.Operation;
    }
}
