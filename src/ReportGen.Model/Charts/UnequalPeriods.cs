namespace ReportGen.Charts;

/// <summary>The note of a figure that sets totals of unequal periods side by side.</summary>
public static class UnequalPeriods
{
    private const string Fact = "The rows cover different periods";
    private const string Meaning = ", and a longer one has room for more.";

    /// <param name="periods">Each period with its rows.</param>
    /// <param name="perMonth">What becomes of the order of the rows per month; null where nothing can be said of it.</param>
    public static string Note(IEnumerable<string> periods, string? perMonth) =>
        $"{Fact}{Meaning} {string.Join(' ', periods)}{(perMonth is null ? "" : $" {perMonth}")}";

    /// <summary>The same on a page that has told it of another figure: which row is of which period.</summary>
    public static string Again(string note) => $"{Fact}.{note[(Fact.Length + Meaning.Length)..]}";

    public static bool IsToldBy(string note) => note.StartsWith(Fact + Meaning, StringComparison.Ordinal);
}
