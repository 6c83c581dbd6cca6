using System.Collections.Immutable;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Addresses of pages that lead nowhere now.</summary>
internal static class PageLosses
{
    /// <param name="isThere">Whether the later edition has a file.</param>
    public static IEnumerable<Loss> Find(
        ImmutableArray<PagePair> pairs,
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter,
        Func<string, bool> isThere) =>
        pairs.Select(pair => Gone(pair, pagesAfter, isThere))
            .Concat(pagesBefore.Values.Select(page => Forwarding(page, pagesAfter, isThere)))
            .OfType<Loss>();

    private static Loss? Gone(PagePair pair, ImmutableSortedDictionary<string, PageText> pagesAfter, Func<string, bool> isThere)
    {
        if (pair.Before is not { } gone || pair.After?.Path == gone.Path) return null;
        if (pagesAfter.GetValueOrDefault(gone.Path)?.MovedTo is { } target) return Astray(gone, target, isThere);
        if (isThere(gone.Path)) return null;
        return Of(gone, pair.After is { } page
            ? $"The page “{gone.Title}” stands at {SiteAddresses.Of(page.Path)} now, and its old address leads nowhere. A bookmark to it breaks."
            : $"The page “{gone.Title}” is gone. A bookmark to it breaks.");
    }

    /// <summary>An old address that led on, and that is gone itself or leads astray.</summary>
    private static Loss? Forwarding(PageText page, ImmutableSortedDictionary<string, PageText> pagesAfter, Func<string, bool> isThere)
    {
        if (page.MovedTo is not { } led) return null;
        if (!isThere(page.Path))
            return Of(page, $"The address led on to {Shown(page, led)}, and leads nowhere now. A bookmark to it breaks.");
        return pagesAfter.GetValueOrDefault(page.Path)?.MovedTo is { } target && target != led ? Astray(page, target, isThere) : null;
    }

    /// <summary>Null when it leads to a file of the site or to another site.</summary>
    private static Loss? Astray(PageText page, string target, Func<string, bool> isThere) =>
        SiteAddresses.FileOf(page.Path, target) is { } file && !isThere(file)
            ? Of(page, $"The address leads on to {SiteAddresses.Of(file)}, which is not there. A bookmark to it breaks.")
            : null;

    private static string Shown(PageText page, string target) => SiteAddresses.FileOf(page.Path, target) switch
    {
        null => target,
        "index.html" => "the first page",
        var file => SiteAddresses.Of(file),
    };

    private static Loss Of(PageText page, string sentence) => new(LossKind.Page, SiteAddresses.Of(page.Path), null, sentence);
}
