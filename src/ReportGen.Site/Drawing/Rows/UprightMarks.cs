using ReportGen.Drawing.OverTime;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>The marks of one upright column. What is not known is seen: a column dissolves where its upper end is open.</summary>
internal sealed class UprightMarks(SceneBuilder scene, ColumnPlot plot, double thickness)
{
    private const double LeastWhisker = 5;
    private const double LineWidth = 2;

    /// <summary>Some value drawn so far has an interval that is wide enough to be seen.</summary>
    public bool HasInterval { get; private set; }

    /// <summary>Draws a column from zero and returns the pixel where it ends.</summary>
    public double Lay(ValueShape shape, double x, ColourRole role)
    {
        switch (shape.Knowledge)
        {
            case Knowledge.Unknown:
                return plot.Y(0);
            case Knowledge.AtLeast:
                Column(shape.Low, x, role);
                foreach (var (from, to) in OpenEnd.Slices) scene.Add(
                    new Swatch(x - (thickness / 2), plot.Y(shape.Low) - to, thickness, to - from, role));
                return plot.Y(shape.Low) - OpenEnd.Height;
            case Knowledge.AtMost:
                Whisker(double.IsFinite(shape.Low) ? shape.Low : 0, shape.High, x);
                return Math.Min(plot.Y(shape.High), plot.Y(0));
            default:
                Column(shape.Middle, x, role);
                if (Math.Abs(plot.Height(shape.High - shape.Low)) >= LeastWhisker) Whisker(shape.Low, shape.High, x);
                return shape.Middle < 0
                    ? Math.Max(plot.Y(shape.Low), plot.Y(shape.Middle))
                    : Math.Min(plot.Y(shape.High), plot.Y(shape.Middle));
        }
    }

    private void Column(double place, double x, ColourRole role)
    {
        var (zero, end) = (plot.Y(0), plot.Y(place));
        scene.Add(new Swatch(x - (thickness / 2), Math.Min(zero, end), thickness, Math.Abs(zero - end), role));
    }

    private void Whisker(double low, double high, double x)
    {
        HasInterval = true;
        var cap = Math.Min(thickness * 0.25, 10);
        scene.Add(new Stroke(x, plot.Y(low), x, plot.Y(high), LineWidth, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, plot.Y(high), x + cap, plot.Y(high), LineWidth, ColourRole.Ink));
        scene.Add(new Stroke(x - cap, plot.Y(low), x + cap, plot.Y(low), LineWidth, ColourRole.Ink));
    }
}
