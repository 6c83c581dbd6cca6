using System.Collections.Immutable;
using ReportGen.Claims;
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

    // Each is a few lines, and a report has a hundred of them.
    private static readonly ImmutableArray<JoinedPages> JoinedSorts =
    [
        new("numbers-each", name => name.StartsWith("numbers/", StringComparison.Ordinal)),
        new("charts-each", name => name.StartsWith("charts/", StringComparison.Ordinal)),
        new("claims-each", IsClaim),
        new("readings-each", name => name.StartsWith("claims/readings/", StringComparison.Ordinal)),
    ];

    // Names of snapshots that are no page's.
    private static readonly ImmutableArray<string> Taken = [PageFrame.Name, Derivations.Name, .. JoinedSorts.Select(sort => sort.Name)];

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
        var (bodies, derivations) =
            Once(parts.ToImmutableSortedDictionary(page => page.Key, page => page.Value.Body, StringComparer.Ordinal));
        var frame = PageFrame.Shared(parts.Values);
        var texts = parts.ToImmutableSortedDictionary(
            page => page.Key,
            page => page.Value with { Body = bodies[page.Key] } is var body && page.Value.Frame == frame ? body.Framed : body.Whole,
            StringComparer.Ordinal);
        if (frame is not null) texts = texts.Add(PageFrame.Name, frame.Text);
        if (!derivations.IsEmpty) texts = texts.Add(Derivations.Name, Derivations.TextOf(derivations));
        return Joined(texts);
    }

    private static ImmutableSortedDictionary<string, string> Joined(ImmutableSortedDictionary<string, string> texts)
    {
        foreach (var (name, isMeant) in JoinedSorts)
        {
            var pages = texts.Where(text => isMeant(text.Key)).ToList();
            if (pages.Count == 0) continue;
            texts = texts.RemoveRange(pages.Select(text => text.Key)).Add(name, string.Join('\n', pages.Select(text => text.Value)));
        }

        return texts;
    }

    /// <summary>Beside the pages of claims stand those of verdicts, and what lies deeper.</summary>
    private static bool IsClaim(string name)
    {
        const string Folder = "claims/";
        return name.StartsWith(Folder, StringComparison.Ordinal)
            && name.IndexOf('/', Folder.Length) < 0
            && !Enum.GetValues<VerdictKind>().Select(VerdictWords.Id).Contains(name[Folder.Length..], StringComparer.Ordinal);
    }

    private static (PieceMap Pages, PieceMap Entries) Once(PieceMap pages)
    {
        var (rest, entries) = Derivations.Take(pages.ToImmutableSortedDictionary(
            page => page.Key, page => PieceJoin.Joined(page.Value), StringComparer.Ordinal));
        var told = new ToldValues(entries);
        var (settled, own) = RepeatedLines.Settled(told.Named(UnitHomes.Settled(rest)), told.NamedWithin(entries));
        return (RepeatedSentences.Settled(settled), own);
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

    /// <summary>Pages whose texts share a snapshot.</summary>
    /// <param name="Name">Of the snapshot.</param>
    /// <param name="IsMeant">Whether the page with this name is among them.</param>
    private sealed record JoinedPages(string Name, Func<string, bool> IsMeant);
}
