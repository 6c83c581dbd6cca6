using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>The marks of one value. What is not known is seen: a bar dissolves where its upper end is open, a dot's line ends in an
/// arrow.</summary>
internal sealed class ValueMarks(SceneBuilder scene, PlotFrame frame, double? origin)
{
    private const double WhiskerWidth = 2;
    private const double ArrowSize = 5;
    public const double DotDiameter = 12;
    private const double ShortestWhisker = 5;
    private const double ShortestOpenEnd = 18;
    private const double EndlessOpenEnd = 34;

    // Slices that grow thinner as the gaps between them grow, as parts of the length of the open end.
    private static readonly (double From, double To)[] Slices = [(0.12, 0.36), (0.49, 0.65), (0.80, 0.90)];

    /// <summary>Whether they are dots, which begin nowhere.</summary>
    public bool IsOfDots => origin is null;

    /// <summary>Some value drawn so far has an open upper end.</summary>
    public bool HasOpenEnd { get; private set; }

    /// <summary>Some value drawn so far has an interval that is wide enough to be seen.</summary>
    public bool HasInterval { get; private set; }

    /// <summary>Whether a bar lies left of zero, and its words with it.</summary>
    public static bool IsLeft(ValueShape shape) => shape.Knowledge != Knowledge.Unknown && shape.Solid < 0;

    /// <summary>How many pixels an open end of this value takes before and beyond its solid part, where its axis places do not
    /// say.</summary>
    public static (double Before, double Beyond) PixelsBeyond(ValueShape shape, bool isBar) => shape.Knowledge switch
    {
        Knowledge.AtLeast when !isBar || !IsLeft(shape) => (0, double.IsInfinity(shape.High) ? EndlessOpenEnd : ShortestOpenEnd),
        Knowledge.AtMost when !isBar || IsLeft(shape) => (double.IsInfinity(shape.Low) ? EndlessOpenEnd : ShortestOpenEnd, 0),
        _ => (0, 0),
    };

    /// <summary>Draws a bar from the origin and returns the pixel where it ends.</summary>
    public double Bar(ValueShape shape, double y, double thickness, ColourRole role)
    {
        var from = origin ?? frame.Min;
        var isLeft = IsLeft(shape);
        switch (shape.Knowledge)
        {
            case Knowledge.Unknown:
                return frame.X(from);
            case Knowledge.AtLeast when !isLeft:
            case Knowledge.AtMost when isLeft:
                scene.Add(new BarMark(from, shape.Solid, y, thickness, role));
                return Dissolve(shape, isLeft ? -1 : 1, y, thickness, role);
            case Knowledge.AtLeast:
            case Knowledge.AtMost:
                var sure = isLeft ? Math.Min(shape.High, from) : Math.Max(shape.Low, from);
                if (double.IsFinite(sure)) scene.Add(new BarMark(from, sure, y, thickness, role));
                OneSided(double.IsFinite(sure) ? sure : from, shape.Solid, y, thickness * 0.3);
                return frame.X(shape.Solid);
            default:
                scene.Add(new BarMark(from, shape.Middle, y, thickness, role));
                var (low, high) = Whisker(shape, y, thickness * 0.3, ColourRole.Ink, ShortestWhisker);
                return isLeft ? Math.Min(frame.X(shape.Middle), low) : Math.Max(frame.X(shape.Middle), high);
        }
    }

    /// <summary>Draws a dot with its interval and returns the pixel where they end at the right.</summary>
    public double Dot(ValueShape shape, double y, ColourRole role)
    {
        if (shape.Knowledge == Knowledge.Unknown) return frame.Left;
        var end = frame.X(shape.Solid) + (DotDiameter / 2);
        if (shape.Knowledge == Knowledge.AtLeast) end = Math.Max(end, Arrow(shape.Low, OpenEnd(shape, 1), y, role));
        if (shape.Knowledge == Knowledge.AtMost) Arrow(shape.High, OpenEnd(shape, -1), y, role);
        if (shape.Knowledge == Knowledge.Between) end = Math.Max(end, Whisker(shape, y, DotDiameter / 2, role, DotDiameter + 4).High);
        scene.Add(new DotMark(shape.Solid, y, DotDiameter, role));
        return end;
    }

    /// <summary>Where an open end stops: at the other end where that is inferred, else a little beyond the sure one.</summary>
    /// <param name="direction">1 to the right, -1 to the left.</param>
    private double OpenEnd(ValueShape shape, int direction)
    {
        var other = direction > 0 ? shape.High : shape.Low;
        if (double.IsInfinity(other)) return frame.Shift(shape.Solid, direction * EndlessOpenEnd);
        var least = frame.Shift(shape.Solid, direction * ShortestOpenEnd);
        return direction > 0 ? Math.Max(other, least) : Math.Min(other, least);
    }

    private double Dissolve(ValueShape shape, int direction, double y, double thickness, ColourRole role)
    {
        HasOpenEnd = true;
        var length = OpenEnd(shape, direction) - shape.Solid;
        foreach (var (from, to) in Slices)
            scene.Add(new BarMark(shape.Solid + (from * length), shape.Solid + (to * length), y, thickness, role));
        return frame.X(shape.Solid + length);
    }

    /// <summary>Draws an interval that is wide enough to be seen, and returns where it ends.</summary>
    private (double Low, double High) Whisker(ValueShape shape, double y, double cap, ColourRole role, double shortest)
    {
        var (low, high) = (frame.X(Math.Max(shape.Low, frame.Min)), frame.X(shape.High));
        if (high - low < shortest) return (low, high);
        HasInterval = true;
        scene.Add(new WhiskerMark(Math.Max(shape.Low, frame.Min), shape.Middle, shape.High, y, cap, WhiskerWidth, role));
        return (low - WhiskerWidth, high + WhiskerWidth);
    }

    private void OneSided(double from, double to, double y, double cap)
    {
        HasInterval = true;
        scene.Add(new LineMark(from, y, to, y, WhiskerWidth, ColourRole.Ink));
        scene.Add(new LineMark(to, y - cap, to, y + cap, WhiskerWidth, ColourRole.Ink));
    }

    private double Arrow(double from, double to, double y, ColourRole role)
    {
        HasOpenEnd = true;
        var back = frame.Shift(to, to > from ? -ArrowSize : ArrowSize);
        scene.Add(new LineMark(from, y, to, y, WhiskerWidth, role));
        scene.Add(new LineMark(back, y - ArrowSize, to, y, WhiskerWidth, role));
        scene.Add(new LineMark(back, y + ArrowSize, to, y, WhiskerWidth, role));
        return frame.X(to) + WhiskerWidth;
    }
}
