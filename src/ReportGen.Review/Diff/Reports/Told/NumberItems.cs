using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Quantities;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Verdicts and numbers: what a reviewer has to see first.</summary>
internal static class NumberItems
{
    public static ImmutableArray<ToldItem> Verdicts(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Verdicts.Zip(anchors.Verdicts, Verdict)];

    /// <summary>Those that the report's own pages bind.</summary>
    public static ImmutableArray<ToldItem> Bound(Comparison comparison, ToldAnchors anchors) =>
        [.. NumberGroups.Bound(comparison).Select(item => Number(item.Number, anchors.Numbers[item.Index]))];

    /// <summary>The others, by the first page that shows them.</summary>
    public static ImmutableArray<ToldGroup> Others(Comparison comparison, ToldAnchors anchors) =>
    [
        .. from others in NumberGroups.Others(comparison)
           select new ToldGroup(others.Sentence, [.. others.Numbers.Select(item => Number(item.Number, anchors.Numbers[item.Index]))]),
    ];

    private static ToldItem Verdict(VerdictChange verdict, string anchor) => new(anchor, verdict.Says)
    {
        Label = $"claim {verdict.Id}",
        Name = verdict.Id,
        Aside = $", said in {verdict.Source}",
        Move = new ToldMove(ChangeWords.Verdict(verdict.Before), ChangeWords.Verdict(verdict.After), null) { IsOfVerdict = true },
        Details =
        [
            new Said("now", verdict.SentenceAfter),
            new Said("before", verdict.SentenceBefore),
            .. Why(verdict.Causes).OfType<Because>().Select(why => why with { IsInFull = true }),
            new Stands(verdict.Places),
        ],
    };

    private static ToldItem Number(NumberChange number, string anchor) => new(anchor, English.Beginning(number.Title))
    {
        Label = $"number {number.Name}",
        Name = number.Name,
        Aside = number.NameBefore == number.Name ? "" : $", before {number.NameBefore}",
        Move = new ToldMove(number.WordsBefore, number.WordsAfter, MovementWords.By(number))
        {
            Brief = MovementWords.Brief(number),
            IsCertain = number.Overlap == Overlap.Apart,
        },
        Details =
        [
            new Said("means", MovementWords.Certainty(number)),
            .. number.Foremost is { } place ? (ToldDetail[])[new Said("in", PartWords.Of(place))] : [],
            .. Why(number.Causes),
            new Stands(number.Places),
        ],
    };

    /// <summary>The causes, where there are any.</summary>
    public static ImmutableArray<ToldDetail> Why(ImmutableArray<Cause> causes) => causes.IsEmpty ? [] : [new Because(causes)];
}
