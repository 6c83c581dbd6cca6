using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing.OverTime;

/// <summary>Lays out columns over time on a sheet: a column from zero for each month, the series on top of each other.</summary>
internal sealed class ColumnLayout
{
    private const double TickGap = 8;
    private const double PartGap = 1.5;
    private const double ColumnShare = 0.74;
    private const double WidestColumn = 44;
    private const double LowestUnit = 7;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly SceneBuilder scene = new();
    private readonly ImmutableArray<Stack> stacks;
    private readonly ImmutableArray<Tick> ticks;
    private readonly double left;
    private readonly double most;

    private ColumnLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        var scale = new AxisScale(chart.Axis);
        stacks = [.. Enumerable.Range(0, chart.Rows.Length).Select(row => Stack.Of(chart, row, scale))];
        var top = stacks.Max(stack => stack.Top);
        ticks = scale.Ticks(0, top > 0 ? top : 1, sheet.TickCount);
        most = Math.Max(ticks[^1].Place, top);
        left = Math.Ceiling(ticks.Max(tick => typesetter.Measure(tick.Label, sheet.NoteSize, Weight.Regular)) + TickGap);
    }

    private double Pitch => (sheet.Width - left) / stacks.Length;

    private double Thickness => Math.Min(Pitch * ColumnShare, WidestColumn);

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new ColumnLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new Heading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + (stacks.Any(stack => stack.IsOpen) ? OpenEnd.Height : 0);
        var plot = new ColumnPlot(top, top + sheet.PlotHeight, most);
        LayGrid(plot);
        for (var at = 0; at < stacks.Length; at++) LayColumn(at, plot);
        new ColumnWords(chart, sheet, typesetter).Lay(scene, stacks, plot, Centre, Thickness);
        scene.Add(new Stroke(left, plot.Bottom, sheet.Width, plot.Bottom, 2, ColourRole.Axis));
        var below = new MonthAxis(sheet, typesetter).Lay(scene, [.. chart.Rows.Select(row => row.Days ?? chart.Window ?? default)], Centre, plot.Bottom + 1);
        var height = new Key(sheet, typesetter).LayColumns(scene, below, stacks.Any(stack => stack.IsOpen), stacks.Any(stack => stack.IsInterval), stacks.Any(stack => stack.HasUnknown));
        return scene.Build(sheet.Width, Math.Ceiling(height), new Frame(0, plot.Top, plot.Bottom, 0, sheet.Width, 1), [], null);
    }

    private double Centre(int column) => left + ((column + 0.5) * Pitch);

    private void LayGrid(ColumnPlot plot)
    {
        foreach (var tick in ticks)
        {
            var y = plot.Y(tick.Place);
            scene.AddCentred(tick.Label, left - TickGap, y, sheet.NoteSize, Weight.Regular, Anchor.End, ColourRole.Muted);
            if (tick.Place > 0) scene.Add(new Stroke(left, y, sheet.Width, y, 1, ColourRole.Grid));
        }
    }

    private void LayColumn(int at, ColumnPlot plot)
    {
        var (stack, x, place) = (stacks[at], Centre(at) - (Thickness / 2), 0.0);
        for (var series = 0; series < stack.Parts.Length; series++)
        {
            foreach (var block in Blocks(stack.Parts[series], plot))
            {
                var (bottom, height) = (plot.Y(place) - (place > 0 ? PartGap : 0), plot.Height(block));
                scene.Add(new Swatch(x, plot.Y(place + block), Thickness, height - (place > 0 ? PartGap : 0), RoleOf(series)));
                place += block;
            }
        }

        if (stack.IsOpen) LayOpenEnd(at, plot);
        else if (stack.IsInterval) LayInterval(at, plot);
    }

    /// <summary>What is counted is drawn one by one where that can be seen, so that a reader can count it.</summary>
    private IEnumerable<double> Blocks(double part, ColumnPlot plot) =>
        chart.Axis.Unit.Length == 0 && part == Math.Floor(part) && plot.Height(1) >= LowestUnit ? Enumerable.Repeat(1.0, (int)part) : part > 0 ? [part] : [];

    private void LayOpenEnd(int at, ColumnPlot plot)
    {
        var stack = stacks[at];
        var series = Math.Max(0, stack.Parts.Select((part, series) => part > 0 ? series : 0).Max());
        foreach (var (from, to) in OpenEnd.Slices)
            scene.Add(new Swatch(Centre(at) - (Thickness / 2), plot.Y(stack.Solid) - to, Thickness, to - from, RoleOf(series)));
    }

    private void LayInterval(int at, ColumnPlot plot)
    {
        var (x, high, low, cap) = (Centre(at), plot.Y(stacks[at].High), plot.Y(stacks[at].Low), Thickness * 0.25);
        scene.Add(new Stroke(x, low, x, high, 2, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, high, x + cap, high, 2, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, low, x + cap, low, 2, ColourRole.Ink));
    }

    private ColourRole RoleOf(int series) => chart.Series.Length > 1 ? Heading.SeriesRole(series) : ColourRole.Series1;
}
