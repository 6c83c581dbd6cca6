using ReportGen.Quantities;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Links to other sites that pages no longer have: one loss for each address that was linked.</summary>
internal static class LinkLosses
{
    /// <param name="stayed">Pages that both editions have, at one address or two.</param>
    /// <param name="pagesAfter">Where a link may stand now.</param>
    public static IEnumerable<Loss> Find(IEnumerable<PagePair> stayed, IEnumerable<PageText> pagesAfter)
    {
        var gone = stayed.SelectMany(Gone).GroupBy(link => link.Target, StringComparer.Ordinal).ToList();
        if (gone.Count == 0) return [];
        var linked = pagesAfter.SelectMany(page => Targets(page).Select(target => (target, page.Path)))
            .ToLookup(link => link.target, link => link.Path, StringComparer.Ordinal);
        return gone.Select(
            link =>
                new Loss(
                    LossKind.Link,
                    link.Key,
                    link.Min(one => one.Page),
                    Sentence([.. link.Select(one => one.Page).Order(StringComparer.Ordinal)], linked[link.Key].FirstOrDefault())));
    }

    private static IEnumerable<(string Target, string Page)> Gone(PagePair pair) =>
        pair is { Before: { } before, After: { } after }
            ? Targets(before).Except(Targets(after), StringComparer.Ordinal).Select(target => (target, after.Path))
            : [];

    private static IEnumerable<string> Targets(PageText page) =>
        page.Links.Select(link => link.Target)
            .Where(
                target =>
                    target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                        || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal);

    private static string Sentence(string[] pages, string? elsewhere)
    {
        var from = $"The link is gone from {English.Joined([.. pages.Select(Shown)])}";
        return elsewhere is null ? $"{from}, and no page has it now." : $"{from}. It is still on {Shown(elsewhere)}.";
    }

    private static string Shown(string path) => path == "index.html" ? "the first page" : SiteAddresses.Of(path);
}
