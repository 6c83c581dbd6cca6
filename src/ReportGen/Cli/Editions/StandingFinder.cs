using System.Collections.Immutable;
using ReportGen.Cli.Disk;
using ReportGen.Diagnostics;
using ReportGen.Diff;
using ReportGen.Published;
using ReportGen.Sources;

namespace ReportGen.Cli.Editions;

/// <summary>Finds out whether the site of a side is what the content beside it gives, by what its manifest tells of its sources.</summary>
internal sealed class StandingFinder(SiteUse use, DiagnosticBag bag)
{
    private const string Otherwise = "what the content gives with --build, or the site as it is with --as-committed";

    /// <summary>What is known, with the sources where the site was built from them. Under <see cref="SiteUse.Fitting"/> the reasons are in
    /// the bag when the site must not be compared.</summary>
    /// <param name="site">The folder of the site as findings show it.</param>
    /// <param name="places">Where its sources may lie.</param>
    public (Standing Standing, SourceTree? Sources) Of(
        Side side,
        string site,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        ImmutableArray<SourcePlace> places)
    {
        if (places.IsEmpty) return (use == SiteUse.Built ? Standing.Unbuilt : Standing.Alone, null);
        if (OriginOf(files) is not { } origin) return (Standing.Untold, null);
        var unread = new DiagnosticBag();
        foreach (var place in places)
        {
            var found = new DiagnosticBag();
            var sources = place.ReadOwn(found);
            if (sources is null) unread.AddRange(found.ToSorted().Select(finding => finding.At(place.Options.Shown)));
            else if (origin.Fits(sources)) return (Standing.Fitting, sources);
        }

        var manifest = SourceSpan.File($"{site}/{SiteManifest.FileName}");
        if (use == SiteUse.Fitting && unread.HasErrors) RefuseUnread(side, manifest, places[0], unread);
        else if (use == SiteUse.Fitting) RefuseStale(side, manifest, places[0]);
        return (unread.HasErrors ? Standing.Unread : Standing.Stale, null);
    }

    private static SiteOrigin? OriginOf(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) =>
        files.TryGetValue(SiteManifest.FileName, out var bytes) ? SiteManifest.Of(bytes)?.Origin : null;

    private void RefuseStale(Side side, SourceSpan manifest, SourcePlace place) => bag.Report(
        CliCodes.StaleSite,
        manifest,
        $"The site of '{side.Name}' was not built from its content: {place.Words} are not those that it was built from.",
        $"build the site and commit it, or compare {Otherwise}; content that lies elsewhere is named with --content and --templates");

    private void RefuseUnread(Side side, SourceSpan manifest, SourcePlace place, DiagnosticBag unread)
    {
        bag.AddRange(unread.ToSorted());
        bag.Report(
            CliCodes.UnreadContent,
            manifest,
            $"Whether the site of '{side.Name}' was built from its content cannot be known: {place.Words} cannot be read.",
            "mend what is named here, or compare the site as it is with --as-committed");
    }
}
