using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>Which role gives a mark its colour.</summary>
internal static class MarkRole
{
    private const int SeriesColours = 6;

    public static ColourRole OfSeries(int series) => ColourRole.Series1 + (series % SeriesColours);

    /// <summary>Of a mark of a series; one series alone has the first colour.</summary>
    public static ColourRole Of(Chart chart, int series) => chart.Series.Length > 1 ? OfSeries(series) : ColourRole.Series1;

    /// <summary>Of the mark of a row in a chart of one series: where rows are emphasised, the others stand back.</summary>
    public static ColourRole Of(Chart chart, ChartRow row)
    {
        if (row.IsEmphasised) return ColourRole.Emphasis;
        if (chart.Rows.Any(other => other.IsEmphasised)) return ColourRole.Subdued;
        return ColourRole.Series1;
    }
}
