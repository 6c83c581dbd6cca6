using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out written rows with their series behind each other, from zero, and their sum at the end.</summary>
internal sealed class StackedRowsLayout
{
    private const double ValueGap = 8;
    private const double PartGap = 1.5;
    private const double OpenWidth = 18;
    private const double LeastWhisker = 5;

    /// <summary>The bars take at least this part of a sheet's width, or the words of sums stand back.</summary>
    private const double LeastShare = 6;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly AxisScale scale;
    private readonly ImmutableArray<Stack> stacks;
    private readonly ImmutableArray<RowLayout> rows;
    private readonly SceneBuilder scene = new();
    private readonly RowGrid grid;

    private StackedRowsLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        scale = new AxisScale(chart.Axis);
        stacks = [.. Enumerable.Range(0, chart.Rows.Length).Select(row => Stack.Of(chart, row, scale))];
        rows = [.. chart.Rows.Select(row => RowLayout.Of(row, 1, sheet, sheet.WidestLabel, typesetter))];
        grid = new RowGrid(scene, sheet, typesetter);
    }

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new StackedRowsLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new ChartHeading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + 4;
        var most = stacks.Max(stack => stack.Top);
        var ticks = scale.Ticks(0, most > 0 ? most : 1, sheet.TickCount);
        var (frame, hasWords) = Fit(ticks);
        frame = frame with { Top = top, Bottom = top + rows.Sum(row => row.Height + sheet.RowGap) };
        grid.LayTicks(ticks, frame);
        var y = top + (sheet.RowGap / 2);
        var labels = new RowLabels(scene, sheet, typesetter);
        for (var at = 0; at < rows.Length; at++)
        {
            labels.Lay(rows[at], grid.LabelColumn(rows) - RowGrid.LabelGap, y);
            grid.LayLines(ticks, 0, y + rows[at].MarksTop - 2, y + rows[at].Height + 2);
            LayRow(at, frame, y + rows[at].MiddleOf(0), hasWords);
            y += rows[at].Height + sheet.RowGap;
        }

        var below = new ChartKey(sheet, typesetter).LayRows(
            scene,
            frame.Bottom,
            stacks.Any(stack => stack.IsOpen),
            stacks.Any(stack => HasWhisker(stack, frame)),
            hasWords);
        return grid.Build(Math.Ceiling(below), frame, ticks, 0);
    }

    /// <summary>The frame in which every bar has room for its words; without words for all where those of one would leave the bars too
    /// little.</summary>
    private (PlotFrame Frame, bool HasWords) Fit(ImmutableArray<Tick> ticks)
    {
        var left = grid.LabelColumn(rows);
        var needs = ticks.Select(grid.NeedOf)
            .Concat(stacks.Select(stack => new SpaceNeed(stack.Top, RowGrid.HalfLine, stack.IsOpen ? OpenWidth : 2)))
            .ToArray();
        var words = stacks.Select(
            (stack, at) =>
                new SpaceNeed(
                    stack.Top,
                    0,
                    (stack.IsOpen ? OpenWidth : 2) + ValueGap + typesetter.Measure(WordsOf(at), sheet.LabelSize, Weight.SemiBold)));
        var frame = SpaceNeed.Fit([.. needs, .. words], left, sheet.Width);
        return (frame.Max - frame.Min) * frame.PerUnit >= sheet.Width / LeastShare
            ? (frame, true)
            : (SpaceNeed.Fit(needs, left, sheet.Width), false);
    }

    private void LayRow(int at, PlotFrame frame, double middle, bool hasWords)
    {
        var (stack, place, thickness) = (stacks[at], 0.0, rows[at].Thickness);
        for (var series = 0; series < stack.Parts.Length; series++)
        {
            var part = stack.Parts[series];
            if (part <= 0) continue;
            var from = place > 0 ? frame.Shift(place, PartGap) : 0;
            scene.Add(new BarMark(from, place + part, middle, thickness, MarkRole.Of(chart, series)));
            scene.Add(
                new HitArea(frame.X(place), middle - (thickness / 2), part * frame.PerUnit, thickness, MarkTitle.Of(chart, series, at)));
            place += part;
        }

        var end = frame.X(stack.Solid);
        if (stack.IsOpen) end = LayOpenEnd(stack, frame, middle, thickness);
        else if (HasWhisker(stack, frame)) end = LayInterval(stack, frame, middle, thickness * 0.3);
        if (!hasWords) return;
        var isQuiet = stack.HasUnknown;
        scene.AddCentred(
            WordsOf(at),
            end + ValueGap,
            middle,
            sheet.LabelSize,
            isQuiet ? Weight.Regular : Weight.SemiBold,
            Anchor.Start,
            isQuiet ? ColourRole.Muted : ColourRole.Ink);
    }

    private double LayOpenEnd(Stack stack, PlotFrame frame, double middle, double thickness)
    {
        var last = stack.Parts.Select((part, series) => part > 0 ? series : 0).Max();
        foreach (var (from, to) in OpenEnd.Slices)
            scene.Add(
                new BarMark(frame.Shift(stack.Solid, from), frame.Shift(stack.Solid, to), middle, thickness, MarkRole.Of(chart, last)));
        return frame.X(stack.Solid) + OpenWidth;
    }

    private double LayInterval(Stack stack, PlotFrame frame, double middle, double cap)
    {
        scene.Add(new WhiskerMark(stack.Low, stack.Solid, stack.High, middle, cap, 2, ColourRole.Ink));
        return Math.Max(frame.X(stack.Solid), frame.X(stack.High) + 2);
    }

    private static bool HasWhisker(Stack stack, PlotFrame frame) =>
        stack.IsInterval && (stack.High - stack.Low) * frame.PerUnit >= LeastWhisker;

    /// <summary>The sum, or why there is none.</summary>
    private string WordsOf(int at)
    {
        var words = chart.Totals.IsEmpty ? chart.Series[0].Values[at].Words : chart.Totals[at]?.Words ?? "";
        return stacks[at].HasUnknown && stacks[at].Solid > 0 ? "a part is unknown" : words;
    }
}
