using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Dates;
using ReportGen.Look;

namespace ReportGen.Drawing.OverTime;

/// <summary>Lays out columns over time on a sheet: a column from zero for each month, the series on top of each other.</summary>
internal sealed class ColumnLayout
{
    private const double PartGap = 1.5;
    private const double ColumnShare = 0.74;
    private const double WidestColumn = 44;
    private const double LowestUnit = 7;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly SceneBuilder scene = new();
    private readonly ImmutableArray<Stack> stacks;
    private readonly ValueGrid grid;

    private ColumnLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        var scale = new AxisScale(chart.Axis);
        stacks = [.. Enumerable.Range(0, chart.Rows.Length).Select(row => Stack.Of(chart, row, scale))];
        grid = new ValueGrid(scale, 0, Math.Max(stacks.Max(stack => stack.Top), 0), sheet, typesetter);
    }

    private double Pitch => (sheet.Width - grid.Left) / stacks.Length;

    private double Thickness => Math.Min(Pitch * ColumnShare, WidestColumn);

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new ColumnLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var flags = new FlagLayer(scene, sheet, typesetter);
        var above = sheet.NoteLine + (stacks.Any(stack => stack.IsOpen) ? OpenEnd.Height : 0);
        var plan = new FlagPlanner(sheet, typesetter, 0, sheet.Width).Plan(FlagText.Of(chart.Events, XOf));
        var top = new ChartHeading(chart, sheet, typesetter).Lay(scene) + plan.Height + above;
        var plot = grid.Plot(top, sheet.PlotHeight);
        grid.Lay(scene, plot);
        for (var at = 0; at < stacks.Length; at++) LayColumn(at, plot);
        var hasWords = new ColumnWords(chart, sheet, typesetter).Lay(scene, stacks, plot, Centre, Thickness);
        var foot = top - above;
        flags.Lay(plan, foot, 1, flag => flag.Text.Event.IsNote ? foot : scene.Reach(flag.Text.X, foot, plot.Bottom - 1, typesetter));
        flags.LayBrackets(plan, foot, SpanOf);
        scene.Add(new Stroke(grid.Left, plot.Bottom, sheet.Width, plot.Bottom, 2, ColourRole.Axis));
        var below = new MonthAxis(sheet, typesetter).Lay(
            scene,
            [.. chart.Rows.Select(row => row.Days ?? chart.Window ?? default)],
            Centre,
            plot.Bottom + 1);
        if (plan.Listed.Any()) below = flags.LayList(plan.Listed, below + 8);
        var height = new ChartKey(sheet, typesetter).LayColumns(
            scene,
            below,
            stacks.Any(stack => stack.IsOpen),
            stacks.Any(stack => stack.IsInterval),
            stacks.Any(stack => stack.HasUnknown),
            hasWords);
        return scene.Build(sheet.Width, Math.Ceiling(height), new PlotFrame(0, plot.Top, plot.Bottom, 0, sheet.Width, 1), [], null);
    }

    /// <summary>A day stands in the column of its month, as far in as it is in the month.</summary>
    private double XOf(ChartEvent happened)
    {
        var middle = happened.Days.First.AddDays((happened.Days.Days - 1) / 2);
        var column = Math.Max(0, chart.Rows.Select((row, at) => row.Days?.Contains(middle) == true ? at : -1).Max());
        return Centre(column) + (((middle.Day - 0.5) / DateTime.DaysInMonth(middle.Year, middle.Month)) - 0.5) * Pitch;
    }

    /// <summary>The columns of all months of which a note is.</summary>
    private (double From, double To) SpanOf(ChartEvent note)
    {
        var columns = chart.Rows.Index().Where(row => row.Item.Days?.Overlaps(note.Days) == true).Select(row => row.Index).ToArray();
        return (Centre(columns[0]) - (Thickness / 2), Centre(columns[^1]) + (Thickness / 2));
    }

    private double Centre(int column) => grid.Left + ((column + 0.5) * Pitch);

    private void LayColumn(int at, ColumnPlot plot)
    {
        var (stack, x, place) = (stacks[at], Centre(at) - (Thickness / 2), 0.0);
        for (var series = 0; series < stack.Parts.Length; series++)
        {
            foreach (var block in Blocks(stack.Parts[series], plot))
            {
                var (bottom, height) = (plot.Y(place) - (place > 0 ? PartGap : 0), plot.Height(block));
                scene.Add(new Swatch(x, plot.Y(place + block), Thickness, height - (place > 0 ? PartGap : 0), MarkRole.Of(chart, series)));
                place += block;
            }

            if (stack.Parts[series] > 0)
                scene.Add(new HitArea(x, plot.Y(place), Thickness, plot.Height(stack.Parts[series]), MarkTitle.Of(chart, series, at)));
        }

        if (stack.IsOpen) LayOpenEnd(at, plot);
        else if (stack.IsInterval) LayInterval(at, plot);
    }

    /// <summary>What is counted is drawn one by one where that can be seen, so that a reader can count it.</summary>
    private IEnumerable<double> Blocks(double part, ColumnPlot plot)
    {
        if (chart.Axis.Unit.Length == 0 && part == Math.Floor(part) && plot.Height(1) >= LowestUnit)
            return Enumerable.Repeat(1.0, (int)part);
        if (part > 0) return [part];
        return [];
    }

    private void LayOpenEnd(int at, ColumnPlot plot)
    {
        var stack = stacks[at];
        var series = Math.Max(0, stack.Parts.Select((part, series) => part > 0 ? series : 0).Max());
        foreach (var (from, to) in OpenEnd.Slices)
            scene.Add(new Swatch(Centre(at) - (Thickness / 2), plot.Y(stack.Solid) - to, Thickness, to - from, MarkRole.Of(chart, series)));
    }

    private void LayInterval(int at, ColumnPlot plot)
    {
        var (x, high, low, cap) = (Centre(at), plot.Y(stacks[at].High), plot.Y(stacks[at].Low), Thickness * 0.25);
        scene.Add(new Stroke(x, low, x, high, 2, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, high, x + cap, high, 2, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, low, x + cap, low, 2, ColourRole.Ink));
    }
}
