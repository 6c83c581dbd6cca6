namespace ReportGen.Charts.Reading;

/// <summary>Lists in words.</summary>
internal static class Words
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Joined(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
