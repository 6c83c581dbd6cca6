using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Rows;
using ReportGen.Look;

namespace ReportGen.Drawing.Panels;

/// <summary>A line at the target of each panel, and a dot for each row with a stem from that line. A dot on it is large and full, one that
/// may be on it is half full.</summary>
internal sealed class TargetPanels(Chart chart, Sheet sheet, Typesetter typesetter) : PanelContent(chart, sheet, typesetter)
{
    private const double Small = 9;
    private const double Large = 16;
    private const double Arrow = 5;
    private const double OpenEnd = 24;
    private const double TopGap = 6;

    private readonly HashSet<Reach> drawn = [];
    private bool hasOpenEnd;

    public override string? Title => AxisWords.TitleOf(Chart.Axis);

    public override bool SharesAxis => true;

    public override bool HasRules => true;

    public override IEnumerable<SpaceNeed> Needs(int series, PanelWords words)
    {
        var target = TargetOf(series);
        var places = Shapes[series].Where(IsKnown).Select(Range).SelectMany(range => new[] { range.Low, range.High })
            .Concat(target.Places)
            .DefaultIfEmpty(1)
            .ToArray();
        var (least, most) = AxisScale.Apart(places.Min(), places.Max());
        var aside = IsKnown(target) ? target.Solid : least;
        return
        [
            new(least, Large / 2, Large / 2), new(most, Large / 2, Large / 2),
            .. Shapes[series].SelectMany((_, row) => Needs(series, row, words, aside)),
        ];
    }

    public override ImmutableArray<string> Head(int series, double width) =>
        Typesetter.BreakEvenly(Chart.Series[series].Name ?? "", Sheet.NoteSize, Weight.SemiBold, width);

    /// <summary>What the target is, over its line.</summary>
    public override double LayTop(SceneBuilder scene, int series, Panel panel, double top)
    {
        if (Chart.Series[series].Target is not { } target) return 0;
        var lines = Lines(target, panel);
        var x = TargetOf(series) is { Knowledge: not Knowledge.Unknown } shape ? panel.Frame.X(shape.Solid) : panel.Left;
        foreach (var (at, line) in lines.Index())
        {
            var width = WidthOf(line, Sheet.NoteSize, Weight.Regular);
            var left = Math.Clamp(x - (width / 2), panel.Left, Math.Max(panel.Left, panel.Right - width));
            scene.AddCentred(
                line, left, top + ((at + 0.5) * Sheet.NoteLine), Sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Ink);
        }

        return (lines.Length * Sheet.NoteLine) + TopGap;
    }

    public override void LayLine(SceneBuilder scene, int series, PlotFrame frame, double top, double bottom)
    {
        if (TargetOf(series) is not { Knowledge: not Knowledge.Unknown } target) return;
        var (from, to) = (Math.Max(target.Low, frame.Min), Math.Min(target.High, frame.Max));
        if (frame.X(to) - frame.X(from) > 3)
            foreach (var end in new[] { from, to }) scene.Add(new Stroke(frame.X(end), top, frame.X(end), bottom, 1, ColourRole.Ink));
        else
            scene.Add(new Stroke(frame.X(target.Solid), top, frame.X(target.Solid), bottom, 2, ColourRole.Ink));
    }

    public override void LayValue(SceneBuilder scene, PanelCell cell, PlotFrame frame, PanelWords words)
    {
        var (shape, reach) = (Shapes[cell.Series][cell.Row], ReachOf(cell.Series, cell.Row));
        drawn.Add(reach);
        if (IsKnown(shape)) LayMark(scene, cell, frame, shape, reach);
        if (words == PanelWords.LeftOut) return;
        var isLeft = IsLeft(cell.Series, cell.Row);
        var (before, beyond) = Beyond(shape, reach);
        var target = TargetOf(cell.Series);
        var x = !IsKnown(shape) ? frame.X(IsKnown(target) ? target.Solid : frame.Min)
            : isLeft ? frame.X(Range(shape).Low) - before
            : frame.X(Range(shape).High) + beyond;
        scene.AddCentred(
            WordsOf(cell.Series, cell.Row),
            isLeft ? x - ValueGap : x + ValueGap,
            cell.Middle,
            Sheet.NoteSize,
            reach is Reach.Sure or Reach.Possible ? Weight.SemiBold : Weight.Regular,
            isLeft ? Anchor.End : Anchor.Start,
            reach is Reach.Sure or Reach.Possible ? ColourRole.Ink : ColourRole.Muted);
    }

    public override double LayKey(SceneBuilder scene, double bottom, PanelWords words) => new ChartKey(Sheet, Typesetter).LayTargets(
        scene,
        bottom,
        (drawn.Contains(Reach.Sure), drawn.Contains(Reach.Possible)),
        hasOpenEnd,
        words == PanelWords.Written);

