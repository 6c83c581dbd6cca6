using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing;

/// <summary>What stands over the frame: what the axis measures, and the colours of the series. The chart's title is the page's.</summary>
internal sealed class Heading(Chart chart, Sheet sheet, Typesetter typesetter)
{
    private const double SwatchSize = 12;
    private const double SwatchGap = 6;
    private const double ItemGap = 18;

    /// <summary>Adds the heading and returns the pixel below it.</summary>
    public double Lay(SceneBuilder scene)
    {
        var y = 0.0;
        foreach (var line in typesetter.Break(AxisTitle, sheet.NoteSize, Weight.Regular, sheet.Width))
        {
            scene.AddCentred(line, 0, y + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Muted);
            y += sheet.NoteLine;
        }

        return chart.Series.Length > 1 && chart.Kind is not (ChartKind.Calendar or ChartKind.Cumulative) ? LaySeries(scene, y + 6) : y + 4;
    }

    /// <summary>The unit is at the last tick; only "per month" has no place there.</summary>
    private string AxisTitle
    {
        get
        {
            var (title, unit) = (chart.Axis.Title, chart.Axis.Unit);
            var per = unit.IndexOf("per ", StringComparison.Ordinal);
            if (chart.Kind == ChartKind.Calendar) return chart.Series.Length > 1 ? $"{title}, of all {chart.Series[1].Name?.ToLowerInvariant()}" : title;
            return per < 0 || title.Contains(unit[per..], StringComparison.OrdinalIgnoreCase) ? title : $"{title}, {unit}";
        }
    }

    private double LaySeries(SceneBuilder scene, double top)
    {
        var (x, y) = (0.0, top);
        for (var series = 0; series < chart.Series.Length; series++)
        {
            var name = chart.Series[series].Name ?? "";
            var width = SwatchSize + SwatchGap + typesetter.Measure(name, sheet.NoteSize, Weight.SemiBold);
            if (x > 0 && x + width > sheet.Width) (x, y) = (0, y + sheet.NoteLine + 2);
            var middle = y + (sheet.NoteLine / 2);
            scene.Add(new Swatch(x, middle - (SwatchSize / 2), SwatchSize, SwatchSize, MarkRole.OfSeries(series)));
            scene.AddCentred(name, x + SwatchSize + SwatchGap, middle, sheet.NoteSize, Weight.SemiBold, Anchor.Start, ColourRole.Ink);
            x += width + ItemGap;
        }

        return y + sheet.NoteLine + 8;
    }
}
