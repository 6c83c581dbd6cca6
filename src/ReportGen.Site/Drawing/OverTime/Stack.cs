using System.Collections.Immutable;
using ReportGen.Charts;

namespace ReportGen.Drawing.OverTime;

/// <summary>The values of one column on top of each other, in axis places: what is certain is solid, what may be added lies above
/// it.</summary>
/// <param name="Parts">The solid height of each series, from the bottom to the top.</param>
/// <param name="Low">The least that all of it may be.</param>
/// <param name="High">The most that all of it may be; infinite when that is not known.</param>
/// <param name="HasUnknown">Some value is not known at all, and not drawn.</param>
internal sealed record Stack(ImmutableArray<double> Parts, double Low, double High, bool IsOpen, bool HasUnknown)
{
    public double Solid => Parts.Sum();

    public bool IsInterval => !IsOpen && High > Low;

    /// <summary>The highest place that the axis must hold.</summary>
    public double Top => IsOpen || double.IsInfinity(High) ? Solid : Math.Max(Solid, High);

    public static Stack Of(Chart chart, int row, AxisScale scale)
    {
        var shapes = chart.Series.Select(series => ValueShape.Of(series.Values[row], scale)).ToImmutableArray();
        var known = shapes.Where(shape => shape.Knowledge != Knowledge.Unknown).ToArray();
        return new Stack(
            [.. shapes.Select(SolidOf)],
            known.Sum(shape => Finite(shape.Low)),
            known.Sum(shape => shape.High),
            known.Any(shape => shape.Knowledge == Knowledge.AtLeast),
            known.Length < shapes.Length);
    }

    private static double SolidOf(ValueShape shape) => shape.Knowledge switch
    {
        Knowledge.Unknown => 0,
        Knowledge.Between => shape.Middle,
        _ => Finite(shape.Low),
    };

    private static double Finite(double place) => double.IsFinite(place) ? place : 0;
}
