using ReportGen.Diagnostics;
using ReportGen.Site.Previews;

namespace ReportGen.Site.Files;

/// <summary>The pictures of the cards that pages are previewed by.</summary>
internal static class PreviewFiles
{
    /// <summary>Cards do not depend on each other: all cores draw. False when one could not be drawn, which is in the bag.</summary>
    public static bool Add(SitePreviews previews, SiteModel site, OutputFiles files, DiagnosticBag bag)
    {
        var drawn = previews.All.Where(preview => preview.Card is not null)
            .DistinctBy(preview => preview.Path, StringComparer.Ordinal)
            .ToArray();
        var pictures = new ReadOnlyMemory<byte>?[drawn.Length];
        Parallel.For(0, drawn.Length, at => pictures[at] = drawn[at].Card is { } card ? site.Content.Illustrator.Draw(card.Card) : null);
        for (var at = 0; at < drawn.Length; at++)
        {
            if (pictures[at] is { } picture) files.Add(drawn[at].Path, picture);
            else if (drawn[at].Card is { } card) Report(card, bag);
        }

        return pictures.All(picture => picture is not null);
    }

    private static void Report(PreviewCard card, DiagnosticBag bag) => bag.Report(
        SiteCodes.CardTitleTooLong, card.TitleSpan,
        $"the title does not fit on the card by which the page is previewed: it has {card.Card.Title.Length} characters.", card.Remedy);
}
