using ReportGen.Drawing.Icons;
using ReportGen.Look;
using SkiaSharp;

namespace ReportGen.Drawing.Cards;

/// <summary>Draws cards. A picture depends on nothing but its card and theme.</summary>
public static class CardDrawer
{
    /// <summary>Goes up when the same card and theme give another picture.</summary>
    public const int Version = 6;

    /// <summary>The PNG; null when the title does not fit in four lines.</summary>
    public static byte[]? Draw(Card card, Theme theme)
    {
        using var typesetter = new Typesetter(theme);
        return Draw(card, typesetter);
    }

    /// <param name="typesetter">Of the theme.</param>
    internal static byte[]? Draw(Card card, Typesetter typesetter)
    {
        using var png = new PngCanvas(Card.Width, Card.Height, SKColor.Parse(typesetter.Theme.Palette[ColourRole.Surface].Light));
        return DrawOn(png.Canvas, card, typesetter) ? png.Encode() : null;
    }

    /// <summary>False, with nothing drawn, when the title does not fit.</summary>
    internal static bool DrawOn(SKCanvas canvas, Card card, Typesetter typesetter)
    {
        if (CardLayout.Of(card, typesetter) is not { } layout) return false;
        var brush = new CardBrush(canvas, typesetter);
        DrawHead(brush, card, layout);
        DrawBody(brush, card, layout);
        return true;
    }

    private static void DrawHead(CardBrush brush, Card card, CardLayout layout)
    {
        const double size = 26;
        const float side = 36;
        const double middle = 62;
        brush.Rectangle(0, 0, Card.Width, CardLayout.BandHeight, brush.Colour(ColourRole.Emphasis));
        brush.Canvas.Save();
        brush.Canvas.Translate((float)CardLayout.Margin, (float)middle - (side / 2));
        SiteMark.Draw(brush.Canvas, side, IconShape.Round, brush.Theme.Palette);
        brush.Canvas.Restore();
        var room = new TextRoom(CardLayout.Inner - side - 16, 1, size, 18);
        var report = FittedText.Cut(card.Report, Weight.SemiBold, room, brush.Typesetter);
        brush.Words(report.Lines[0], CardLayout.Margin + side + 16, middle, report.Size, Weight.SemiBold, ColourRole.Ink);
        if (layout.Kicker is { } kicker) brush.Words(kicker, CardLayout.Margin, CardLayout.HeadTop, Weight.Regular, ColourRole.Muted);
        brush.Words(layout.Title, CardLayout.Margin, layout.TitleTop, brush.Typesetter.HeadingFor(card.Title), ColourRole.Ink);
    }

    private static void DrawBody(CardBrush brush, Card card, CardLayout layout)
    {
        var y = layout.BodyTop;
        if (layout.Words is { } words)
            y = brush.Words(words, CardLayout.Margin, y, brush.Typesetter.HeadingFor(card.Key?.Words ?? ""), ColourRole.Ink)
                + CardLayout.WordsGap;
        if (layout.Text is { } text) y = brush.Words(text, CardLayout.Margin, y, Weight.Regular, ColourRole.Ink) + CardLayout.NoteGap;
        if (layout.Note is { } note) brush.Words(note, CardLayout.Margin, y, Weight.Regular, ColourRole.Muted);
        if (card.Key?.Verdict is { } verdict)
            brush.Badge(verdict, CardLayout.Margin, CardLayout.Bottom - CardLayout.BadgeHeight, CardLayout.BadgeHeight);
        if (!card.Tally.IsEmpty)
            new CardTally(brush, card.Tally).Draw(CardLayout.Margin, CardLayout.Bottom - CardTally.Height, CardLayout.Inner);
        if (layout.Figure is { } figure)
            figure.Draw(brush, Card.Width - CardLayout.Margin - figure.Width, CardLayout.Bottom - figure.Height);
    }
}
