using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

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

    /// <summary>What all need under each other, in pixels.</summary>
    public double HeightOfAll => labels.Sum(label => label.Height + Between);

    /// <param name="ends">The pixel at which each line ends.</param>
    /// <param name="top">The pixel that no label may pass; below it all have room.</param>
    public void Lay(SceneBuilder scene, ImmutableArray<double> ends, double x, double top, double bottom)
    {
        var order = Enumerable.Range(0, labels.Length).OrderByDescending(at => ends[at]).ThenByDescending(at => at).ToArray();
        var tops = new double[labels.Length];
        foreach (var at in order)
        {
            tops[at] = Math.Min(bottom - labels[at].Height, ends[at] - (labels[at].Height / 2));
            bottom = tops[at] - Between;
        }

        foreach (var at in order.Reverse())
        {
            tops[at] = Math.Max(tops[at], top);
            top = tops[at] + labels[at].Height + Between;
            LayLabel(scene, labels[at], x, tops[at]);
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
