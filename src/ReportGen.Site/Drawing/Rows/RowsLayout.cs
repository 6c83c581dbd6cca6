using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out rows of bars or dots: heading, ticks, labels and marks, keys; words never run out of the sheet or over a mark: the
/// values of all rows are written, or of none.</summary>
internal sealed class RowsLayout
{
    private const double ValueGap = 8;

    /// <summary>The marks take at least this part of a sheet's width, or the words of values stand back.</summary>
    private const double LeastShare = 6;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly AxisScale scale;
    private readonly ImmutableArray<ImmutableArray<ValueShape>> shapes;
    private readonly ImmutableArray<RowLayout> rows;
    private readonly SceneBuilder scene = new();
    private readonly RowGrid grid;

    private RowsLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        scale = new AxisScale(chart.Axis);
        shapes = [.. chart.Series.Select(series => series.Values.Select(value => ValueShape.Of(value, scale)).ToImmutableArray())];
        rows = [.. chart.Rows.Select(row => RowLayout.Of(row, chart.Series.Length, sheet, sheet.WidestLabel, typesetter))];
        grid = new RowGrid(scene, sheet, typesetter);
    }

    private bool IsBar { get; init; }

    private bool IsGrouped => chart.Series.Length > 1;

    private double ValueSize => IsGrouped ? sheet.NoteSize : sheet.LabelSize;

    public static Scene OfBars(Chart chart, Sheet sheet, Typesetter typesetter) =>
        new RowsLayout(chart, sheet, typesetter) { IsBar = true }.Lay();

    public static Scene OfDots(Chart chart, Sheet sheet, Typesetter typesetter) => new RowsLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new ChartHeading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + 4;
        var (least, most) = Extent();
        var ticks = scale.Ticks(least, most, sheet.TickCount);
        var (frame, hasWords) = Fit(ticks, least, most);
        frame = frame with { Top = top, Bottom = top + rows.Sum(row => row.Height + sheet.RowGap) };
        grid.LayTicks(ticks, frame);
        double? origin = IsBar ? Math.Max(frame.Min, 0) : null;
        var marks = new ValueMarks(scene, frame, origin);
        LayRows(ticks, frame, origin, marks, hasWords);
        var height = Math.Ceiling(new ChartKey(sheet, typesetter).Lay(scene, frame.Bottom, marks, hasWords));
        return grid.Build(height, frame, ticks, origin);
    }

    /// <summary>The frame in which every mark has room for its words; without words for all where those of one would leave the marks too
    /// little.</summary>
    private (PlotFrame Frame, bool HasWords) Fit(ImmutableArray<Tick> ticks, double least, double most)
    {
        var left = grid.LabelColumn(rows);
        var needs = ticks.Select(grid.NeedOf)
            .Append(new SpaceNeed(least, RowGrid.HalfLine, 0))
            .Append(new SpaceNeed(most, 0, RowGrid.HalfLine))
            .Concat(shapes.SelectMany(series => series).SelectMany(MarkNeeds))
            .ToArray();
        var words = Enumerable.Range(0, chart.Series.Length)
            .SelectMany(series => Enumerable.Range(0, rows.Length).SelectMany(row => WordNeeds(series, row, least)));
        var frame = SpaceNeed.Fit([.. needs, .. words], left, sheet.Width);
        var hasRoom = (frame.Max - frame.Min) * frame.PerUnit >= sheet.Width / LeastShare;
        return hasRoom ? (frame, true) : (SpaceNeed.Fit(needs, left, sheet.Width), false);
    }

    /// <summary>The axis places that the axis must hold.</summary>
    private (double Least, double Most) Extent()
    {
        var places = shapes.SelectMany(series => series).SelectMany(shape => shape.Places).DefaultIfEmpty(1).ToArray();
        var (least, most) = (places.Min(), places.Max());
        if (IsBar) (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        if (chart.Axis.Scale == Scale.Nines && !IsBar) least = Math.Max(0, least - 1);
        return AxisScale.Apart(least, most);
    }

    private IEnumerable<SpaceNeed> MarkNeeds(ValueShape shape)
    {
        var radius = IsBar ? 2 : (ValueMarks.DotDiameter / 2) + 1;
        foreach (var place in shape.Places) yield return new SpaceNeed(place, radius, radius);
        if (shape.Knowledge == Knowledge.Unknown) yield break;
        var (before, beyond) = ValueMarks.PixelsBeyond(shape, IsBar);
        yield return new SpaceNeed(shape.Solid, before + radius, beyond + radius);
    }

    /// <summary>What the words of a value need at the ends of its mark.</summary>
    private IEnumerable<SpaceNeed> WordNeeds(int series, int row, double least)
    {
        var (shape, words) = (shapes[series][row], ValueGap + typesetter.Measure(ValueWords(series, row), ValueSize, Weight.SemiBold));
        if (shape.Knowledge == Knowledge.Unknown) return [new SpaceNeed(IsBar ? Math.Max(least, 0) : least, 0, words + 1)];
        var isLeft = IsBar && ValueMarks.IsLeft(shape);
        return MarkNeeds(shape).Select(need => isLeft ? need with { Left = need.Left + words } : need with { Right = need.Right + words });
    }

    private string ValueWords(int series, int row) => AxisWords.ValueOf(chart.Series[series].Values[row], chart.Axis);

    private void LayRows(ImmutableArray<Tick> ticks, PlotFrame frame, double? origin, ValueMarks marks, bool hasWords)
    {
        var labels = new RowLabels(scene, sheet, typesetter);
        var (top, right) = (frame.Top + (sheet.RowGap / 2), grid.LabelColumn(rows) - RowGrid.LabelGap);
        for (var at = 0; at < rows.Length; at++)
        {
            labels.Lay(rows[at], right, top);
            grid.LayLines(ticks, origin, top + rows[at].MarksTop - 2, top + rows[at].Height + 2);
            for (var series = 0; series < chart.Series.Length; series++) LayValue(series, at, frame, top, marks, hasWords);
            top += rows[at].Height + sheet.RowGap;
        }
    }

    private void LayValue(int series, int at, PlotFrame frame, double top, ValueMarks marks, bool hasWords)
    {
        var (shape, middle) = (shapes[series][at], top + rows[at].MiddleOf(series));
        var role = IsGrouped ? MarkRole.Of(chart, series) : MarkRole.Of(chart, chart.Rows[at]);
        var end = IsBar ? marks.Bar(shape, middle, rows[at].Thickness, role) : marks.Dot(shape, middle, role);
        var (weight, ink) = shape.Knowledge == Knowledge.Unknown ? (Weight.Regular, ColourRole.Muted) : (Weight.SemiBold, ColourRole.Ink);
        if (shape.Knowledge != Knowledge.Unknown) scene.Add(AreaOf(series, at, middle, frame, end));
        if (!hasWords) return;
        var isLeft = IsBar && ValueMarks.IsLeft(shape);
        scene.AddCentred(
            ValueWords(series, at),
            isLeft ? end - ValueGap : end + ValueGap,
            middle,
            ValueSize,
            weight,
            isLeft ? Anchor.End : Anchor.Start,
            ink);
    }

    /// <summary>Over all that a bar is long; about a dot. What is unknown has no mark and no area.</summary>
    private HitArea AreaOf(int series, int at, double middle, PlotFrame frame, double end)
    {
        var from =
            IsBar ? frame.X(Math.Max(frame.Min, 0)) : Math.Max(frame.Left, frame.X(shapes[series][at].Solid) - ValueMarks.DotDiameter);
        return new HitArea(
            Math.Min(from, end),
            middle - (rows[at].Thickness / 2),
            Math.Abs(end - from),
            rows[at].Thickness,
            MarkTitle.Of(chart, series, at));
    }
}
