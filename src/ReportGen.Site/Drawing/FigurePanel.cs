using ReportGen.Look;
using ScottPlot;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>A ScottPlot panel that spans the whole figure: words and keys, which stand outside of the data area.</summary>
/// <param name="typesetter">Null when the words are added later, as text of an SVG.</param>
internal sealed class FigurePanel(Scene scene, Typesetter? typesetter, Func<ColourRole, Color> colourOf) : IPanel
{
    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public bool ShowDebugInformation { get; set; }

    public Edge Edge => Edge.Bottom;

    public float Measure(Paint paint) => 0;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => dataRect;

    public void Render(RenderPack rp, float size, float offset)
    {
        using var paint = new SKPaint { IsAntialias = true };
        // Lines of the grid lie behind the marks.
        foreach (var stroke in scene.Strokes.Where(stroke => stroke.Role == ColourRole.Grid)) Draw(rp.Canvas, stroke, paint);
        foreach (var swatch in scene.Swatches)
        {
            paint.Color = colourOf(swatch.Role).ToSKColor();
            rp.Canvas.DrawRect((float)swatch.X, (float)swatch.Y, (float)swatch.Width, (float)swatch.Height, paint);
        }

        foreach (var stroke in scene.Strokes.Where(stroke => stroke.Role != ColourRole.Grid)) Draw(rp.Canvas, stroke, paint);
        foreach (var disc in scene.Discs) Draw(rp.Canvas, disc, colourOf(disc.Role).ToSKColor());
        foreach (var words in scene.Words) typesetter?.Draw(rp.Canvas, words, colourOf(words.Role).ToSKColor());
    }

    private void Draw(SKCanvas canvas, Stroke stroke, SKPaint paint)
    {
        paint.Color = colourOf(stroke.Role).ToSKColor();
        paint.StrokeWidth = (float)stroke.Width;
        canvas.DrawLine((float)stroke.FromX, (float)stroke.FromY, (float)stroke.ToX, (float)stroke.ToY, paint);
    }

    private static void Draw(SKCanvas canvas, Disc disc, SKColor colour)
    {
        var (x, y, radius) = ((float)disc.X, (float)disc.Y, (float)disc.Diameter / 2);
        using var fill = new SKPaint { IsAntialias = true, Color = colour };
        if (disc.Filling == DiscFilling.Full)
        {
            canvas.DrawCircle(x, y, radius, fill);
            return;
        }

        const float rim = 2;
        using var line = new SKPaint { IsAntialias = true, Color = colour, IsStroke = true, StrokeWidth = rim };
        canvas.DrawCircle(x, y, radius - (rim / 2), line);
        if (disc.Filling == DiscFilling.Empty) return;
        using var half = new SKPath();
        half.AddArc(new SKRect(x - radius + 1, y - radius + 1, x + radius - 1, y + radius - 1), 90, 180);
        half.Close();
        canvas.DrawPath(half, fill);
    }
}
