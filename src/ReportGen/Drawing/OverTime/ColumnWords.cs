using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing.OverTime;

/// <summary>The value over each column, wherever it has room: the one series' own, or the total of several.</summary>
internal sealed class ColumnWords(Chart chart, Sheet sheet, Typesetter typesetter, SceneBuilder scene)
{
    private const double Gap = 5;
    private const double Aside = 3;
    private const double OpenEnd = 18;

    public void Lay(ImmutableArray<Stack> stacks, ColumnPlot plot, Func<int, double> centre, double thickness)
    {
        var tops = stacks.Select(stack => plot.Y(stack.Top) - (stack.IsOpen ? OpenEnd : 0)).ToArray();
        var free = double.NegativeInfinity;
        for (var at = 0; at < stacks.Length; at++)
        {
            if (WordsOf(at, stacks[at]) is not { } words) continue;
            var half = typesetter.Measure(words, sheet.NoteSize, Weight.SemiBold) / 2;
            var (left, right, bottom) = (centre(at) - half, centre(at) + half, tops[at] - Gap);
            if (left < free + Aside || right > sheet.Width || IsBlocked(at, right, left, bottom, tops, centre, thickness)) continue;
            var isUnknown = stacks[at].HasUnknown;
            scene.Add(new WordMark(words, centre(at), bottom, sheet.NoteSize, isUnknown ? Weight.Regular : Weight.SemiBold, Anchor.Middle, isUnknown ? ColourRole.Muted : ColourRole.Ink));
            free = right;
        }
    }

    private string? WordsOf(int at, Stack stack)
    {
        if (stack.HasUnknown) return "?";
        var value = chart.Totals.IsEmpty ? chart.Series.Length == 1 ? chart.Series[0].Values[at] : null : chart.Totals[at];
        return value?.Words;
    }

    /// <summary>Whether the words would lie on a neighbouring column.</summary>
    private bool IsBlocked(int at, double right, double left, double bottom, double[] tops, Func<int, double> centre, double thickness) =>
        Enumerable.Range(0, tops.Length).Any(other => other != at && tops[other] < bottom + Aside
            && centre(other) - (thickness / 2) < right + Aside && centre(other) + (thickness / 2) > left - Aside);
}
