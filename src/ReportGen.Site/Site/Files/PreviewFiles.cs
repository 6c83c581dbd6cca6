using ReportGen.Diagnostics;
using ReportGen.Site.Previews;
using ReportGen.Sources;

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
        var taking = drawn.Select(preview => (Preview: preview, IsFree: files.Take(preview.Path))).ToArray();
        var fits = InParallel.Select(taking, one => IsWritten(one.Preview, one.IsFree, site, files));
        foreach (var (preview, _) in drawn.Zip(fits).Where(pair => !pair.Second))
            if (preview.Card is { } card) Report(card, bag);
        return fits.All(isFitting => isFitting);
    }

    /// <summary>False when the card could not be drawn.</summary>
    private static bool IsWritten(Preview preview, bool isFree, SiteModel site, OutputFiles files)
    {
        if (preview.Card is not { } card || site.Content.Illustrator.Draw(card.Card) is not { } picture) return false;
        if (isFree) files.Write(preview.Path, picture);
        return true;
    }

    private static void Report(PreviewCard card, DiagnosticBag bag) => bag.Report(
        SiteCodes.CardTitleTooLong, card.TitleSpan,
        $"the title does not fit on the card by which the page is previewed: it has {card.Card.Title.Length} characters.", card.Remedy);
}
