using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.OverTime;

/// <summary>The mark of one release day: how far its value is certain, and what stands beside it.</summary>
internal sealed record ReleaseMark(DateOnly Day, DiscFilling Filling, ColourRole Role, string Words, string Title)
{
    /// <summary>Where there is none, or it is not certain, less colour; the filling says the same.</summary>
    public static ColourRole RoleOf(Chart chart, DiscFilling filling) =>
        filling == DiscFilling.Empty ? ColourRole.Muted : chart.Series[0].Colour?.Full ?? ColourRole.Emphasis;

    /// <summary>Null for a row without a day.</summary>
    public static ReleaseMark? Of(Chart chart, int row)
    {
        if (chart.Rows[row].Days is not { } days) return null;
        var value = chart.Series[0].Values[row];
        var whole = chart.Series.Length > 1 ? $" of {chart.Series[1].Values[row].Words}" : "";
        var filling = FillingOf(value);
        return new ReleaseMark(days.First, filling, RoleOf(chart, filling), value.Words + whole, MarkTitle.Of(chart, 0, row) + whole);
    }

    private static DiscFilling FillingOf(ChartValue value)
    {
        if (value.Low > 0) return DiscFilling.Full;
        if (value.IsUnknown || value.High > 0) return DiscFilling.Half;
        return DiscFilling.Empty;
    }
}
