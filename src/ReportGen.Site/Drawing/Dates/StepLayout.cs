using ReportGen.Charts;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;
using ReportGen.Quantities;

namespace ReportGen.Drawing.Dates;

/// <summary>Lays out counts that rise over the days of a window: a line of steps for each series, its name and last value at its
/// end.</summary>
internal sealed class StepLayout
{
    private const double Line = 2.5;
    private const double BoundLine = 1;
    private const double HatchPitch = 5;
    private const double Arrow = 16;
    private const double LabelGap = 10;
    private const double Aside = 10;

    /// <summary>How far a label may stand below the line of zero, over the names of months.</summary>
    private const double Foot = 4;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly ValueGrid grid;
    private readonly DateScale dates;
    private readonly EndLabels ends;
    private readonly SceneBuilder scene = new();

    private StepLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        var places = chart.Series.SelectMany(series => series.Values)
            .SelectMany(value => new[] { value.Low, value.High })
            .OfType<double>()
            .Where(double.IsFinite);
        grid = new ValueGrid(new AxisScale(chart.Axis), 0, places.Append(1).Max(), sheet, typesetter);
        ends = new EndLabels(chart, sheet, typesetter);
        var days = chart.Rows.Select(row => row.Days).OfType<Period>().ToArray();
        dates = new DateScale(chart.Window ?? Period.Between(days[0].First, days[^1].Last), grid.Left, sheet.Width - ends.Width - LabelGap);
    }

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new StepLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var flags = new FlagLayer(scene, sheet, typesetter);
        var (left, right) = (dates.Left, sheet.Width);
        var scale = dates;
        var plan = new FlagPlanner(sheet, typesetter, 0, right).Plan(FlagText.Of(chart.Events, one => scale.Middle(one.Days)));
        var hasOpenEnd = chart.Series.Any(series => double.IsPositiveInfinity(series.Values[^1].High ?? 0));
        // A line that ends at the top has half its label above it, which the words of events must not meet.
        var above = Math.Max(plan.Flags.IsEmpty ? sheet.NoteLine / 2 : ends.Height / 2, hasOpenEnd ? Arrow : 0) + 2;
        var top = new ChartHeading(chart, sheet, typesetter).LayTitle(scene) + plan.Height + above;
        var plot = grid.Plot(top, Math.Max(sheet.PlotHeight, ends.HeightOfAll));
        grid.Lay(scene, plot, dates.Right);
        flags.Lay(plan, top - above, 1, flag => flag.Text.Event.IsNote ? top - above : plot.Bottom);
        flags.LayBrackets(plan, top - above, note => (scale.X(note.Days.First), scale.X(note.Days.Last)));
        for (var series = 0; series < chart.Series.Length; series++) LaySteps(series, plot);
        ends.Lay(
            scene,
            [.. chart.Series.Select(series => plot.Y(series.Values[^1].Low ?? 0))],
            dates.Right + Aside,
            top - above,
            plot.Bottom + Foot);
        scene.Add(new Stroke(left, plot.Bottom, dates.Right, plot.Bottom, 2, ColourRole.Axis));
        var months = dates.Months();
        var below = new MonthAxis(sheet, typesetter).Lay(scene, months, at => scale.X(months[at].First), plot.Bottom + 1);
        if (plan.Listed.Any()) below = flags.LayList(plan.Listed, below + 8);
        var height = new ChartKey(sheet, typesetter).LaySteps(
            scene,
            below,
            hasOpenEnd,
            chart.Series.SelectMany(series => series.Values).Any(IsBand));
        return scene.Build(sheet.Width, Math.Ceiling(height), new PlotFrame(0, plot.Top, plot.Bottom, 0, sheet.Width, 1), [], null);
    }

    private static bool IsBand(ChartValue value) => value.High > value.Low && double.IsFinite(value.High.Value);

    private void LaySteps(int series, ColumnPlot plot)
    {
        var (values, role) = (chart.Series[series].Values, MarkRole.Of(chart, series));
        for (var row = 0; row < values.Length; row++)
        {
            if (chart.Rows[row].Days is not { } days || values[row].Low is not { } low) continue;
            var (from, to) =
                (
                    dates.X(days.First),
                    row + 1 < values.Length && chart.Rows[row + 1].Days is { } next ? dates.X(next.First) : dates.End(days.First));
            var before = row == 0 ? 0 : values[row - 1].Low ?? 0;
            LayStep(plot.Y(before), plot.Y(low), from, to, Line, role);
            if (IsBand(values[row])) LayBand(row == 0 ? null : values[row - 1], values[row], from, to, plot, role);
            scene.Add(new HitArea(from, plot.Y(low) - 2, to - from, 4, MarkTitle.Of(chart, series, row)));
        }

        if (double.IsPositiveInfinity(values[^1].High ?? 0)) LayArrow(dates.Right, plot.Y(values[^1].Low ?? 0), role);
    }

    private void LayStep(double before, double after, double from, double to, double width, ColourRole role)
    {
        if (before > after) scene.Add(new Stroke(from, before + (width / 2), from, after - (width / 2), width, role));
        scene.Add(new Stroke(from, after, to, after, width, role));
    }

    /// <summary>What is possible beyond the certain: its upper bound, and a hatching down to the certain line.</summary>
    private void LayBand(ChartValue? before, ChartValue value, double from, double to, ColumnPlot plot, ColourRole role)
    {
        var (low, high) = (plot.Y(value.Low ?? 0), plot.Y(value.High ?? 0));
        LayStep(plot.Y(before?.High ?? 0), high, from, to, BoundLine, role);
        for (var x = Math.Ceiling(from / HatchPitch) * HatchPitch; x < to; x += HatchPitch)
            scene.Add(new Stroke(x, high, x, low, 0.5, role));
    }

    /// <summary>More than the line shows; how much more is not known.</summary>
    private void LayArrow(double x, double y, ColourRole role)
    {
        scene.Add(new Stroke(x, y, x, y - Arrow, 2, role));
        scene.Add(new Stroke(x - 5, y - Arrow + 5, x, y - Arrow, 2, role));
        scene.Add(new Stroke(x + 5, y - Arrow + 5, x, y - Arrow, 2, role));
    }
}
