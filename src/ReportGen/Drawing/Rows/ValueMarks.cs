using ReportGen.Sources;

namespace ReportGen.Drawing.Rows;

/// <summary>The marks of one value. What is not known is seen: a bar dissolves where its upper end is open, a dot's line ends in an arrow.</summary>
internal sealed class ValueMarks(SceneBuilder scene, Frame frame, double? origin)
{
    private const double WhiskerWidth = 2;
    private const double ArrowSize = 5;
    public const double DotDiameter = 12;
    private const double ShortestWhisker = 5;
    private const double ShortestOpenEnd = 18;
    private const double EndlessOpenEnd = 34;

    // Slices that grow thinner as the gaps between them grow, as parts of the length of the open end.
    private static readonly (double From, double To)[] Slices = [(0.12, 0.36), (0.49, 0.65), (0.80, 0.90)];

    /// <summary>Some value drawn so far has an open upper end.</summary>
    public bool HasOpenEnd { get; private set; }

    /// <summary>Some value drawn so far has an interval that is wide enough to be seen.</summary>
    public bool HasInterval { get; private set; }

    /// <summary>How many pixels an open end of this value takes beyond its solid part, where its axis places do not say.</summary>
    public static double PixelsBeyond(ValueShape shape) => shape.Knowledge switch
    {
        Knowledge.AtLeast => double.IsInfinity(shape.High) ? EndlessOpenEnd : ShortestOpenEnd,
        _ => 0,
    };

    /// <summary>Draws a bar from the origin and returns the pixel where it ends.</summary>
    public double Bar(ValueShape shape, double y, double thickness, ColourRole role)
    {
        var from = origin ?? frame.Min;
        switch (shape.Knowledge)
        {
            case Knowledge.Unknown:
                return frame.X(from);
            case Knowledge.AtLeast:
                scene.Add(new BarMark(from, shape.Low, y, thickness, role));
                return Dissolve(shape, y, thickness, role);
            case Knowledge.AtMost:
                if (double.IsFinite(shape.Low)) scene.Add(new BarMark(from, shape.Low, y, thickness, role));
                OneSided(Math.Max(from, double.IsFinite(shape.Low) ? shape.Low : from), shape.High, y, thickness * 0.3);
                return frame.X(shape.High);
            default:
                scene.Add(new BarMark(from, shape.Middle, y, thickness, role));
                return Math.Max(frame.X(shape.Middle), Whisker(shape, y, thickness * 0.3, ColourRole.Ink, ShortestWhisker));
        }
    }

    /// <summary>Draws a dot with its interval and returns the pixel where they end.</summary>
    public double Dot(ValueShape shape, double y, ColourRole role)
    {
        if (shape.Knowledge == Knowledge.Unknown) return frame.Left;
        var end = frame.X(shape.Solid) + (DotDiameter / 2);
        if (shape.Knowledge == Knowledge.AtLeast) end = Math.Max(end, Arrow(shape.Low, OpenEnd(shape), y, role));
        if (shape.Knowledge == Knowledge.AtMost) Arrow(shape.High, Math.Max(double.IsFinite(shape.Low) ? shape.Low : frame.Min, frame.Min), y, role);
        if (shape.Knowledge == Knowledge.Between) end = Math.Max(end, Whisker(shape, y, DotDiameter / 2, role, DotDiameter + 4));
        scene.Add(new DotMark(shape.Solid, y, DotDiameter, role));
        return end;
    }

    private double OpenEnd(ValueShape shape) => double.IsInfinity(shape.High)
        ? frame.Shift(shape.Low, EndlessOpenEnd)
        : Math.Max(shape.High, frame.Shift(shape.Low, ShortestOpenEnd));

    private double Dissolve(ValueShape shape, double y, double thickness, ColourRole role)
    {
        HasOpenEnd = true;
        var length = OpenEnd(shape) - shape.Low;
        foreach (var (from, to) in Slices)
            scene.Add(new BarMark(shape.Low + (from * length), shape.Low + (to * length), y, thickness, role));
        return frame.X(OpenEnd(shape));
    }

    private double Whisker(ValueShape shape, double y, double cap, ColourRole role, double shortest)
    {
        var low = Math.Max(shape.Low, frame.Min);
        if (frame.X(shape.High) - frame.X(low) < shortest) return frame.X(shape.High);
        HasInterval = true;
        scene.Add(new WhiskerMark(low, shape.Middle, shape.High, y, cap, WhiskerWidth, role));
        return frame.X(shape.High) + WhiskerWidth;
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
