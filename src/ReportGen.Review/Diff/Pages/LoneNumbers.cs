using System.Collections.Immutable;
using ReportGen.Diff.Published;
using ReportGen.Snapshots;

namespace ReportGen.Diff.Pages;

/// <summary>Tells of measures that only one edition has whether its own pages show them.</summary>
internal static class LoneNumbers
{
    /// <param name="edition">That has them.</param>
    /// <param name="changed">Pages of the edition that were read; at another address they are read again.</param>
    /// <param name="names">By their later names.</param>
    /// <param name="all">All measures of the edition, by their later names.</param>
    public static ImmutableArray<LoneNumber> Of(
        Edition edition,
        ImmutableSortedDictionary<string, PageText> changed,
        ImmutableArray<string> names,
        Dictionary<string, PublishedMeasure> all)
    {
        var written = WrittenPage.FilesOf(edition);
        var places = ShownPlaces.Of(edition, changed, names.Select(name => all[name].Name));
        return
        [
            .. names.Select(name => all[name])
                .Select(measure => new LoneNumber(measure.Name, measure.Title, measure.Words)
                {
                    IsBound = places(measure.Name).Any(place => written.Contains(place.Page)),
                }),
        ];
    }
}
