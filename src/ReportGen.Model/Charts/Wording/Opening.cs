using ReportGen.Quantities;

namespace ReportGen.Charts.Wording;

/// <summary>Says what a chart is, what it measures, and how much of it there is.</summary>
internal static class Opening
{
    /// <summary>"Bar chart of the total size, in MB: 3 rows."</summary>
    /// <param name="row">What one of its rows is called.</param>
    public static string OfRows(Chart chart, string name, string row) => $"{Measured(chart, name)}{Rows(chart, row)}.";

    /// <summary>": 3 rows".</summary>
    public static string Rows(Chart chart, string row) => $": {Counted.Words(chart.Rows.Length, row)}";

    /// <summary>"Bar chart of the total size, in MB, on a log scale", and of which days.</summary>
    /// <param name="by">What stands before those days, such as " by month".</param>
    public static string Measured(Chart chart, string name, string by = "")
    {
        var axis = chart.Axis;
        var scale = axis.Scale switch { Scale.Log => ", on a log scale", Scale.Nines => ", on a scale of nines", _ => "" };
        var title = English.Inside(axis.Title);
        var isSaid = axis.Unit is "" or "%" or "×" || axis.Scale == Scale.Nines || title.EndsWith(axis.Unit, StringComparison.Ordinal);
        var unit = isSaid ? "" : $", in {axis.Unit}";
        var time = chart.Window is { } window ? $"{by}, {window.Words()}" : "";
        return $"{name} of {title}{unit}{scale}{time}";
    }
}
