using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.Rows;

/// <summary>Lays out every record of a row as a dot at its size, dots that would lie on each other side by side, and the median.</summary>
internal sealed class StripLayout
{
    private const double Gap = 5;
    private const double LeastInterval = 5;
    private const double HalfLine = 1;
    private const int MostNamed = 3;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly AxisScale scale;
    private readonly ImmutableArray<RowLayout> rows;
    private readonly SceneBuilder scene = new();
    private readonly RowGrid grid;
    private bool hasCovered;

    private StripLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        scale = new AxisScale(chart.Axis);
        rows =
            [.. chart.Rows.Zip(
                chart.Series[0].Values,
                (row, median) => RowLayout.Of(row with { Note = NoteOf(row, median) }, 1, sheet, sheet.WidestLabel, typesetter))];
        grid = new RowGrid(scene, sheet, typesetter);
    }

    /// <summary>The axis places of the medians that are drawn, with their ends.</summary>
    private IEnumerable<double> Medians => chart.Rows.Zip(chart.Series[0].Values)
        .Where(pair => HasMedian(pair.First, pair.Second))
        .SelectMany(pair => ValueShape.Of(pair.Second, scale) is var shape ? new[] { shape.Low, shape.Middle, shape.High } : [])
        .Where(double.IsFinite);

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new StripLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = new ChartHeading(chart, sheet, typesetter).Lay(scene) + sheet.NoteLine + 4;
        var places = chart.Rows.SelectMany(row => row.Records).Select(record => ValueShape.Of(record.Value, scale).Solid).ToArray();
        var (least, most) =
            AxisScale.Apart(
                chart.Axis.Scale == Scale.Linear ? Math.Min(0, places.Concat(Medians).Min()) : places.Concat(Medians).Min(),
                places.Concat(Medians).Max());
        var ticks = scale.Ticks(least, most, sheet.TickCount);
        const double radius = Swarm.Largest / 2;
        var labels = grid.LabelColumn(rows);
        IEnumerable<SpaceNeed> needs =
        [
            .. ticks.Select(grid.NeedOf),
            .. places.Select(place => new SpaceNeed(place, radius, radius)),
            .. Medians.Select(place => new SpaceNeed(place, HalfLine, HalfLine)),
        ];
        var frame = SpaceNeed.Fit(needs, labels, sheet.Width) with { Top = top, Bottom = top };
        grid.LayTicks(ticks, frame);
        var y = top + (sheet.RowGap / 2);
        for (var at = 0; at < rows.Length; at++) y = LayRow(at, frame, ticks, y) + sheet.RowGap;
        frame = frame with { Bottom = y - (sheet.RowGap / 2) };
        var hasPossible = chart.Rows.SelectMany(row => row.Records).Any(record => record.Belonging == Belonging.Possible);
        return grid.Build(
            Math.Ceiling(new ChartKey(sheet, typesetter).LayStrip(scene, frame.Bottom, hasPossible, hasCovered)),
            frame,
            ticks,
            null);
    }

    /// <summary>Lays one row and returns the pixel below it.</summary>
    private double LayRow(int at, PlotFrame frame, ImmutableArray<Tick> ticks, double top)
    {
        var swarm = Swarm.Of([.. chart.Rows[at].Records.Select(record => frame.X(ValueShape.Of(record.Value, scale).Solid))]);
        var median = chart.Series[0].Values[at];
        var words = HasMedian(chart.Rows[at], median) ? sheet.NoteLine + Gap : 0;
        var isBeside = sheet.Labels == LabelPlace.Beside;
        var (labels, marks) = (rows[at].Height - (isBeside ? 0 : rows[at].Thickness), words + swarm.Height);
        var marksTop = isBeside ? top + (Math.Max(0, labels - marks) / 2) : top + labels;
        var middle = marksTop + words + (swarm.Height / 2);
        hasCovered |= swarm.HasCovered;
        new RowLabels(scene, sheet, typesetter).Lay(
            rows[at],
            grid.LabelColumn(rows) - RowGrid.LabelGap,
            isBeside ? middle - (labels / 2) : top);
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
            scene.Add(
                new Disc(
                    x,
                    y,
                    swarm.Diameter,
                    row.Records[record].Belonging == Belonging.Certain ? DiscFilling.Full : DiscFilling.Empty,
                    MarkRole.Of(chart, row)));
            scene.Add(
                new HitArea(
                    x - radius,
                    y - radius,
                    swarm.Diameter,
                    swarm.Diameter,
                    MarkTitle.Of(row.Label, row.Records[record].Id, row.Records[record].Value)));
        }
    }

    private void LayMedian(ChartValue median, PlotFrame frame, double top, double middle, double height)
    {
        var shape = ValueShape.Of(median, scale);
        var (x, words) = (frame.X(shape.Middle), $"median {median.Words}");
        var left = sheet.Labels == LabelPlace.Beside ? grid.LabelColumn(rows) : 0;
        var half = typesetter.Measure(words, sheet.NoteSize, Weight.SemiBold) / 2;
        var line = top + sheet.NoteLine;
        scene.AddCentred(
            words,
            Math.Clamp(x, Math.Min(left + half, sheet.Width - half), sheet.Width - half),
            top + (sheet.NoteLine / 2),
            sheet.NoteSize,
            Weight.SemiBold,
            Anchor.Middle,
            ColourRole.Ink);
        scene.Add(new Stroke(x, line, x, middle + (height / 2) + 2, 2, ColourRole.Ink));
        var (low, high) = (frame.X(Math.Max(shape.Low, frame.Min)), frame.X(Math.Min(shape.High, frame.Max)));
        if (high - low >= LeastInterval) scene.Add(new Stroke(low, line + 1, high, line + 1, 2, ColourRole.Ink));
    }

    private static bool HasMedian(ChartRow row, ChartValue median) => !median.IsUnknown && row.Records.Length > 1;

    private static string? NoteOf(ChartRow row, ChartValue median)
    {
        var unknown = row.UnknownWords is { } said ? said + (median.IsUnknown ? ", so no median" : "") : null;
        var words = string.Join("; ", new[] { row.Note, unknown, Covered(row) }.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    /// <summary>"300 of 1 MB": where more records have one size than dots stand over each other; null when none has.</summary>
    private static string? Covered(ChartRow row)
    {
        var many = row.Records.GroupBy(record => record.Value.Words, StringComparer.Ordinal)
            .Where(group => group.Count() > Swarm.MostLines)
            .OrderByDescending(group => group.Count())
            .ToArray();
        var named = many.Take(MostNamed)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count():#,0} of {group.Key}"));
        return many.Length == 0 ? null : string.Join(", ", named) + (many.Length > MostNamed ? " and others" : "");
    }
}
