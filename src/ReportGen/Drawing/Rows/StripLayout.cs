using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out every record of a row as a dot at its size, dots that would lie on each other side by side, and the median.</summary>
internal sealed class StripLayout
{
    private const double Gap = 5;
    private const double LeastInterval = 5;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly AxisScale scale;
    private readonly ImmutableArray<RowLayout> rows;
    private readonly SceneBuilder scene = new();
    private readonly RowGrid grid;

    private StripLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        scale = new AxisScale(chart.Axis);
        rows = [.. chart.Rows.Zip(chart.Series[0].Values, (row, median) => RowLayout.Of(row with { Note = NoteOf(row, median) }, 1, sheet, sheet.WidestLabel, typesetter))];
        grid = new RowGrid(scene, sheet, typesetter);
    }

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new StripLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new Heading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + 4;
        var places = chart.Rows.SelectMany(row => row.Records).Select(record => ValueShape.Of(record.Value, scale).Solid).ToArray();
        var (least, most) = (places.Min(), places.Max());
        if (chart.Axis.Scale == Scale.Linear) least = Math.Min(0, least);
        var ticks = scale.Ticks(least, most == least ? most + 1 : most, sheet.TickCount);
        var (left, max) = (grid.LabelColumn(rows) + RowGrid.HalfLine + Swarm.Largest, Math.Max(ticks[^1].Place, most));
        var right = Math.Max(Swarm.Largest, grid.TickWidth(ticks[^1]) / 2);
        var frame = new Frame(left, top, top, ticks[0].Place, max, (sheet.Width - left - right) / (max - ticks[0].Place));
        grid.LayTicks(ticks, frame);
        var y = top + (sheet.RowGap / 2);
        for (var at = 0; at < rows.Length; at++) y = LayRow(at, frame, ticks, y) + sheet.RowGap;
        frame = frame with { Bottom = y - (sheet.RowGap / 2) };
        var hasPossible = chart.Rows.SelectMany(row => row.Records).Any(record => record.Belonging == Belonging.Possible);
        return grid.Build(Math.Ceiling(new Key(sheet, typesetter).LayStrip(scene, frame.Bottom, hasPossible)), frame, ticks, null);
    }

    /// <summary>Lays one row and returns the pixel below it.</summary>
    private double LayRow(int at, Frame frame, ImmutableArray<Tick> ticks, double top)
    {
        var swarm = Swarm.Of([.. chart.Rows[at].Records.Select(record => frame.X(ValueShape.Of(record.Value, scale).Solid))]);
        var median = chart.Series[0].Values[at];
        var words = median.IsUnknown || chart.Rows[at].Records.Length < 2 ? 0 : sheet.NoteLine + Gap;
        var isBeside = sheet.Labels == LabelPlace.Beside;
        var (labels, marks) = (rows[at].Height - (isBeside ? 0 : rows[at].Thickness), words + swarm.Height);
        var marksTop = isBeside ? top + (Math.Max(0, labels - marks) / 2) : top + labels;
        var middle = marksTop + words + (swarm.Height / 2);
        new RowLabels(scene, sheet, typesetter).Lay(rows[at], frame.Left - Swarm.Largest - RowGrid.LabelGap, isBeside ? middle - (labels / 2) : top);
        grid.LayLines(ticks, null, marksTop + words - 2, marksTop + marks + 2);
        LayRecords(at, swarm, middle);
        if (words > 0) LayMedian(median, frame, marksTop, middle, swarm.Height);
        return Math.Max(marksTop + marks, isBeside ? middle + (labels / 2) : 0);
    }

    private void LayRecords(int at, Swarm swarm, double middle)
    {
        var row = chart.Rows[at];
        for (var record = 0; record < row.Records.Length; record++)
        {
            var (x, y, radius) = (swarm.X[record], middle + swarm.Offset[record], swarm.Diameter / 2);
            scene.Add(new Disc(x, y, swarm.Diameter, row.Records[record].Belonging == Belonging.Certain ? DiscFilling.Full : DiscFilling.Empty, MarkRole.Of(chart, row)));
            scene.Add(new HitArea(x - radius, y - radius, swarm.Diameter, swarm.Diameter, MarkTitle.Of(row.Label, row.Records[record].Id, row.Records[record].Value)));
        }
    }

    private void LayMedian(ChartValue median, Frame frame, double top, double middle, double height)
    {
        var shape = ValueShape.Of(median, scale);
        var (x, words) = (frame.X(shape.Middle), $"median {median.Words}");
        var half = typesetter.Measure(words, sheet.NoteSize, Weight.SemiBold) / 2;
        var line = top + sheet.NoteLine;
        scene.AddCentred(words, Math.Clamp(x, half, sheet.Width - half), top + (sheet.NoteLine / 2), sheet.NoteSize, Weight.SemiBold, Anchor.Middle, ColourRole.Ink);
        scene.Add(new Stroke(x, line, x, middle + (height / 2) + 2, 2, ColourRole.Ink));
        var (low, high) = (frame.X(shape.Low), frame.X(shape.High));
        if (high - low >= LeastInterval) scene.Add(new Stroke(low, line + 1, high, line + 1, 2, ColourRole.Ink));
    }

    private static string? NoteOf(ChartRow row, ChartValue median)
    {
        var unknown = row.UnknownWords is { } said ? said + (median.IsUnknown ? ", so no median" : "") : null;
        var words = string.Join("; ", new[] { row.Note, unknown }.OfType<string>());
        return words.Length == 0 ? null : words;
    }
}
