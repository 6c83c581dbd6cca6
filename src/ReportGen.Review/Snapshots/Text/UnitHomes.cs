using System.Collections.Immutable;
using PieceMap = System.Collections.Immutable.ImmutableSortedDictionary<
    string, System.Collections.Immutable.ImmutableArray<ReportGen.Snapshots.Text.Piece>>;

namespace ReportGen.Snapshots.Text;

/// <summary>Claims and figures that several pages show in the same words stand on one of them, and the others refer to it.</summary>
internal static class UnitHomes
{
    public static PieceMap Settled(PieceMap pages)
    {
        var shown = (
            from page in pages
            from stretch in Stretches(page.Value)
            where stretch[0].Unit is { Sort: UnitSort.Claim or UnitSort.Figure or UnitSort.Readings }
            select (Page: page.Key, Unit: stretch[0].Unit!.Value, Text: PieceList.TextOf(stretch))).ToList(); // where one has a unit
        var ledger = shown.Where(one => one.Unit.Sort == UnitSort.Claim)
            .GroupBy(one => one.Page, StringComparer.Ordinal)
            .OrderByDescending(page => page.Count())
            .ThenBy(page => page.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        var homes = shown.GroupBy(one => one.Unit).ToDictionary(
            same => same.Key,
            same => same.MinBy(one => (one.Page != ledger || one.Unit.Sort != UnitSort.Claim, HomeOrder.Of(one.Page))));
        return pages.ToImmutableSortedDictionary(
            page => page.Key,
            page => Stretches(page.Value)
                .SelectMany(
                    stretch => stretch[0].Unit is { } unit && homes.TryGetValue(unit, out var home)
                        && home.Page != page.Key && home.Text == PieceList.TextOf(stretch)
                            ? [Reference(unit, home.Page) with { IsClose = stretch[0].IsClose }]
                            : stretch)
                .ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private static Piece Reference(PieceUnit unit, string home) => unit.Sort switch
    {
        UnitSort.Claim => Piece.Item($"claim {unit.Name} ({home})"),
        UnitSort.Figure => new Piece($"![figure {unit.Name} ({home})]", [], ""),
        UnitSort.Readings => Piece.Item($"other readings ({home})"),
        UnitSort.Derivation or UnitSort.Comparison => Piece.Item($"{unit.Name} ({home})"),
    };

    /// <summary>The pieces, those of one unit that follow each other together.</summary>
    private static IEnumerable<ImmutableArray<Piece>> Stretches(ImmutableArray<Piece> pieces)
    {
        for (var (at, end) = (0, 0); at < pieces.Length; at = end)
        {
            end = at + 1;
            while (end < pieces.Length && pieces[at].Unit is { } unit && pieces[end].Unit == unit) end++;
            yield return pieces[at..end];
        }
    }
}
