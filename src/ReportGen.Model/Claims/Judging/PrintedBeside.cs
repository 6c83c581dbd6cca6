using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>Prints a measure beside what it is compared with, so that the print does not say otherwise than the verdict.</summary>
internal static class PrintedBeside
{
    /// <summary>The words of a computed measure; they stay on its own side of each end of what it is compared with.</summary>
    public static string Limits(
        Measure measure,
        int? digits,
        IEnumerable<Interval> others) => MeasureWriter.Write(measure.WithoutWords(), new Printing(digits)
    {
        Limits = [.. others.SelectMany(other => new[] { other.Low.Value, other.High.Value }).OfType<Rational>().Distinct()],
    });

    /// <summary>Measures in an order: each is printed so that it is not taken for another that lies apart from it. A stated one keeps its
    /// words.</summary>
    public static ImmutableArray<Evaluation> EachOther(ImmutableArray<Evaluation> compared) =>
    [
        .. compared.Select(evaluation => evaluation.Measure.Known is not { } known || evaluation.Words == evaluation.Measure.Stated?.Text
            ? evaluation
            : evaluation with
            {
                Words = Limits(
                    evaluation.Measure,
                    evaluation.Digits,
                    compared.Select(other => other.Measure.Known).OfType<Interval>().Where(other => !other.Overlaps(known))),
            }),
    ];
}
