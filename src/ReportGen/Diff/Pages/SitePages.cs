using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff.Files;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>The pages of an edition.</summary>
internal static class SitePages
{
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>What a reader sees of these pages; paths that the edition does not have are passed over.</summary>
    public static ImmutableSortedDictionary<string, PageText> Read(Edition edition, IEnumerable<string> paths) =>
        Read(paths.Where(edition.Files.ContainsKey), path => PageReader.Read(path, edition.Files[path].Span));

    /// <summary>The HTML files that differ in more than the site's address, and those that only one edition has.</summary>
    public static ImmutableSortedSet<string> Changed(Edition before, Edition after)
    {
        var neutral = AddressNeutral.Between(before, after);
        return before.Files.Keys.Union(after.Files.Keys, StringComparer.Ordinal).Where(IsPage)
            .AsParallel().Where(path => !neutral.IsSame(path)).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The pages of two editions as if both stood at one address; as they are where both do. Pages without a file are passed on.</summary>
    public static (ImmutableSortedDictionary<string, PageText> Before, ImmutableSortedDictionary<string, PageText> After) AtOneAddress(
        Edition before, Edition after, ImmutableSortedDictionary<string, PageText> pagesBefore, ImmutableSortedDictionary<string, PageText> pagesAfter)
    {
        var neutral = AddressNeutral.Between(before, after);
        if (!neutral.IsNeeded) return (pagesBefore, pagesAfter);
        return (Again(before, pagesBefore, neutral.Before), Again(after, pagesAfter, neutral.After));
    }

    private static ImmutableSortedDictionary<string, PageText> Again(Edition edition, ImmutableSortedDictionary<string, PageText> pages, Func<string, ReadOnlyMemory<byte>, string> neutral) =>
        Read(pages.Keys, path => edition.Files.TryGetValue(path, out var html) ? PageReader.Read(path, Encoding.UTF8.GetBytes(neutral(path, html))) : pages[path]);

    private static ImmutableSortedDictionary<string, PageText> Read(IEnumerable<string> paths, Func<string, PageText> read) =>
        paths.Distinct(StringComparer.Ordinal).AsParallel().Select(read).ToImmutableSortedDictionary(page => page.Path, page => page, StringComparer.Ordinal);
}
