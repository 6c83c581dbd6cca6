namespace ReportGen.Diff.Reports.Wording;

/// <summary>What is to be said of a number that changed.</summary>
public static class MovementWords
{
    /// <summary>"+104 MB, +25.5%"; null where no change can be computed.</summary>
    public static string? By(NumberChange number) => (number.Absolute, number.Relative) switch
    {
        (null, null) => null,
        ({ } absolute, { } relative) when absolute != relative => $"{absolute}, {relative}",
        var (absolute, relative) => absolute ?? relative,
    };

    /// <summary>"+25.5%", or by how much where that is no part of anything; null where no change can be computed.</summary>
    public static string? Brief(NumberChange number) => number.Relative ?? number.Absolute;

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
