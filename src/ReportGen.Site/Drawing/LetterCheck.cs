using System.Globalization;
using System.Text;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Drawing.Cards;
using ReportGen.Look;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Drawing;

/// <summary>Finds the letters of drawn texts that the fonts of drawings lack, and warns once of each text: a box would stand for each.
/// What pages lack, the fonts of the reader's machine stand in for.</summary>
public sealed class LetterCheck(Theme theme, DiagnosticBag bag) : IDisposable
{
    private const int MostNamed = 5;
    private const string Remedy =
        $"put a font that has them, beside Latin letters, into '{Theme.RegularFontPath}' and '{Theme.SemiBoldFontPath}' (docs/theming.md, Fonts), or write the text in letters that it has";

    private readonly FontLetters regular = new(theme.RegularFont);
    private readonly FontLetters semiBold = new(theme.SemiBoldFont);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>What an author wrote at its place; generated words at that of the chart.</summary>
    public void Report(Chart chart, ReportData data)
    {
        var drawing = $"the PNG and SVG files of the chart '{chart.Id}'";
        foreach (var (text, span) in Around(chart, data)) Report(text, span, drawing);
        foreach (var text in chart.PlainTexts) Report(text.Text, text.Span, drawing);
        foreach (var words in chart.Series.SelectMany(series => series.Values).Select(value => value.Words))
            Report(words, chart.Span, drawing);
    }

    /// <param name="title">Where the title of the card is written.</param>
    public void Report(Card card, SourceSpan? title)
    {
        foreach (var text in new[] { card.Title, card.Report, card.Kicker, card.Lead, card.Key?.Words, card.Key?.Title, card.Key?.Note }.OfType<string>())
            Report(text, title, "the card by which the page is previewed");
    }

    /// <summary>What an <see cref="Imprint"/> is made of, each where it is written.</summary>
    private static IEnumerable<(string Text, SourceSpan Span)> Around(Chart chart, ReportData data) =>
    [
        (chart.PlainTitle, chart.Title.Span),
        .. new[] { chart.Caption, data.Settings.Title }.OfType<ProseText>().Select(prose => (prose.Name, prose.Span)),
        .. chart.SourceIds.Select(data.Source).OfType<Source>().Select(source => (source.Title, source.Span)),
        .. new[] { data.Settings.Licence?.Name }.OfType<string>().Select(licence => (licence, data.Settings.Title.Span)),
    ];

    public void Dispose()
    {
        regular.Dispose();
        semiBold.Dispose();
    }

    private void Report(string text, SourceSpan? span, string drawing)
    {
        if (!told.Add(text)) return;
        Rune[] missing = [.. text.EnumerateRunes().Where(rune => IsSeen(rune) && !(regular.Has(rune) && semiBold.Has(rune))).Distinct()];
        if (missing.Length == 0) return;
        List<string> named = [.. missing.Take(MostNamed).Select(rune => $"'{rune}'")];
        if (missing.Length > MostNamed) named.Add(string.Create(CultureInfo.InvariantCulture, $"{missing.Length - MostNamed} more"));
        bag.Report(
            DrawingCodes.LetterMissing,
            span,
            $"the fonts of drawings lack {English.Joined(named)} of '{text}': boxes stand for them in {drawing}.",
            Remedy);
    }

    /// <summary>Blanks and signs that only steer other letters have no shape of their own.</summary>
    internal static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
            && rune.Value is not (>= 0xFE00 and <= 0xFE0F);
}
