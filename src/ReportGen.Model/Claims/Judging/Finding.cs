using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims.Judging;

/// <summary>What judging a claim under one reading gave, before it is put into words.</summary>
/// <param name="Evaluations">Of every measure that the claim is about, in the order of the claim.</param>
/// <param name="Computed">What was judged; null for comparisons of several measures and for untestable claims.</param>
internal sealed record Finding(VerdictKind Kind, ImmutableArray<Evaluation> Evaluations, Measure? Computed, string ComputedWords)
{
    /// <summary>Of several comparisons, the first that has the verdict of all.</summary>
    public (Evaluation Larger, Evaluation Smaller)? Decisive { get; init; }

    public static Finding Untestable { get; } = new(VerdictKind.Untestable, [], null, "unknown");
}
