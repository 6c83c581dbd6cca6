using System.Collections.Immutable;
using ReportGen.Diff.Reports.Wording;
using ReportGen.Wording;

namespace ReportGen.Diff.Reports.Told;

/// <summary>Charts and other pictures: the marks that differ first, then how it looks.</summary>
internal static class ChartItems
{
    public static ImmutableArray<ToldItem> Charts(Comparison comparison, ToldAnchors anchors) =>
        [.. comparison.Charts.Zip(anchors.Charts).Where(chart => chart.First.IsChart)
            .Select(chart => Chart(chart.First, chart.Second))];

    /// <summary>Cards, icons and images: of most of them it is enough to know how many there are.</summary>
    public static ImmutableArray<ToldGroup> Others(Comparison comparison, ToldAnchors anchors)
    {
        var pictures = comparison.Charts.Zip(anchors.Charts).Where(chart => !chart.First.IsChart)
            .Select(chart => Chart(chart.First, chart.Second)).ToImmutableArray();
        return pictures.IsEmpty
            ? []
            : [new ToldGroup(Words.Of(pictures.Length, "other picture differs", "other pictures differ"), pictures)];
    }


    private static ToldItem Chart(ChartChange chart, string anchor) => new(anchor, chart.Title)
    {
        Label = $"{(chart.IsChart ? "chart" : "picture")} {chart.Id}",
        Name = chart.IsChart && chart.Id != chart.Title ? chart.Id : null,
        Tag = new ToldTag(ChangeWords.Of(chart), SignOf(chart.Difference)),
        Details =
        [
            // Where the data differ the picture has to.
            .. chart is { Difference: not ChartDifference.Data, Pixels: { } pixels }
                ? (ToldDetail[])[new Said("", PixelWords.Of(pixels))]
                : [],
            .. NumberItems.Why(chart.Causes),
            .. CauseItems.Differs($"What else differs in {chart.Id}", chart.Fields).OfType<Properties>()
            .Select(differing => differing with { AreMinor = true }),
            .. chart.Pages.IsEmpty ? (ToldDetail[])[] : [new Said("on", string.Join(", ", chart.Pages.Select(ChangeWords.Page)))],
            .. chart.Marks.IsEmpty ? (ToldDetail[])[] : [new Marked($"Marks that differ in {chart.Id}", chart.Marks)],
            new Pictured(chart),
        ],
    };

    private static ToldSign SignOf(ChartDifference difference) => difference switch
    {
        ChartDifference.Data => ToldSign.Other,
        ChartDifference.Removed => ToldSign.Gone,
        ChartDifference.Added => ToldSign.Come,
        _ => ToldSign.None,
    };
}
