using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>Which role gives a mark its colour: what it shows, where that has a colour in the whole report, else its place.</summary>
internal static class MarkRole
{
    private const int SeriesColours = 6;

    /// <summary>Of a mark of a series; one series alone has the first colour.</summary>
    public static ColourRole Of(Chart chart, int series) =>
        chart.Series[series].Colour?.Full ?? (chart.Series.Length > 1 ? ColourRole.Series1 + (series % SeriesColours) : ColourRole.Series1);

    /// <summary>Of the mark of a row in a chart of one series: where rows are emphasised, the others stand back. A group keeps its hue: the
    /// accent is its strength.</summary>
    public static ColourRole Of(Chart chart, ChartRow row)
    {
        var standsBack = !row.IsEmphasised && chart.Rows.Any(other => other.IsEmphasised);
        if (row.Colour is { } colour) return standsBack ? colour.Soft : colour.Full;
        if (row.IsEmphasised) return ColourRole.Emphasis;
        // The colours of series would look like those of groups.
        return standsBack || chart.Rows.Any(other => other.Colour is not null) ? ColourRole.Subdued : ColourRole.Series1;
    }
}
