namespace ReportGen.Charts;

/// <summary>The note of a figure that sets totals of unequal periods side by side.</summary>
public static class UnequalPeriods
{
    private const string Beginning = "The rows cover different periods; totals of different periods can be compared only per month.";

    /// <param name="periods">Each period with its rows.</param>
    public static string Note(IEnumerable<string> periods) => $"{Beginning} {string.Join(' ', periods)}";

    /// <summary>The same on a page that has told it of another figure: which row is of which period.</summary>
    public static string Again(string note) => $"The rows cover different periods.{note[Beginning.Length..]}";

    public static bool IsToldBy(string note) => note.StartsWith(Beginning, StringComparison.Ordinal);
}
