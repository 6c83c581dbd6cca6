using System.Collections.Immutable;
using ReportGen.Sources;

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
    public Need NeedOf(Tick tick) => new(tick.Place, HalfLine, TickWidth(tick) / 2);

    private double TickWidth(Tick tick) => typesetter.Measure(tick.Label, sheet.NoteSize, Weight.Regular);

    /// <summary>Labels the ticks from the right; one that would touch the one before is left out, its grid line stays.</summary>
    public void LayTicks(ImmutableArray<Tick> ticks, Frame frame)
    {
        var free = double.PositiveInfinity;
        foreach (var tick in ticks.Reverse())
        {
            var (x, width) = (frame.X(tick.Place), TickWidth(tick));
            var isAtEdge = x - (width / 2) < 0;
            var start = isAtEdge ? x - HalfLine : x - (width / 2);
            if (start + width + TickGap > free) continue;
            free = start;
            scene.Add(new WordMark(tick.Label, isAtEdge ? start : x, frame.Top - 7, sheet.NoteSize, Weight.Regular, isAtEdge ? Anchor.Start : Anchor.Middle, ColourRole.Muted));
        }
    }

    /// <summary>Under labels that stand over the marks, grid and origin are drawn at the marks only, so that no line crosses a word.</summary>
    public void LayLines(ImmutableArray<Tick> ticks, double? origin, double top, double bottom)
    {
        if (sheet.Labels != LabelPlace.Above) return;
        foreach (var tick in ticks) scene.Add(new LineMark(tick.Place, top, tick.Place, bottom, 1, ColourRole.Grid));
        if (origin is { } place) scene.Add(new LineMark(place, top, place, bottom, 2, ColourRole.Axis));
    }

    /// <summary>The scene, with a grid through all rows where labels stand beside them.</summary>
    public Scene Build(double height, Frame frame, ImmutableArray<Tick> ticks, double? origin) => sheet.Labels == LabelPlace.Above
        ? scene.Build(sheet.Width, height, frame, [], null)
        : scene.Build(sheet.Width, height, frame, [.. ticks.Select(tick => tick.Place)], origin);
}
