using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out written rows as upright columns from zero. Where labels or values have no room under and over the columns, the rows
/// lie.</summary>
internal sealed class UprightLayout
{
    private const double ColumnShare = 0.62;
    private const double WidestColumn = 88;
    private const double Aside = 8;
    private const int MostLabelLines = 4;
    private const int MostValueLines = 2;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly SceneBuilder scene = new();
    private readonly Typesetter typesetter;
    private readonly ImmutableArray<ValueShape> shapes;
    private readonly ImmutableArray<UprightWords> words;
    private readonly ValueGrid grid;

    private UprightLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        var scale = new AxisScale(chart.Axis);
        shapes = [.. chart.Series[0].Values.Select(value => ValueShape.Of(value, scale))];
        var places = shapes.SelectMany(shape => shape.Places).Append(0).ToArray();
        grid = new ValueGrid(scale, places.Min(), places.Max(), sheet, typesetter);
        words = [.. chart.Rows.Zip(chart.Series[0].Values, (row, value) => UprightWords.Of(row, value, Pitch - Aside, sheet, typesetter))];
    }

    private double Pitch => (sheet.Width - grid.Left) / chart.Rows.Length;

    private double Thickness => Math.Min(Pitch * ColumnShare, WidestColumn);

    private bool HasRoom =>
        words.All(word => word.Width <= Pitch - Aside && word.Label.Length <= MostLabelLines && word.Value.Length <= MostValueLines);

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        var upright = new UprightLayout(chart, sheet, typesetter);
        return upright.HasRoom ? upright.Lay() : RowsLayout.OfBars(chart, sheet, typesetter);
    }

    private Scene Lay()
    {
        var hasOpenEnd = shapes.Any(shape => shape.Knowledge == Knowledge.AtLeast);
        var above = (words.Max(word => word.Value.Length) * sheet.LabelLine) + (hasOpenEnd ? OpenEnd.Height : 0);
        var top = new ChartHeading(chart, sheet, typesetter).Lay(scene) + above + 4;
        var plot = grid.Plot(top, sheet.PlotHeight);
        grid.Lay(scene, plot);
        var marks = new UprightMarks(scene, plot, Thickness);
        for (var at = 0; at < shapes.Length; at++) LayColumn(at, plot, marks);
        var below = plot.Bottom + LinesBelow + 6;
        for (var at = 0; at < shapes.Length; at++) words[at].LayLabel(scene, Centre(at), below);
        below += words.Max(word => word.LabelHeight);
        scene.Add(new Stroke(grid.Left, plot.Y(0), sheet.Width, plot.Y(0), 2, ColourRole.Axis));
        var height =
            new ChartKey(sheet, typesetter).LayColumns(scene, below, hasOpenEnd, marks.HasInterval, hasUnknown: false, hasWords: true);
        return scene.Build(sheet.Width, Math.Ceiling(height), new PlotFrame(0, plot.Top, plot.Bottom, 0, sheet.Width, 1), [], null);
    }

    /// <summary>What the values of columns below zero take under them, in pixels.</summary>
    private double LinesBelow =>
        shapes.Zip(words)
            .Where(pair => pair.First.Knowledge != Knowledge.Unknown && pair.First.Solid < 0)
            .Select(pair => pair.Second.Value.Length * sheet.LabelLine)
            .DefaultIfEmpty(0)
            .Max();

    private double Centre(int column) => grid.Left + ((column + 0.5) * Pitch);

    private void LayColumn(int at, ColumnPlot plot, UprightMarks marks)
    {
        var (zero, x) = (plot.Y(0), Centre(at));
        var end = marks.Lay(shapes[at], x, MarkRole.Of(chart, chart.Rows[at]));
        if (shapes[at].Knowledge != Knowledge.Unknown)
            scene.Add(new HitArea(x - (Thickness / 2), Math.Min(zero, end), Thickness, Math.Abs(zero - end), MarkTitle.Of(chart, 0, at)));
        words[at].LayValue(scene, x, end, isBelow: end > zero);
    }
}
