using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Wording;

/// <summary>What the headline says of pages that authors wrote and that came, went or stand elsewhere: one by its name, several by their
/// number.</summary>
internal static class PageSentences
{
    public static IEnumerable<string> Of(Comparison comparison)
    {
        var written = comparison.Pages.Where(page => page.WrittenIn is not null).ToLookup(page => page.Difference);
        return
        [
            .. Told(
                [.. written[PageDifference.Added]],
                page => $"The page “{page.Title}” was added at {At(page.Path)}.",
                "pages were added"),
            .. Told(
                [.. written[PageDifference.Moved]],
                page => $"The page “{page.Title}” stands at {At(page.Path)} now; {Old(page)}.",
                "pages stand at other addresses"),
            .. Told(
                [.. written[PageDifference.Removed]],
                page => $"The page “{page.Title}” was removed; {Old(page)}.",
                "pages were removed"),
        ];
    }

    private static IEnumerable<string> Told(PageChange[] pages, Func<PageChange, string> one, string many) => pages switch
    {
        [] => [],
        [var page] => [one(page)],
        _ => [$"{Words.Of(pages.Length)} {many}{Gone(pages.Count(page => page is { PathBefore: not null, LeadsTo: null }))}."],
    };

    /// <summary>A reader who kept the old address.</summary>
    private static string Old(PageChange page) => page.LeadsTo is { } to
        ? $"{At(page.PathBefore ?? page.Path)} leads to {At(to)}"
        : $"{At(page.PathBefore ?? page.Path)} is gone, and a bookmark to it breaks";

    private static string Gone(int pages) => pages == 0 ? "" : $", and {Words.Of(pages, "old address is", "old addresses are")} gone";

    private static string At(string path) => ChangeWords.Page(path);
}
