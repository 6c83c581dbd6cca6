using System.Collections.Immutable;
using ReportGen.Published;
using ReportGen.Snapshots.Text;

namespace ReportGen.Snapshots;

/// <summary>The snapshots of all pages of a site.</summary>
public static class SiteSnapshots
{
    private const string PageEnding = ".html";
    private const string IndexName = "index";

    /// <summary>Each page's text by the name of its snapshot without ending: <c>posts/first</c> for <c>posts/first/index.html</c>.
    /// Where two pages would share a name, both have their whole path. What stands around most pages, the head and the foot of the site, is
    /// in
    /// <c>frame</c> alone, so that a change of it is told once. Pages are read on all cores.</summary>
    public static ImmutableSortedDictionary<string, string> Of(OutputTree site)
    {
        var pages = site.Files.Keys.Where(path => path.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase)).ToList();
        // Some disks take names that differ in case for one.
        var names = pages.GroupBy(ShortName, StringComparer.OrdinalIgnoreCase)
            .SelectMany(
                same =>
                    same.Count() == 1 && !string.Equals(same.Key, PageFrame.Name, StringComparison.OrdinalIgnoreCase)
                        ? same.Select(path => (Name: same.Key, Path: path))
                        : same.Select(path => (Name: path, Path: path)));
        var parts = names.AsParallel()
            .Select(page => (page.Name, Parts: SnapshotText.Parts(PageReader.Read(page.Path, site.Files[page.Path].Span))))
            .AsEnumerable()
            .ToImmutableSortedDictionary(page => page.Name, page => page.Parts, StringComparer.Ordinal);
        var shared = PageFrame.Shared(parts.Values);
        var texts = parts.Select(page => KeyValuePair.Create(page.Key, page.Value.Frame == shared ? page.Value.Framed : page.Value.Whole));
        return (shared is null
            ? texts
            : texts.Append(KeyValuePair.Create(PageFrame.Name, shared.Text))).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static string ShortName(string path)
    {
        var name = path[..^PageEnding.Length];
        return name.EndsWith($"/{IndexName}", StringComparison.Ordinal) ? name[..^(IndexName.Length + 1)] : name;
    }
}
