using System.Collections.Immutable;
using ReportGen.Diff.Files;
using ReportGen.Pictures;

namespace ReportGen.Diff.Charts;

/// <summary>Finds the charts and other pictures that a reader sees otherwise.</summary>
public static class ChartComparer
{
    /// <summary>How many pairs of pictures are in memory at a time.</summary>
    private const int AtOnce = 4;

    /// <summary>Pure. Data first, then what came or went, then words, then pictures alone; within each charts first, those with the largest
    /// part of changed marks (or pixels) first.
    /// <see cref="ChartChange.Causes"/> are left empty.</summary>
    /// <param name="tolerance">How much a pixel may differ and still count as the same.</param>
    public static ImmutableArray<ChartChange> Compare(Edition before, Edition after, PictureTolerance tolerance = default)
    {
        var (old, now) = (EditionCharts.Of(before), EditionCharts.Of(after));
        var pairs = Pairing.Of(old.Charts, now.Charts, chart => chart.Id, chart => chart.Definition);
        RankedChange[] found =
        [
            .. pairs.Select(pair => Chart(pair, before, after)).OfType<RankedChange>(),
            .. OtherPictures(old, now, before, after),
        ];
        if (found.Length == 0) return [];
        var others = found.Count(change => !change.Change.IsChart) > ChartChange.MostOtherPictures
            ? DifferenceMarks.LeftOut
            : DifferenceMarks.Painted;
        Parallel.For(
            0,
            found.Length,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            at => found[at] = found[at].WithPixels(before, after, tolerance, found[at].Change.IsChart ? DifferenceMarks.Painted : others));
        return [.. found.Order().Select(ranked => ranked.Change).Select(WithPages(pairs, before, after))];
    }

    private static RankedChange? Chart(Pair<DrawnChart> pair, Edition before, Edition after)
    {
        var (old, now, _) = pair;
        var isOtherPicture = !IsSame(before, old?.Png, after, now?.Png) || !IsSame(before, old?.Svg, after, now?.Svg);
        if (old is not null && now is not null && !isOtherPicture && old.Definition == now.Definition && old.Id == now.Id) return null;
        var findings = MarkComparer.Compare(old, now);
        var fields = findings.Fields;
        // What is drawn differs in something that the report does not tell of.
        if (old is not null && now is not null && findings.Marks.IsEmpty && fields.IsEmpty && isOtherPicture && old.Hash != now.Hash)
            fields = [new FieldChange("hash of what is drawn", old.Hash, now.Hash)];
        if (Difference() is not { } difference) return null;
        var change = new ChartChange(
            difference, (now ?? old)?.Id ?? "", (now ?? old)?.Title ?? "", true, findings.Marks, fields, old?.Png, now?.Png, null, [], []);
        return new RankedChange(change, (double)findings.Marks.Length / Math.Max(1, findings.MarkCount));

        ChartDifference? Difference()
        {
            if (now is null) return ChartDifference.Removed;
            if (old is null) return ChartDifference.Added;
            if (!findings.Marks.IsEmpty) return ChartDifference.Data;
            if (!fields.IsEmpty) return ChartDifference.Words;
            if (isOtherPicture) return ChartDifference.Drawing;
            return null;
        }
    }

    private static IEnumerable<RankedChange> OtherPictures(EditionCharts old, EditionCharts now, Edition before, Edition after) =>
        from pair in Pairing.Of(old.OtherPictures, now.OtherPictures, path => path, HashedName.Stem)
        where !IsSame(before, pair.Before, after, pair.After)
        let difference = DifferenceOf(pair.Before, pair.After)
        let name = HashedName.Stem(pair.After ?? pair.Before ?? "")
        select new RankedChange(new ChartChange(difference, name, name, false, [], [], pair.Before, pair.After, null, [], []), 0);

    private static ChartDifference DifferenceOf(string? old, string? now)
    {
        if (now is null) return ChartDifference.Removed;
        return old is null ? ChartDifference.Added : ChartDifference.Drawing;
    }

    private static bool IsSame(Edition before, string? old, Edition after, string? now) => old is null || now is null
        ? old is null && now is null
        : HashedName.IsSameDrawing(old, now) || before.Files[old].Span.SequenceEqual(after.Files[now].Span);

    private static Func<ChartChange, ChartChange> WithPages(IEnumerable<Pair<DrawnChart>> pairs, Edition before, Edition after)
    {
        var charts = pairs.Select(pair => pair.After ?? pair.Before)
            .OfType<DrawnChart>()
            .ToLookup(chart => chart.Id, StringComparer.Ordinal);
        var (earlier, later) =
            (new Lazy<PicturePages>(() => new PicturePages(before)), new Lazy<PicturePages>(() => new PicturePages(after)));
        return change =>
        {
            var pages = change.Difference == ChartDifference.Removed ? earlier.Value : later.Value;
            return change with
            {
                Pages = change.IsChart ? pages.Of(charts[change.Id].First()) : pages.Of(change.PathAfter ?? change.PathBefore),
            };
        };
    }
}
