using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out rows of bars or dots: heading, ticks, labels and marks, keys; words never run out of the sheet or over a mark.</summary>
internal sealed class RowsLayout
{
    private const double ValueGap = 8;
    private const double HalfLine = RowGrid.HalfLine;

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

    private bool IsBar => chart.Kind != ChartKind.Dot;

    private bool IsGrouped => chart.Series.Length > 1;

    private double ValueSize => IsGrouped ? sheet.NoteSize : sheet.LabelSize;

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new RowsLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new Heading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + 4;
        var ticks = FitTicks(grid.LabelColumn(rows) + HalfLine, out var frame);
        frame = frame with { Top = top, Bottom = top + rows.Sum(row => row.Height + sheet.RowGap) };
        grid.LayTicks(ticks, frame);
        double? origin = IsBar ? Math.Max(frame.Min, 0) : null;
        var marks = new ValueMarks(scene, frame, origin);
        LayRows(ticks, frame, origin, marks);
        var height = Math.Ceiling(new Key(sheet, typesetter).Lay(scene, frame.Bottom, marks, chart.Kind));
        return grid.Build(height, frame, ticks, origin);
    }

    /// <summary>The ticks, and the frame in which every mark has room for its words to the right of it.</summary>
    private ImmutableArray<Tick> FitTicks(double left, out Frame frame)
    {
        var (least, most) = Extent();
        var ticks = scale.Ticks(least, most, sheet.TickCount);
        var (min, max) = (Math.Min(ticks[0].Place, least), Math.Max(ticks[^1].Place, most));
        var perUnit = Math.Min(
            (sheet.Width - left - HalfLine) / (max - min),
            (sheet.Width - left - (grid.TickWidth(ticks[^1]) / 2)) / (ticks[^1].Place - min));
        for (var series = 0; series < chart.Series.Length; series++)
        {
            for (var row = 0; row < rows.Length; row++) perUnit = Math.Min(perUnit, WidestUnit(series, row, left, min));
        }

        frame = new Frame(left, 0, 0, min, max, perUnit);
        return ticks;
    }

    /// <summary>The axis places that the axis must hold.</summary>
    private (double Least, double Most) Extent()
    {
        var places = shapes.SelectMany(series => series).SelectMany(shape => shape.Places).DefaultIfEmpty(1).ToArray();
        var (least, most) = (places.Min(), places.Max());
        if (IsBar) (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        if (chart.Axis.Scale == Scale.Nines && !IsBar) least = Math.Max(0, least - 1);
        return (least, least == most ? least + 1 : most);
    }

    /// <summary>The most pixels that an axis unit can have before the words of a value run out of the sheet.</summary>
    private double WidestUnit(int series, int row, double left, double min)
    {
        var shape = shapes[series][row];
        var words = ValueGap + typesetter.Measure(ValueWords(series, row), ValueSize, Weight.SemiBold);
        var room = Math.Max(sheet.Width / 6, sheet.Width - left - words - HalfLine);
        var widest = double.PositiveInfinity;
        var radius = IsBar ? 2 : (ValueMarks.DotDiameter / 2) + 1;
        foreach (var place in shape.Places.Where(place => place > min)) widest = Math.Min(widest, (room - radius) / (place - min));
        return shape.Solid > min ? Math.Min(widest, (room - ValueMarks.PixelsBeyond(shape)) / (shape.Solid - min)) : widest;
    }

    /// <summary>The words of a value without the "per month" that the axis says for all of them.</summary>
    private string ValueWords(int series, int row)
    {
        var words = chart.Series[series].Values[row].Words;
        var per = chart.Axis.Unit.IndexOf(" per ", StringComparison.Ordinal);
        return per >= 0 && words.EndsWith(chart.Axis.Unit[per..], StringComparison.Ordinal) ? words[..^(chart.Axis.Unit.Length - per)] : words;
    }

    private void LayRows(ImmutableArray<Tick> ticks, Frame frame, double? origin, ValueMarks marks)
    {
        var labels = new RowLabels(scene, sheet, typesetter);
        var top = frame.Top + (sheet.RowGap / 2);
        for (var at = 0; at < rows.Length; at++)
        {
            labels.Lay(rows[at], frame.Left - RowGrid.LabelGap, top);
            grid.LayLines(ticks, origin, top + rows[at].MarksTop - 2, top + rows[at].Height + 2);
            for (var series = 0; series < chart.Series.Length; series++) LayValue(series, at, frame, top, marks);
            top += rows[at].Height + sheet.RowGap;
        }
    }

    private void LayValue(int series, int at, Frame frame, double top, ValueMarks marks)
    {
        var (shape, middle) = (shapes[series][at], top + rows[at].MiddleOf(series));
        var role = IsGrouped ? MarkRole.OfSeries(series) : MarkRole.Of(chart, chart.Rows[at]);
        var end = IsBar ? marks.Bar(shape, middle, rows[at].Thickness, role) : marks.Dot(shape, middle, role);
        var (weight, ink) = shape.Knowledge == Knowledge.Unknown ? (Weight.Regular, ColourRole.Muted) : (Weight.SemiBold, ColourRole.Ink);
        if (shape.Knowledge != Knowledge.Unknown) scene.Add(AreaOf(series, at, middle, frame, end));
        scene.AddCentred(ValueWords(series, at), end + ValueGap, middle, ValueSize, weight, Anchor.Start, ink);
    }

    /// <summary>Over all that a bar is long; about a dot. What is unknown has no mark and no area.</summary>
    private HitArea AreaOf(int series, int at, double middle, Frame frame, double end)
    {
        var from = IsBar ? Math.Min(frame.X(Math.Max(frame.Min, 0)), end) : Math.Max(frame.Left, frame.X(shapes[series][at].Solid) - ValueMarks.DotDiameter);
        return new HitArea(from, middle - (rows[at].Thickness / 2), Math.Max(0, end - from), rows[at].Thickness, MarkTitle.Of(chart, series, at));
    }
}
