using System.Collections.Immutable;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Pages;

/// <summary>Finds what a reader's bookmark, or a link from elsewhere, no longer reaches.</summary>
internal static class LossFinder
{
    /// <summary>Pages first, then anchors, files and links to other sites, each by address.</summary>
    /// <param name="pagesBefore">All pages of the edition, or those that <see cref="SitePages.Changed"/> names, of either; read at one
    /// address.</param>
    public static ImmutableArray<Loss> Find(
        Edition before,
        Edition after,
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter)
    {
        var pairs = PagePairs.Find(before, after, pagesBefore, pagesAfter);
        var stayed = pairs.Where(pair => pair is { Before: not null, After: not null }).ToList();
        var headed = pagesAfter.Values.SelectMany(
            page => page.Sections.Where(section => section.Anchor is not null).Select(section => (page.Path, section)))
            .ToLookup(place => place.section.Anchor ?? "", place => (place.Path, place.section.Heading), StringComparer.Ordinal);
        IEnumerable<Loss> all =
        [
            .. PageLosses.Find(pairs, pagesBefore, pagesAfter, path => after.Files.ContainsKey(path)),
            .. InParallel.Select(stayed, pair => AnchorLosses.Find(pair, headed).ToImmutableArray()).SelectMany(losses => losses),
            .. FileLosses.Find(before, after),
            .. LinkLosses.Find(stayed, pagesAfter.Values),
        ];
        return
        [
            .. all.OrderBy(loss => loss.Kind)
                .ThenBy(loss => loss.Address, StringComparer.Ordinal)
                .ThenBy(loss => loss.Page, StringComparer.Ordinal)
                .ThenBy(loss => loss.Sentence, StringComparer.Ordinal),
        ];
    }
}
