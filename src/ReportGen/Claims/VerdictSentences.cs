using ReportGen.Metrics;
using ReportGen.Quantities;

namespace ReportGen.Claims;

/// <summary>One plain sentence for each verdict.</summary>
internal static class VerdictSentences
{
    public static string OfValue(VerdictKind kind, string computed, Interval known, Interval asserted, Stated stated, Kind measure) => kind switch
    {
        VerdictKind.Confirmed => $"The data give {computed}, which is what “{stated.Text}” says.",
        VerdictKind.Consistent => $"The data give {computed}; “{stated.Text}” is among the values that they allow.",
        VerdictKind.OffByRounding => $"The data give {computed}; “{stated.Text}” was {(IsBelow(asserted, known) ? "truncated" : "rounded up")} where rounding gives another last digit.",
        _ => $"The data give {computed}; “{stated.Text}” is too {(IsBelow(asserted, known) ? "low" : "high")} by {Distance(known, asserted, measure)}.",
    };

    public static string OfBound(VerdictKind kind, string computed, BoundAssertion bound) => kind switch
    {
        VerdictKind.Confirmed => $"The data give {computed}, so “{bound.Words}” holds.",
        VerdictKind.Contradicted => $"The data give {computed}, so “{bound.Words}” does not hold.",
        _ => $"The data give {computed}: “{bound.Words}” holds for a part of that only.",
    };

    public static string OfOrder(VerdictKind kind, (Evaluation Larger, Evaluation Smaller) decisive, string values) => kind switch
    {
        VerdictKind.Confirmed => $"The order holds: {values}.",
        VerdictKind.Contradicted => $"It does not hold: {Short(decisive.Larger)} is not above {Short(decisive.Smaller)}. The values are {values}.",
        _ => $"It cannot be decided whether {Short(decisive.Larger)} is above {Short(decisive.Smaller)}. The values are {values}.",
    };

    public static string Listed(IEnumerable<Evaluation> evaluations) =>
        string.Join("; ", evaluations.DistinctBy(evaluation => evaluation.Name, StringComparer.Ordinal).Select(Short));

    private static string Short(Evaluation evaluation) => $"{evaluation.Title} {evaluation.Words}";

    private static bool IsBelow(Interval asserted, Interval known) => known.Low.Value is { } low && asserted.High.Value is { } high && high <= low;

    // From the nearest ends.
    private static string Distance(Interval known, Interval asserted, Kind kind)
    {
        var distance = IsBelow(asserted, known) ? known.Low.Value - asserted.High.Value : asserted.Low.Value - known.High.Value;
        if (distance is not { Sign: > 0 } gap) return "the smallest step";
        var words = MeasureWriter.Write(Measure.Of(kind, Interval.AtLeast(gap)));
        return kind.Quantity is Quantity.Share or Quantity.Availability ? words.Replace("%", " percentage points", StringComparison.Ordinal) : words;
    }
}
