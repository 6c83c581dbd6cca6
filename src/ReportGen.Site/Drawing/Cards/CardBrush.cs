using ReportGen.Claims;
using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing.Cards;

/// <summary>Puts words, shapes and icons on a card, in the light colours of a theme.</summary>
internal sealed class CardBrush(SKCanvas canvas, Typesetter typesetter)
{
    private const float IconLine = 2;

    public SKCanvas Canvas => canvas;

    public Typesetter Typesetter => typesetter;

    public Theme Theme => typesetter.Theme;

    public SKColor Colour(ColourRole role) => Colour(Palette.NameOf(role));

    public SKColor Colour(string role) => SKColor.Parse(Theme.Palette[role].Light);

    /// <summary>Lines of words below <paramref name="top"/>; returns the pixel below them.</summary>
    public double Words(FittedText text, double x, double top, Weight weight, ColourRole role)
    {
        var middle = top + (text.LineHeight / 2);
        foreach (var line in text.Lines)
        {
            Words(line, x, middle, text.Size, weight, role);
            middle += text.LineHeight;
        }

        return top + text.Height;
    }

    /// <summary>Words whose capitals are centred on <paramref name="middle"/>; returns their width.</summary>
    public double Words(string words, double x, double middle, double size, Weight weight, ColourRole role)
    {
        typesetter.Draw(
            canvas,
            new WordMark(words, x, middle + (size * Typesetter.CapHeight / 2), size, weight, Anchor.Start, role),
            Colour(role));
        return typesetter.Measure(words, size, weight);
    }

    public void Rectangle(double x, double y, double width, double height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect((float)x, (float)y, (float)width, (float)height, paint);
    }

    /// <summary>The icon of a verdict in a square.</summary>
    public void Icon(VerdictKind verdict, double x, double middle, double side)
    {
        using var path = SKPath.ParseSvgPathData(VerdictMark.Path(verdict));
        using var paint = Line(Colour(VerdictMark.Role(verdict)), IconLine);
        canvas.Save();
        canvas.Translate((float)x, (float)(middle - (side / 2)));
        canvas.Scale((float)(side / VerdictMark.Side));
        canvas.DrawPath(path, paint);
        canvas.Restore();
    }

    /// <summary>A verdict's icon and word in a frame of its colour.</summary>
    public void Badge(VerdictKind verdict, double x, double top, double height)
    {
        const double size = 25;
        const double side = 26;
        const double padding = 18;
        const double gap = 10;
        var (word, middle) = (VerdictWords.Of(verdict), top + (height / 2));
        var width = padding + side + gap + typesetter.Measure(word, size, Weight.SemiBold) + padding;
        using var frame = Line(Colour(VerdictMark.Role(verdict)), 2.5F);
        canvas.DrawRoundRect((float)x, (float)top, (float)width, (float)height, (float)height / 2, (float)height / 2, frame);
        Icon(verdict, x + padding, middle, side);
        Words(word, x + padding + side + gap, middle, size, Weight.SemiBold, ColourRole.Ink);
    }

    private static SKPaint Line(SKColor colour, float width) => new()
    {
        IsAntialias = true,
        IsStroke = true,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
        Color = colour,
    };
}
