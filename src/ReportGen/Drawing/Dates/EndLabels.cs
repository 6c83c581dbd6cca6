using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.OverTime;
using ReportGen.Sources;

namespace ReportGen.Drawing.Dates;

/// <summary>The name and last value of each series at the end of its line, moved apart where lines end close together.</summary>
internal sealed class EndLabels
{
    private const double WidestShare = 0.3;
    private const double Between = 4;

    private readonly Sheet sheet;
    private readonly ImmutableArray<Label> labels;

    public EndLabels(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        this.sheet = sheet;
        labels = [.. chart.Series.Select(series => LabelOf(series, typesetter))];
        Width = labels.Max(label => label.Width);
    }

    /// <summary>Of the widest, in pixels.</summary>
    public double Width { get; }

    /// <summary>Of the highest, in pixels.</summary>
    public double Height => labels.Max(label => label.Height);

    /// <param name="ends">The pixel at which each line ends.</param>
    public void Lay(SceneBuilder scene, ImmutableArray<double> ends, double x, ColumnPlot plot)
    {
        var order = Enumerable.Range(0, labels.Length).OrderByDescending(at => ends[at]).ThenByDescending(at => at).ToArray();
        var free = plot.Bottom + sheet.NoteLine;
        foreach (var at in order)
        {
            var height = labels[at].Height;
            var bottom = Math.Min(free, ends[at] + (height / 2));
            LayLabel(scene, labels[at], x, bottom - height);
            free = bottom - height - Between;
        }
    }

    private static void LayLabel(SceneBuilder scene, Label label, double x, double top)
    {
        foreach (var line in label.Lines)
        {
            scene.AddCentred(line.Words, x, top + (line.Height / 2), line.Size, line.Weight, Anchor.Start, ColourRole.Ink);
            top += line.Height;
        }
    }

    private Label LabelOf(ChartSeries series, Typesetter typesetter)
    {
        var value = typesetter.Break(series.Values[^1].Words, sheet.LabelSize, Weight.SemiBold, sheet.Width * WidestShare);
        var name = series.Name is { } words ? typesetter.Break(words, sheet.NoteSize, Weight.Regular, sheet.Width * WidestShare) : [];
        ImmutableArray<LabelLine> lines =
        [
            .. value.Select(line => new LabelLine(line, sheet.LabelSize, sheet.LabelLine, Weight.SemiBold)),
            .. name.Select(line => new LabelLine(line, sheet.NoteSize, sheet.NoteLine, Weight.Regular)),
        ];
        return new Label(lines, lines.Max(line => typesetter.Measure(line.Words, line.Size, line.Weight)));
    }

    private sealed record Label(ImmutableArray<LabelLine> Lines, double Width)
    {
        public double Height => Lines.Sum(line => line.Height);
    }

    private sealed record LabelLine(string Words, double Size, double Height, Weight Weight);
}
