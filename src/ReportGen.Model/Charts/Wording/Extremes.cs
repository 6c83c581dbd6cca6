using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Names the largest and the smallest of some values.</summary>
internal static class Extremes
{
    /// <summary>More rows of one value than these are counted, not named.</summary>
    private const int MostNamed = 4;

    /// <param name="row">What a row is called.</param>
    /// <param name="beginning">How the first word is written.</param>
    public static string Of(KnownValue[] known, string row, Func<string, string> beginning)
    {
        if (known.Length == 1) return $"{known[0].Label}, {known[0].Value.Words}.";
        var (highest, lowest) = (known.MaxBy(one => one.Value.Measure?.Nominal), known.MinBy(one => one.Value.Measure?.Nominal));
        var largest = known.Where(one => SameAs(one, highest)).ToArray();
        var smallest = known.Where(one => SameAs(one, lowest)).ToArray();
        if (largest.Length == known.Length) return $"{beginning("all")} are {known[0].Value.Words}.";
        var isLargestSure = largest.All(one => known.Except(largest).All(other => one.Value.Low >= other.Value.High));
        var isSmallestSure = smallest.All(one => known.Except(smallest).All(other => one.Value.High <= other.Value.Low));
        return $"{beginning("largest")}{Hedge(isLargestSure)}: {Named(largest, row)}; smallest{Hedge(isSmallestSure)}: {Named(smallest, row)}.";
    }

    // Ends of intervals that overlap leave open which value is larger; the drawing shows it, so the words must say it.
    private static string Hedge(bool isSure) => isSure ? "" : " as drawn";

    // Of what is exact: two values may be one number in a drawing and yet differ.
    private static bool SameAs(KnownValue one, KnownValue? other) =>
        one.Value.Measure?.Known == other?.Value.Measure?.Known && one.Value.Measure?.Nominal == other?.Value.Measure?.Nominal;

    private static string Named(KnownValue[] same, string row) => same.Length switch
    {
        1 => $"{same[0].Label}, {same[0].Value.Words}",
        <= MostNamed => $"{English.Joined([.. same.Select(one => one.Label)])}, {same[0].Value.Words} each",
        _ => $"{Counted.Words(same.Length, row)}, {same[0].Value.Words} each",
    };
}

/// <summary>A value that is known, under the label of its row.</summary>
internal sealed record KnownValue(string Label, ChartValue Value);
