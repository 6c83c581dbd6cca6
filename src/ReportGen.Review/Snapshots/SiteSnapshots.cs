using System.Collections.Immutable;
using ReportGen.Published;
using ReportGen.Snapshots.Text;
using ReportGen.Sources;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots;

/// <summary>The snapshots of all pages of a site.</summary>
public static class SiteSnapshots
{
    private const string PageEnding = ".html";
    private const string IndexName = "index";

    // Names of snapshots that are no page's.
    private static readonly ImmutableArray<string> Taken =
        [PageFrame.Name, Derivations.Name, .. JoinedPages.Sorts.Select(sort => sort.Name)];

    /// <summary>Each page's text by the name of its snapshot without ending: <c>posts/first</c> for <c>posts/first/index.html</c>.
    /// Where two pages would share a name, both have their whole path. What several pages show stands once, so that a change of it is told
    /// once: the head and the foot of the site in <c>frame</c>, how numbers were made in <c>derivations</c>, anything else on one of its
    /// pages. Pages are read on all cores.</summary>
    public static ImmutableSortedDictionary<string, string> Of(OutputTree site)
    {
        var parts = InParallel.Select(
            [.. Names(site)],
            page => (page.Name, Parts: SnapshotText.Parts(PageReader.Read(page.Path, site.Files[page.Path].Span))))
            .ToImmutableSortedDictionary(page => page.Name, page => page.Parts, StringComparer.Ordinal);
        var (bodies, derivations, rows) =
            Once(parts.ToImmutableSortedDictionary(page => page.Key, page => page.Value.Body, StringComparer.Ordinal));
        var frame = PageFrame.Shared(parts.Values);
        var texts = parts.ToImmutableSortedDictionary(
            page => page.Key,
            page => page.Value with { Body = bodies[page.Key] } is var body && page.Value.Frame == frame ? body.Framed : body.Whole,
            StringComparer.Ordinal);
        if (frame is not null) texts = texts.Add(PageFrame.Name, frame.Text);
        if (!derivations.IsEmpty) texts = texts.Add(Derivations.Name, Derivations.TextOf(derivations));
        return JoinedPages.Joined(texts, rows);
    }

    private static (PieceMap Pages, PieceMap Entries, ImmutableDictionary<string, string> Rows) Once(PieceMap pages)
    {
        var (rest, entries) = Derivations.Take(pages.ToImmutableSortedDictionary(
            page => page.Key, page => PieceJoin.Joined(page.Value), StringComparer.Ordinal));
        var told = new ToldValues(entries);
        var (bare, rows) = JoinedPages.TakeRows(told.Named(UnitHomes.Settled(rest)));
        var (settled, own) = RepeatedLines.Settled(bare, told.NamedWithin(entries));
        return (RepeatedSentences.Settled(settled), own, rows);
    }

    private static IEnumerable<(string Name, string Path)> Names(OutputTree site) =>
        site.Files.Keys.Where(path => path.EndsWith(PageEnding, StringComparison.OrdinalIgnoreCase))
            .GroupBy(ShortName, StringComparer.OrdinalIgnoreCase) // Some disks take names that differ in case for one.
            .SelectMany(
                same => same.Count() == 1 && !Taken.Contains(same.Key, StringComparer.OrdinalIgnoreCase)
                    ? same.Select(path => (Name: same.Key, Path: path))
                    : same.Select(path => (Name: path, Path: path)));

    private static string ShortName(string path)
    {
        var name = path[..^PageEnding.Length];
        return name.EndsWith($"/{IndexName}", StringComparison.Ordinal) ? name[..^(IndexName.Length + 1)] : name;
    }
}
