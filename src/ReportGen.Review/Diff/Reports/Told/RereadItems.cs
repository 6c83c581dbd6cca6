using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Sentences to be read again: the nearest ones, then the others page by page.</summary>
internal static class RereadItems
{
    /// <summary>How many are told where there is little room.</summary>
    private const int MostTold = 5;

    public static ImmutableArray<ToldItem> Nearest(Comparison comparison, ToldAnchors anchors) =>
        [.. All(comparison, anchors).Take(MostTold).Select(one => one.Item)];

    public static ImmutableArray<ToldGroup> Others(Comparison comparison, ToldAnchors anchors) =>
    [
        .. from one in All(comparison, anchors).Skip(MostTold)
           group one.Item by one.Page into same
           select new ToldGroup($"{Words.Of(same.Count(), "more sentence", "more sentences")} in {ChangeWords.Page(same.Key)}", [.. same]),
    ];

    private static IEnumerable<(string Page, ToldItem Item)> All(Comparison comparison, ToldAnchors anchors)
    {
        var words = new RereadWords(comparison);
        return comparison.ReadAgain.Zip(anchors.ReadAgain, (one, anchor) => (one.Place.Page, Item(one, anchor, words)));
    }

    private static ToldItem Item(Reread one, string anchor, RereadWords words) => new(anchor, one.Place.Words)
    {
        Label = $"sentence of {ChangeWords.Page(one.Place.Page)}",
        At = one.At,
        Details = [new Said("", words.Of(one))],
    };
}
