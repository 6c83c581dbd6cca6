namespace ReportGen.Diff.Lines;

/// <summary>A line in which two texts differ.</summary>
/// <param name="Line">Where it stands in the earlier text, or where it would stand there, from 1.</param>
/// <param name="Before">Its words in the earlier text; null where that has no such line.</param>
/// <param name="After">Its words in the later text; null where that has no such line.</param>
public sealed record LineDifference(int Line, string? Before, string? After)
{
    /// <summary>Whether nothing can be read in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Before) && string.IsNullOrWhiteSpace(After);
}
