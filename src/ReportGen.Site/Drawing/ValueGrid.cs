using System.Collections.Immutable;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>The lines of values behind upright marks, with their labels at the left.</summary>
internal sealed class ValueGrid
{
    private const double TickGap = 8;

    private readonly Sheet sheet;
    private readonly ImmutableArray<Tick> ticks;

    /// <param name="least">The least axis place that is drawn; zero, or below it.</param>
    /// <param name="most">The greatest.</param>
    public ValueGrid(AxisScale scale, double least, double most, Sheet sheet, Typesetter typesetter)
    {
        this.sheet = sheet;
        ticks = scale.Ticks(least, most > least ? most : least + 1, sheet.TickCount);
        (Least, Most) = (Math.Min(ticks[0].Place, least), Math.Max(ticks[^1].Place, most));
        Left = Math.Ceiling(ticks.Max(tick => typesetter.Measure(tick.Label, sheet.NoteSize, Weight.Regular)) + TickGap);
    }

    public double Least { get; }

    public double Most { get; }

    /// <summary>Where the marks begin, right of the labels.</summary>
    public double Left { get; }

    public ColumnPlot Plot(double top, double height) => new(top, top + height, Most, Least);

    public void Lay(SceneBuilder scene, ColumnPlot plot) => Lay(scene, plot, sheet.Width);

    /// <param name="right">Where the lines end.</param>
    public void Lay(SceneBuilder scene, ColumnPlot plot, double right)
    {
        foreach (var tick in ticks)
        {
            var y = plot.Y(tick.Place);
            scene.AddCentred(tick.Label, Left - TickGap, y, sheet.NoteSize, Weight.Regular, Anchor.End, ColourRole.Muted);
            if (tick.Place != 0) scene.Add(new Stroke(Left, y, right, y, 1, ColourRole.Grid));
        }
    }
}
