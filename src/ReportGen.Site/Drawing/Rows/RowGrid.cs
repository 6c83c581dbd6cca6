using System.Collections.Immutable;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>What all charts of rows share: the column of labels, the ticks over the rows, the lines of the grid.</summary>
internal sealed class RowGrid(SceneBuilder scene, Sheet sheet, Typesetter typesetter)
{
    public const double LabelGap = 12;
    public const double HalfLine = 1;
    private const double TickGap = 8;

    /// <summary>The width of the label column; zero where labels stand above the marks.</summary>
    public double LabelColumn(IEnumerable<RowLayout> rows)
    {
        if (sheet.Labels == LabelPlace.Above) return 0;
        var lines = rows.SelectMany(row => row.Label.Select(line => typesetter.Measure(line, sheet.LabelSize, row.LabelWeight))
            .Concat(row.Note.Select(line => typesetter.Measure(line, sheet.NoteSize, Weight.Regular))));
        return lines.Max() + LabelGap;
    }

    /// <summary>What a tick takes; its label is moved to the right at the left edge.</summary>
    public SpaceNeed NeedOf(Tick tick) => new(tick.Place, HalfLine, TickWidth(tick) / 2);

    private double TickWidth(Tick tick) => typesetter.Measure(tick.Label, sheet.NoteSize, Weight.Regular);

    /// <summary>Labels the first and the last tick, and between them as many as do not touch, at even distances; the others keep their
    /// lines.</summary>
    public void LayTicks(ImmutableArray<Tick> ticks, PlotFrame frame)
    {
        var labels = ticks.Select(tick => LabelOf(tick, frame)).ToArray();
        var step = Enumerable.Range(1, ticks.Length - 1).FirstOrDefault(step => IsEven(ticks, step) && HasRoom(labels, step));
        // Where the first has no room beside it, the last remains: it says the unit.
        for (var at = step == 0 ? labels.Length - 1 : 0; at < labels.Length; at += Math.Max(1, step))
            scene.Add(
                new WordMark(
                    ticks[at].Label,
                    labels[at].X,
                    frame.Top - 7,
                    sheet.NoteSize,
                    Weight.Regular,
                    labels[at].Anchor,
                    ColourRole.Muted));
    }

    /// <summary>A label that would leave the sheet at the left begins at its tick.</summary>
    private (double X, double Start, double End, Anchor Anchor) LabelOf(Tick tick, PlotFrame frame)
    {
        var (x, width) = (frame.X(tick.Place), TickWidth(tick));
        return x - (width / 2) < 0
            ? (x - HalfLine, x - HalfLine, x - HalfLine + width, Anchor.Start)
            : (x, x - (width / 2), x + (width / 2), Anchor.Middle);
    }

    /// <summary>Whether both ends are labelled, and equally far apart all that lie between.</summary>
    private static bool IsEven(ImmutableArray<Tick> ticks, int step)
    {
        if ((ticks.Length - 1) % step != 0) return false;
        var distance = ticks[step].Place - ticks[0].Place;
        return step == 1
            || Enumerable.Range(1, (ticks.Length - 1) / step)
                .All(at => Math.Abs(ticks[at * step].Place - ticks[(at - 1) * step].Place - distance) < distance * 1e-6);
    }

    private static bool HasRoom((double X, double Start, double End, Anchor Anchor)[] labels, int step)
    {
        for (var at = step; at < labels.Length; at += step)
            if (labels[at - step].End + TickGap > labels[at].Start) return false;
        return true;
    }

    /// <summary>Under labels that stand over the marks, grid and origin are drawn at the marks only, so that no line crosses a
    /// word.</summary>
    public void LayLines(ImmutableArray<Tick> ticks, double? origin, double top, double bottom)
    {
        if (sheet.Labels != LabelPlace.Above) return;
        foreach (var tick in ticks) scene.Add(new LineMark(tick.Place, top, tick.Place, bottom, 1, ColourRole.Grid));
        if (origin is { } place) scene.Add(new LineMark(place, top, place, bottom, 2, ColourRole.Axis));
    }

    /// <summary>The scene, with a grid through all rows where labels stand beside them.</summary>
    public Scene Build(double height, PlotFrame frame, ImmutableArray<Tick> ticks, double? origin) => sheet.Labels == LabelPlace.Above
        ? scene.Build(sheet.Width, height, frame, [], null)
        : scene.Build(sheet.Width, height, frame, [.. ticks.Select(tick => tick.Place)], origin);
}
