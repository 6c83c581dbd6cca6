using System.Collections.Immutable;
using System.Text;
using ReportGen.Diff.Files;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Pages;

/// <summary>The pages of an edition.</summary>
internal static class SitePages
{
    public static ImmutableSortedDictionary<string, PageText> None { get; } =
        ImmutableSortedDictionary.Create<string, PageText>(StringComparer.Ordinal);

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>What a reader sees of these pages; paths that the edition does not have are passed over.</summary>
    public static ImmutableSortedDictionary<string, PageText> Read(Edition edition, IEnumerable<string> paths) =>
        Read(edition, paths, new SharedParts());

    /// <summary>The HTML files that differ in more than the site's address, and those that only one edition has.</summary>
    public static ImmutableSortedSet<string> Changed(Edition before, Edition after)
    {
        var neutral = AddressNeutral.Between(before, after);
        string[] all = [.. before.Files.Keys.Union(after.Files.Keys, StringComparer.Ordinal).Where(IsPage)];
        return InParallel.Where(all, path => !neutral.IsSame(path)).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>What a reader sees of these pages of two editions as if both stood at one address; as they are where both do. Paths that an
    /// edition does not have are passed over.</summary>
    public static (ImmutableSortedDictionary<string, PageText> Before, ImmutableSortedDictionary<string, PageText> After) AtOneAddress(
        Edition before,
        Edition after,
        IReadOnlyCollection<string> paths)
    {
        var (neutral, parts) = (AddressNeutral.Between(before, after), new SharedParts());
        return neutral.IsNeeded
            ? (Read(before, paths, neutral.Before, parts), Read(after, paths, neutral.After, parts))
            : (Read(before, paths, parts), Read(after, paths, parts));
    }

    private static ImmutableSortedDictionary<string, PageText> Read(Edition edition, IEnumerable<string> paths, SharedParts parts) =>
        Read(paths.Where(edition.Files.ContainsKey), path => parts.Of(PageReader.Read(path, edition.Files[path].Span)));

    private static ImmutableSortedDictionary<string, PageText> Read(
        Edition edition,
        IEnumerable<string> paths,
        Func<string, ReadOnlyMemory<byte>, string> neutral,
        SharedParts parts) =>
        Read(
            paths.Where(edition.Files.ContainsKey),
            path => parts.Of(PageReader.Read(path, Encoding.UTF8.GetBytes(neutral(path, edition.Files[path])))));

    private static ImmutableSortedDictionary<string, PageText> Read(IEnumerable<string> paths, Func<string, PageText> read) =>
        InParallel.Select([.. paths.Distinct(StringComparer.Ordinal)], read)
            .ToImmutableSortedDictionary(page => page.Path, page => page, StringComparer.Ordinal);
}
