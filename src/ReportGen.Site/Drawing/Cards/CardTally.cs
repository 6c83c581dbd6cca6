using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Look;

namespace ReportGen.Drawing.Cards;

/// <summary>A bar of how many claims got each verdict, and the counts in words below it.</summary>
internal sealed class CardTally(CardBrush brush, ImmutableArray<CardCount> counts)
{
    /// <summary>Pixels of bar and counts together where the counts stand in two rows.</summary>
    public const double Height = BarHeight + BarGap + (2 * RowHeight);

    private const double BarHeight = 30;
    private const double BarGap = 16;
    private const double RowHeight = 44;
    private const double PartGap = 3;
    private const double Size = 27;
    private const double IconSide = 26;

    public void Draw(double x, double top, double width)
    {
        var all = (double)counts.Sum(count => count.Count);
        var from = x;
        foreach (var count in counts)
        {
            var part = width * count.Count / all;
            brush.Rectangle(from, top, Math.Max(PartGap, part - PartGap), BarHeight, brush.Colour(VerdictMark.Role(count.Verdict)));
            from += part;
        }

        DrawCounts(x, top + BarHeight + BarGap, width);
    }

    private void DrawCounts(double x, double top, double width)
    {
        const int columns = 3; // of the six verdicts
        for (var at = 0; at < counts.Length; at++)
        {
            var middle = top + (at / columns * RowHeight) + (RowHeight / 2);
            var left = x + (at % columns * width / columns);
            brush.Icon(counts[at].Verdict, left, middle, IconSide);
            left += IconSide + 10;
            left += brush.Words($"{counts[at].Words} ", left, middle, Size, Weight.SemiBold, ColourRole.Ink);
            brush.Words(VerdictWords.Of(counts[at].Verdict), left, middle, Size, Weight.Regular, ColourRole.Ink);
        }
    }
}
