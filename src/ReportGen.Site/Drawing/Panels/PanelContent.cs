using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Rows;

namespace ReportGen.Drawing.Panels;

/// <summary>What panels show: how much room their marks and words need, and how they are drawn.</summary>
internal abstract class PanelContent
{
    protected const double ValueGap = 6;

    protected PanelContent(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (Chart, Sheet, Typesetter) = (chart, sheet, typesetter);
        Shapes =
        [
            .. chart.Series.Select(series => (Series: series, Scale: new AxisScale(chart.AxisOf(series))))
                .Select(one => one.Series.Values.Select(value => ValueShape.Of(value, one.Scale)).ToImmutableArray()),
        ];
    }

    /// <summary>What stands over all panels; null for nothing.</summary>
    public abstract string? Title { get; }

    /// <summary>Whether all panels have one axis, so that distances in them can be compared.</summary>
    public abstract bool SharesAxis { get; }

    /// <summary>Whether a line stands over each row.</summary>
    public abstract bool HasRules { get; }

    protected Chart Chart { get; }

    protected Sheet Sheet { get; }

    protected Typesetter Typesetter { get; }

    /// <summary>The values of each series on its axis, row by row.</summary>
    protected ImmutableArray<ImmutableArray<ValueShape>> Shapes { get; }

    /// <summary>What the marks of a series need; with their words, or without.</summary>
    public abstract IEnumerable<SpaceNeed> Needs(int series, PanelWords words);

    /// <summary>The lines over a panel of this width.</summary>
    public abstract ImmutableArray<string> Head(int series, double width);

    /// <summary>Adds what stands between the head and the rows of a panel, and returns how much that takes; the same for all.</summary>
    public abstract double LayTop(SceneBuilder scene, int series, Panel panel, double top);

    /// <summary>Adds the line from which values are measured.</summary>
    public abstract void LayLine(SceneBuilder scene, int series, PlotFrame frame, double top, double bottom);

    /// <summary>Adds the mark of a value, and its words where all have room.</summary>
    public abstract void LayValue(SceneBuilder scene, PanelCell cell, PlotFrame frame, PanelWords words);

    /// <summary>Adds what explains the marks, and returns the pixel below.</summary>
    public abstract double LayKey(SceneBuilder scene, double bottom, PanelWords words);

    protected double WidthOf(string words, double size, Weight weight) => Typesetter.Measure(words, size, weight);

    protected string WordsOf(int series, int row) => AxisWords.ValueOf(Chart.Series[series].Values[row], Chart.AxisOf(Chart.Series[series]));
}

/// <summary>Whether the values of panels are written.</summary>
internal enum PanelWords
{
    Written,

    /// <summary>They have no room.</summary>
    LeftOut,
}

/// <summary>Where a panel lies, and what its axis maps to.</summary>
internal readonly record struct Panel(double Left, double Right, PlotFrame Frame);

/// <summary>The place of a value: its series and row, and the middle and height of its marks in pixels.</summary>
internal readonly record struct PanelCell(int Series, int Row, double Middle, double Thickness);
