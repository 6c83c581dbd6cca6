namespace ReportGen.Drawing.Cards;

/// <summary>Where everything of a card stands: report, kicker and title above; below at the left the key figure or the lead, at the right
/// the chart. All in pixels.</summary>
internal sealed record CardLayout(
    FittedText? Kicker,
    FittedText Title,
    double TitleTop,
    double BodyTop,
    FittedText? Words,
    FittedText? Text,
    FittedText? Note,
    CardFigure? Figure)
{
    public const double Margin = 64;
    public const double BandHeight = 12;
    public const double Inner = Card.Width - (2 * Margin);
    public const double Bottom = Card.Height - 48;
    public const double HeadTop = 106;
    public const double BadgeHeight = 52;
    public const double WordsGap = 10;
    public const double NoteGap = 12;
    private const double BadgeGap = 14;
    private const double KickerGap = 8;
    private const double BodyGap = 26;
    private const double KeyWidth = 470;
    private const double ColumnGap = 48;

    /// <summary>Null when the title does not fit.</summary>
    public static CardLayout? Of(Card card, Typesetter typesetter)
    {
        var kicker = card.Kicker is { } above ? FittedText.Cut(above, Weight.Regular, new TextRoom(Inner, 1, 26, 20), typesetter) : null;
        var titleTop = HeadTop + (kicker is null ? 0 : kicker.Height + KickerGap);
        var heading = typesetter.HeadingFor(card.Title);
        var title = FittedText.Of(card.Title, heading, new TextRoom(Inner, 2, 60, 50), typesetter)
            ?? FittedText.Of(card.Title, heading, new TextRoom(Inner, 4, 50, 36), typesetter);
        if (title is null) return null;
        var bodyTop = titleTop + title.Height + BodyGap;
        var body = Body(card, bodyTop, typesetter);
        var layout = new CardLayout(kicker, title, titleTop, bodyTop, body.Words, body.Text, body.Note, body.Figure);
        // A key figure without a chart beside it stands on the lower edge, so that the card is not empty below.
        return card.Key is null || layout.Figure is not null
            ? layout
            : layout with { BodyTop = Math.Max(bodyTop, Bottom - layout.KeyHeight - BadgeRoom(card)) };
    }

    private double KeyHeight =>
        (Words is null ? 0 : Words.Height + WordsGap) + (Text?.Height ?? 0) + (Note is null ? 0 : NoteGap + Note.Height);

    private static double BadgeRoom(Card card) => card.Key?.Verdict is null ? 0 : BadgeHeight + BadgeGap;

    private static (FittedText? Words, FittedText? Text, FittedText? Note, CardFigure? Figure) Body(
        Card card,
        double top,
        Typesetter typesetter)
    {
        var figure = card.Figure is { } chart ? CardFigure.Of(chart, Inner - KeyWidth - ColumnGap, Bottom - top, typesetter) : null;
        var width = figure is null ? Inner : Math.Max(KeyWidth, Inner - figure.Width - ColumnGap);
        var room = Bottom - top - (card.Tally.IsEmpty ? 0 : CardTally.Height + BodyGap) - BadgeRoom(card);
        if (card.Key is not { } key) return (null, card.Lead is { } lead ? Filled(lead, width, room, 30) : null, null, figure);
        var words = FittedText.Cut(key.Words, typesetter.HeadingFor(key.Words), new TextRoom(width, 1, 104, 44), typesetter);
        var note = key.Note is { } said ? FittedText.Cut(said, Weight.Regular, new TextRoom(width, 2, 22, 18), typesetter) : null;
        return (
            words,
            Filled(key.Title, width, room - words.Height - WordsGap - (note is null ? 0 : NoteGap + note.Height), 28),
            note,
            figure);

        FittedText Filled(string text, double wide, double high, double largest)
        {
            const double smallest = 20;
            var lines = Math.Max(1, (int)(high / (largest * 1.16)));
            return FittedText.Of(text, Weight.Regular, new TextRoom(wide, lines, largest, largest - 4), typesetter)
                ?? FittedText.Cut(
                    text,
                    Weight.Regular,
                    new TextRoom(wide, Math.Max(1, (int)(high / (smallest * 1.16))), smallest, smallest),
                    typesetter);
        }
    }
}