    private void LayMark(SceneBuilder scene, PanelCell cell, PlotFrame frame, ValueShape shape, Reach reach)
    {
        var (x, y, role) = (frame.X(shape.Solid), cell.Middle, RoleOf(cell.Row, reach));
        if (TargetOf(cell.Series) is { Knowledge: not Knowledge.Unknown } target)
            scene.Add(new Stroke(frame.X(target.Solid), y, x, y, 2, role));
        var (low, high) = (frame.X(Range(shape).Low), frame.X(Range(shape).High));
        LayRange(scene, (low, x, high), y, reach == Reach.Possible ? Large / 2 : 0, role);
        if (shape.Knowledge == Knowledge.AtLeast) LayArrow(scene, high, high + OpenEnd, y, role);
        if (shape.Knowledge == Knowledge.AtMost) LayArrow(scene, low, low - OpenEnd, y, role);
        var (size, filling) = reach switch
        {
            Reach.Sure => (Large, DiscFilling.Full),
            Reach.Possible => (Large, DiscFilling.Half),
            _ => (Small, DiscFilling.Full),
        };
        scene.Add(new Disc(x, y, size, filling, role));
        scene.Add(new HitArea(low - (size / 2), y - (size / 2), high - low + size, size, MarkTitle.Of(Chart, cell.Series, cell.Row)));
    }

    /// <summary>What the value may be, with a cap at each end, outside of a mark that is half empty.</summary>
    private static void LayRange(SceneBuilder scene, (double Low, double Middle, double High) range, double y, double spared, ColourRole role)
    {
        foreach (var (end, way) in new[] { (range.Low, -1), (range.High, 1) })
        {
            var from = range.Middle + (way * spared);
            if ((end - from) * way <= 1) continue;
            scene.Add(new Stroke(from, y, end, y, 2, role));
            scene.Add(new Stroke(end, y - Arrow, end, y + Arrow, 2, role));
        }
    }

    private void LayArrow(SceneBuilder scene, double from, double to, double y, ColourRole role)
    {
        hasOpenEnd = true;
        var back = to > from ? to - Arrow : to + Arrow;
        scene.Add(new Stroke(from, y, to, y, 2, role));
        scene.Add(new Stroke(back, y - Arrow, to, y, 2, role));
        scene.Add(new Stroke(back, y + Arrow, to, y, 2, role));
    }

    /// <param name="aside">Where the words of what is not known stand.</param>
    private IEnumerable<SpaceNeed> Needs(int series, int row, PanelWords words, double aside)
    {
        var shape = Shapes[series][row];
        var word = words == PanelWords.LeftOut ? 0 : ValueGap + WidthOf(WordsOf(series, row), Sheet.NoteSize, Weight.SemiBold) + 1;
        if (!IsKnown(shape)) return [new(aside, 0, word)];
        var (before, beyond) = Beyond(shape, ReachOf(series, row));
        var isLeft = IsLeft(series, row);
        return
        [
            new(Range(shape).Low, before + (isLeft ? word : 0), 0),
            new(Range(shape).High, 0, beyond + (isLeft ? 0 : word)),
        ];
    }

    /// <summary>How many pixels a mark takes before its low end and beyond its high one.</summary>
    private static (double Before, double Beyond) Beyond(ValueShape shape, Reach reach)
    {
        var radius = (reach is Reach.Sure or Reach.Possible ? Large : Small) / 2;
        return (
            shape.Knowledge == Knowledge.AtMost ? Math.Max(radius, OpenEnd) : radius,
            shape.Knowledge == Knowledge.AtLeast ? Math.Max(radius, OpenEnd) : radius);
    }

    /// <summary>Where a group has its colour, what misses the target stands back in it.</summary>
    private ColourRole RoleOf(int row, Reach reach)
    {
        var isOn = reach is Reach.Sure or Reach.Possible;
        if (Chart.Rows[row].Colour is { } colour) return isOn ? colour.Full : colour.Soft;
        return isOn ? ColourRole.Emphasis : ColourRole.Subdued;
    }

    private ValueShape TargetOf(int series) =>
        Chart.Series[series].Target is { } target ? ValueShape.Of(target.Value, new AxisScale(Chart.Axis)) : default;

    private Reach ReachOf(int series, int row) =>
        Chart.Series[series].Target?.ReachOf(Chart.Series[series].Values[row]) ?? Reach.Unknown;

    /// <summary>Whether the words stand at the left: away from the target.</summary>
    private bool IsLeft(int series, int row) => Shapes[series][row] is { Knowledge: not Knowledge.Unknown } shape
        && TargetOf(series) is { Knowledge: not Knowledge.Unknown } target && shape.Solid < target.Solid;

    private static bool IsKnown(ValueShape shape) => shape.Knowledge != Knowledge.Unknown;

    /// <summary>The places that a mark takes; an open end is an arrow and takes pixels.</summary>
    private static (double Low, double High) Range(ValueShape shape) =>
        shape.Knowledge == Knowledge.Between ? (shape.Low, shape.High) : (shape.Solid, shape.Solid);

    private ImmutableArray<string> Lines(ChartTarget target, Panel panel) =>
        Typesetter.Break($"{target.Label}: {target.Value.Words}", Sheet.NoteSize, Weight.Regular, panel.Right - panel.Left);
}
