using ReportGen.Look;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.Rendering;
using ScottPlot.TickGenerators;

namespace ReportGen.Drawing;

/// <summary>Hands a scene to ScottPlot: its axes map the values, its grid, bars, error bars, markers and lines are the marks.</summary>
internal static class ScenePlot
{
    public static Plot Of(Scene scene, Typesetter? typesetter, Func<ColourRole, Color> colourOf)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        RenderOnce(plot.RenderManager);
        SetAxes(plot, scene);
        SetGrid(plot, scene, colourOf);
        AddOrigin(plot, scene, colourOf);
        foreach (var line in scene.Lines) AddLine(plot, line, colourOf(line.Role));
        foreach (var group in scene.Bars.GroupBy(bar => bar.Role)) AddBars(plot, group, colourOf(group.Key));
        foreach (var whisker in scene.Whiskers) AddWhisker(plot, whisker, colourOf(whisker.Role));
        foreach (var dot in scene.Dots)
            plot.Add.Marker(dot.X, dot.Y, MarkerShape.FilledCircle, (float)dot.Diameter, colourOf(dot.Role));
        plot.Axes.AddPanel(new FigurePanel(scene, typesetter, colourOf));
        return plot;
    }

    /// <summary>ScottPlot would draw all of it a second time, because at first it knows no earlier limits of the axes, and would clear what
    /// it draws on.</summary>
    private static void RenderOnce(RenderManager manager)
    {
        manager.ClearCanvasBeforeEachRender = false;
        manager.RenderFinished += (_, _) => manager.EnableRendering = false;
    }

    // On the y axis one unit is one pixel, counted from the top of the figure. ScottPlot cuts off what leaves the data area, so that is as
    // wide
    // as the figure: a dot on the last tick is whole, and an open end may go beyond it.
    private static void SetAxes(Plot plot, Scene scene)
    {
        var frame = scene.Frame;
        plot.Layout.Fixed(new PixelPadding(0, 0, (float)(scene.Height - frame.Bottom), (float)frame.Top));
        plot.Axes.SetLimits(frame.Shift(frame.Min, -frame.Left), frame.Shift(frame.Min, scene.Width - frame.Left), frame.Bottom, frame.Top);
        // Unseen axes still map values and place the grid; their words are the scene's.
        foreach (var axis in plot.Axes.GetAxes()) axis.IsVisible = false;
    }

    private static void SetGrid(Plot plot, Scene scene, Func<ColourRole, Color> colourOf)
    {
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. scene.Grid], [.. scene.Grid.Select(_ => "")]);
        plot.Axes.Left.TickGenerator = new NumericManual();
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.XAxisStyle.MajorLineStyle.Width = 1;
        plot.Grid.XAxisStyle.MajorLineStyle.Color = colourOf(ColourRole.Grid);
    }

    private static void AddOrigin(Plot plot, Scene scene, Func<ColourRole, Color> colourOf)
    {
        if (scene.Origin is not { } origin) return;
        AddLine(plot, new LineMark(origin, scene.Frame.Top, origin, scene.Frame.Bottom, 2, ColourRole.Axis), colourOf(ColourRole.Axis));
    }

    private static void AddBars(Plot plot, IEnumerable<BarMark> marks, Color colour)
    {
        var bars = marks.Select(mark => new Bar
        {
            Position = mark.Y,
            ValueBase = mark.From,
            Value = mark.To,
            Size = mark.Thickness,
            Orientation = Orientation.Horizontal,
            FillColor = colour,
            LineWidth = 0,
        }).ToArray();
        foreach (var bar in bars) bar.FillStyle.AntiAlias = true;
        plot.Add.Bars(bars);
    }

    private static void AddWhisker(Plot plot, WhiskerMark whisker, Color colour) => plot.PlottableList.Add(
        new ErrorBar([whisker.Middle], [whisker.Y], null, null, null, null)
        {
            XErrorNegative = [whisker.Middle - whisker.Low],
            XErrorPositive = [whisker.High - whisker.Middle],
            Color = colour,
            LineWidth = (float)whisker.Width,
            CapSize = (float)whisker.Cap,
        });

    private static void AddLine(Plot plot, LineMark mark, Color colour)
    {
        var line = plot.Add.Line(mark.FromX, mark.FromY, mark.ToX, mark.ToY);
        line.Color = colour;
        line.LineWidth = (float)mark.Width;
        line.MarkerSize = 0;
    }
}
