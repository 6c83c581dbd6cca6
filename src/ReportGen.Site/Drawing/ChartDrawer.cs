using ReportGen.Charts;
using ReportGen.Drawing.Dates;
using ReportGen.Drawing.OverTime;
using ReportGen.Drawing.Panels;
using ReportGen.Drawing.Reuse;
using ReportGen.Drawing.Rows;
using ReportGen.Look;
using ScottPlot;
using SkiaSharp;

namespace ReportGen.Drawing;

/// <summary>Draws charts. A drawing depends on nothing but its chart, imprint and theme: the same bytes in every run, order and number of
/// threads.</summary>
public static class ChartDrawer
{
    /// <summary>Goes up when the same chart, imprint and theme give another drawing; with their hashes it names a drawing.</summary>
    public const int Version = 14;

    /// <summary>How many pixels of the PNG stand for one of the drawing, in each direction.</summary>
    internal const int PictureScale = 2;

    private static readonly EachKind<Func<Chart, Sheet, Typesetter, Scene>> Layouts = new()
    {
        Bar = UprightLayout.Of,
        HorizontalBar = RowsLayout.OfBars,
        GroupedBar = RowsLayout.OfBars,
        StackedBar = (chart, sheet, typesetter) => chart.Window is null
            ? StackedRowsLayout.Of(chart, sheet, typesetter)
            : ColumnLayout.Of(chart, sheet, typesetter),
        Dot = RowsLayout.OfDots,
        Strip = StripLayout.Of,
        Timeline = TimelineLayout.Of,
        Cumulative = StepLayout.Of,
        Calendar = CalendarLayout.Of,
        Target = PanelLayout.OfTargets,
        Panels = PanelLayout.OfBars,
        Slope = SlopeLayout.Of,
    };

    public static Drawing Draw(Chart chart, Imprint imprint, Theme theme)
    {
        using var typesetter = new Typesetter(theme);
        return Draw(chart, imprint, typesetter, DrawingKey.Of(chart.Hash, theme.Hash, Version));
    }

    /// <param name="typesetter">Of the theme.</param>
    /// <param name="key">The drawing's key, where it is known already.</param>
    internal static Drawing Draw(Chart chart, Imprint imprint, Typesetter typesetter, string key)
    {
        var wide = Layout(chart, Sheet.Wide, typesetter);
        var narrow = Layout(chart, Sheet.Narrow, typesetter);
        var frame = PictureFrame.Around(wide, imprint, typesetter);
        var writer = new SvgWriter(chart, typesetter);
        var shapes = SvgWriter.Shapes(wide);
        return new Drawing(
            key,
            InlineMark.Put(writer.Inline(wide, Sheet.Wide, shapes), key, Sheet.Wide.Name) +
            InlineMark.Put(writer.Inline(narrow, Sheet.Narrow, SvgWriter.Shapes(narrow)), key, Sheet.Narrow.Name),
            writer.Standalone(wide, shapes, frame, imprint),
            Picture(wide, frame, typesetter),
            (int)wide.Width + (2 * PictureFrame.Margin),
            (int)wide.Height + frame.Above + frame.Below)
        {
            PictureKey = Drawing.PictureKeyOf(key, imprint),
        };
    }

    /// <summary>Where everything of a chart stands on a sheet.</summary>
    internal static Scene Layout(Chart chart, Sheet sheet, Typesetter typesetter) => Layouts.Of(chart.Kind)(chart, sheet, typesetter);

    private static byte[] Picture(Scene scene, PictureFrame frame, Typesetter typesetter)
    {
        var palette = typesetter.Theme.Palette;
        const int margin = PictureScale * PictureFrame.Margin;
        var (width, height) = (PictureScale * (int)scene.Width, PictureScale * (int)scene.Height);
        using var plot = ScenePlot.Of(scene, typesetter, role => Color.FromHex(palette[role].Light));
        plot.ScaleFactor = PictureScale;
        var (whole, ground) = (height + (PictureScale * (frame.Above + frame.Below)), SKColor.Parse(palette[ColourRole.Surface].Light));
        using var canvas = new PngCanvas(width + (2 * margin), whole, ground);
        canvas.Canvas.Translate(margin, PictureScale * frame.Above);
        canvas.Canvas.Save();
        canvas.Canvas.Scale(PictureScale);
        foreach (var words in frame.Words) typesetter.Draw(canvas.Canvas, words, SKColor.Parse(palette[words.Role].Light));
        canvas.Canvas.Restore();
        canvas.Canvas.ClipRect(new SKRect(0, 0, width, height));
        plot.Render(canvas.Canvas, width, height);
        return canvas.Encode();
    }
}
