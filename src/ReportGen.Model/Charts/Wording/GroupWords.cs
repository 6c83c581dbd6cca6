using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says which rows a chart draws in one colour, where it has several.</summary>
internal static class GroupWords
{
    public static IEnumerable<string> Of(Chart chart) => chart.Groups.Length < 2
        ? []
        : chart.Groups.Select(group => $"{group.Group}: {English.Joined([.. Rows(chart, group)])}.");

    private static IEnumerable<string> Rows(Chart chart, MarkColour group) =>
        chart.Rows.Where(row => row.Colour == group).Select(row => row.Label);
}
