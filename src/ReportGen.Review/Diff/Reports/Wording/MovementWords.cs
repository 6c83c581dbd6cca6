namespace ReportGen.Diff.Reports.Wording;

/// <summary>What is to be said of a number that changed.</summary>
public static class MovementWords
{
    /// <summary>"+104 MB, +25.5%", "+738 MB, +900%, ×10"; null where no change can be computed.</summary>
    public static string? By(NumberChange number) => Joined(number.Absolute, number.Relative, number.Times);

    /// <summary>"+25.5%", "+900%, ×10", or by how much where that is no part of anything; null where no change can be computed.</summary>
    public static string? Brief(NumberChange number) => Joined(number.Relative ?? number.Absolute, number.Times);

    private static string? Joined(params ReadOnlySpan<string?> parts)
    {
        string[] told = [.. parts.ToArray().OfType<string>().Distinct(StringComparer.Ordinal)];
        return told.Length == 0 ? null : string.Join(", ", told);
    }

    /// <summary>How the two intervals lie to each other, as a sentence.</summary>
    public static string Certainty(NumberChange number) => number switch
    {
        { Difference: NumberDifference.Words } => "The value is the same; it is printed otherwise.",
        { Before.WhyUnknown: { } why } => $"Unknown before: {why}.",
        { After.WhyUnknown: { } why } => $"Unknown now: {why}.",
        { Overlap: Overlap.Apart, Before: { Known.IsPoint: true }, After: { Known.IsPoint: true } } =>
            "Both are exact: the number certainly changed.",
        { Overlap: Overlap.Apart } => "The intervals are apart: the number certainly changed.",
        { Overlap: Overlap.Overlapping } => "The intervals overlap: the true value may be the same.",
        _ => "Both intervals hold the same values.",
    };
}
