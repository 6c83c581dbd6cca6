using System.Collections.Immutable;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Pages;

/// <summary>Every line of the later edition that shows a number that moved or a claim whose verdict flipped.</summary>
internal static class ShownPlaces
{
    private const string ClaimPrefix = "claim:";

    /// <summary>The places of a name; none for a name that was not asked for.</summary>
    /// <param name="changed">Pages of the edition that were read, as they are at its own address.</param>
    /// <param name="names">Names of measures, and <c>claim:ID</c>.</param>
    public static Func<string, ImmutableArray<Place>> Of(
        Edition after,
        ImmutableSortedDictionary<string, PageText> changed,
        IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return _ => [];
        var written = wanted.Select(name => name.StartsWith(ClaimPrefix, StringComparison.Ordinal) ? name[ClaimPrefix.Length..] : name)
            .ToHashSet(StringComparer.Ordinal);
        var others = InParallel.Where(
            [.. after.Files.Keys.Where(path => SitePages.IsPage(path) && !changed.ContainsKey(path))],
            path => NameScan.MayShow(after.Files[path].Span, written));
        var found = PlaceFinder.Find(
            changed.AddRange(SitePages.Read(after, others)),
            run => PlaceFinder.NameOf(run) is { } name && wanted.Contains(name) ? name : null,
            new PartFinder(after));
        return name => found.GetValueOrDefault(name, []);
    }
}
