using System.Collections.Immutable;
using ReportGen.Diff.Pages;
using ReportGen.Snapshots;
using ReportGen.Sources;

namespace ReportGen.Diff.Rereading;

/// <summary>Finds what must be read again: sentences that authors wrote, that are the same in both editions, and that stand beside a number
/// that moved or a claim that flipped. Which of them judge or compare is for the reviewer to see: they are ranked by what they cite and how
/// near they stand.</summary>
internal static class RereadFinder
{
    /// <summary>In the order of <see cref="RereadRank"/>, each sentence of a page once.</summary>
    /// <param name="pagesBefore">The pages that differ, read at one address.</param>
    /// <param name="numbers">Those that differ; those that only print otherwise are left out.</param>
    /// <param name="verdicts">Those that flipped.</param>
    public static ImmutableArray<Reread> Find(
        Edition before,
        Edition after,
        ImmutableSortedDictionary<string, PageText> pagesBefore,
        ImmutableSortedDictionary<string, PageText> pagesAfter,
        ImmutableArray<NumberChange> numbers,
        ImmutableArray<VerdictChange> verdicts)
    {
        var moved = new MovedRuns(numbers, verdicts);
        if (moved.IsNone) return [];
        var parts = new PartFinder(before, after);
        var earlier = new ParagraphReader(parts, Captions(before), moved.Before);
        var later = new ParagraphReader(parts, Captions(after), moved.After);
        var stood = WrittenPage.All(before).DistinctBy(page => page.File, StringComparer.Ordinal)
            .ToDictionary(page => page.File, page => page.Path, StringComparer.Ordinal);
        var drawn = Drawn(after).Where(one => moved.Has(one.Measure)).ToLookup(one => one.Figure, one => one.Measure, StringComparer.Ordinal);
        var found = InParallel.Select([.. WrittenPage.All(after)], page =>
        {
            var old = pagesBefore.GetValueOrDefault(stood.GetValueOrDefault(page.File, page.Path));
            return pagesAfter.GetValueOrDefault(page.Path) is { } now && old is not null
                ? On(page.File, earlier.Of(old), later.Of(now), drawn).ToImmutableArray()
                : [];
        });
        var made = new MadePageRereader(new YamlProse(after.Published), earlier, later).Of(
            pagesBefore, pagesAfter, WrittenPage.All(after).Select(page => page.Path).ToHashSet(StringComparer.Ordinal));
        return
        [
            .. found.SelectMany(rereads => rereads).Concat(made)
                .OrderBy(RereadRanks.Of)
                .ThenBy(one => one.Nearness)
                .ThenBy(one => one.Place.Part)
                .ThenBy(one => one.Place.Page, StringComparer.Ordinal)
                .ThenBy(one => one.Place.Line)
                .ThenBy(one => one.Place.Words, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Reread> On(
        string file, ImmutableArray<Paragraph> before, ImmutableArray<Paragraph> after, ILookup<string, string> drawn) =>
        new PageRereader(
            file,
            before.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Skeleton).ToHashSet(StringComparer.Ordinal),
            drawn)
            .Of(after);

    private static IEnumerable<(string Figure, string Measure)> Drawn(Edition edition) =>
        from chart in edition.Published.Charts
        from series in chart.Series
        from value in series.Values
        select (chart.Id, value.Name);

    private static HashSet<string> Captions(Edition edition) =>
    [
        .. edition.Published.Charts.SelectMany(chart => new[] { chart.Title, chart.Caption }).OfType<string>(),
        .. edition.Published.Tables.Select(table => table.Caption).OfType<string>(),
    ];
}
