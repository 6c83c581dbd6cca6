using ReportGen.Charts;
using ScottPlot;
using SkiaSharp;

namespace ReportGen.Drawing.Cards;

/// <summary>A chart on a card: drawn for the room that is there, and simplified to its marks where its words would be too small to
/// read.</summary>
internal sealed class CardFigure
{
    /// <summary>Words of 15 pixels at this scale are still read on a card that is shown at its own size.</summary>
    private const double SmallestReadable = 0.75;

    private const double Largest = 1.25;
    private readonly Scene scene;
    private readonly double scale;

    private CardFigure(Scene scene, double scale) => (this.scene, this.scale) = (scene, scale);

    public double Width => scene.Width * scale;

    public double Height => scene.Height * scale;

    /// <summary>Of the two ways to lay a chart out, the one that is larger in a room of these pixels.</summary>
    public static CardFigure Of(Chart chart, double width, double height, Typesetter typesetter)
    {
        var (wide, narrow) = (Fitted(Sheet.Wide), Fitted(Sheet.Narrow));
        return wide.scale >= narrow.scale ? wide : narrow;

        CardFigure Fitted(Sheet sheet)
        {
            var scene = ChartDrawer.Layout(chart, sheet, typesetter);
            return new CardFigure(scene, Math.Min(Largest, Math.Min(width / scene.Width, height / scene.Height)));
        }
    }

    public void Draw(CardBrush brush, double x, double top)
    {
        var drawn = scale >= SmallestReadable ? scene : scene with { Words = [] };
        using var plot = ScenePlot.Of(drawn, brush.Typesetter, role => Color.FromHex(brush.Theme.Palette[role].Light));
        var canvas = brush.Canvas;
        canvas.Save();
        canvas.Translate((int)x, (int)top);
        canvas.ClipRect(new SKRect(0, 0, (int)((int)scene.Width * scale), (int)((int)scene.Height * scale)));
        canvas.Scale((float)scale);
        plot.Render(canvas, (int)scene.Width, (int)scene.Height);
        canvas.Restore();
    }
}
