using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says what is stacked: a column for each month of a window, or a bar for each written row.</summary>
internal static class StackedWords
{
    public static string Opening(Chart chart)
    {
        var name = IsByMonth(chart) ? "Column chart" : "Stacked bar chart";
        return $"{Wording.Opening.Measured(chart, name, " by month")}{Wording.Opening.Rows(chart, RowWord(chart))}{Order(chart)}.";
    }

    /// <summary>What one of its rows is called.</summary>
    public static string RowWord(Chart chart) => IsByMonth(chart) ? "month" : "row";

    private static bool IsByMonth(Chart chart) => chart.Window is not null;

    private static string Order(Chart chart)
    {
        if (chart.Series.Length < 2) return "";
        var names = English.Joined([.. chart.Series.Select(series => series.Name ?? "")]);
        return $", {names} {(IsByMonth(chart) ? "on top of" : "behind")} each other";
    }
}
