using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Rows;
using ReportGen.Look;

namespace ReportGen.Drawing.Panels;

/// <summary>Bars from zero, each panel on an axis of its own: bars are compared within a panel, rows between them.</summary>
internal sealed class BarPanels(Chart chart, Sheet sheet, Typesetter typesetter) : PanelContent(chart, sheet, typesetter)
{
    private bool hasOpenEnd;
    private bool hasInterval;

    public override string? Title => null;

    public override bool SharesAxis => false;

    public override bool HasRules => false;

    public override IEnumerable<SpaceNeed> Needs(int series, PanelWords words)
    {
        var places = Shapes[series].SelectMany(shape => shape.Places).Append(0).ToArray();
        var (least, most) = AxisScale.Apart(places.Min(), places.Max());
        return [new(least, RowGrid.HalfLine, 0), new(most, 0, RowGrid.HalfLine), .. Shapes[series].SelectMany((_, row) => Needs(series, row, words))];
    }

    public override ImmutableArray<string> Head(int series, double width) =>
        Typesetter.BreakEvenly(AxisWords.TitleOf(Chart.AxisOf(Chart.Series[series])), Sheet.NoteSize, Weight.SemiBold, width);

    public override double LayTop(SceneBuilder scene, int series, Panel panel, double top) => 0;

    public override void LayLine(SceneBuilder scene, int series, PlotFrame frame, double top, double bottom) =>
        scene.Add(new Stroke(frame.X(0), top, frame.X(0), bottom, 2, ColourRole.Axis));

    public override void LayValue(SceneBuilder scene, PanelCell cell, PlotFrame frame, PanelWords words)
    {
        var (shape, bars) = (Shapes[cell.Series][cell.Row], new SceneBuilder());
        var marks = new ValueMarks(bars, frame, 0);
        var end = marks.Bar(shape, cell.Middle, cell.Thickness, MarkRole.Of(Chart, Chart.Rows[cell.Row]));
        scene.Add(bars, frame);
        (hasOpenEnd, hasInterval) = (hasOpenEnd || marks.HasOpenEnd, hasInterval || marks.HasInterval);
        if (shape.Knowledge != Knowledge.Unknown)
            scene.Add(
                new HitArea(
                    Math.Min(frame.X(0), end),
                    cell.Middle - (cell.Thickness / 2),
                    Math.Abs(end - frame.X(0)),
                    cell.Thickness,
                    MarkTitle.Of(Chart, cell.Series, cell.Row)));
        if (words == PanelWords.LeftOut) return;
        var isLeft = ValueMarks.IsLeft(shape);
        scene.AddCentred(
            WordsOf(cell.Series, cell.Row),
            isLeft ? end - ValueGap : end + ValueGap,
            cell.Middle,
            Sheet.NoteSize,
            Chart.Rows[cell.Row].IsEmphasised ? Weight.SemiBold : Weight.Regular,
            isLeft ? Anchor.End : Anchor.Start,
            shape.Knowledge == Knowledge.Unknown ? ColourRole.Muted : ColourRole.Ink);
    }

    public override double LayKey(SceneBuilder scene, double bottom, PanelWords words) =>
        new ChartKey(Sheet, Typesetter).LayBars(scene, bottom, hasOpenEnd, hasInterval, words == PanelWords.Written);

    private IEnumerable<SpaceNeed> Needs(int series, int row, PanelWords words)
    {
        const double half = 2;
        var shape = Shapes[series][row];
        var word = words == PanelWords.LeftOut ? 0 : ValueGap + WidthOf(WordsOf(series, row), Sheet.NoteSize, Weight.SemiBold) + 1;
        if (shape.Knowledge == Knowledge.Unknown) return [new(0, 0, word)];
        var (before, beyond) = ValueMarks.PixelsBeyond(shape, isBar: true);
        return shape.Places.Select(place => new SpaceNeed(place, half, half)).Append(new SpaceNeed(shape.Solid, before + half, beyond + half))
            .Select(need => ValueMarks.IsLeft(shape) ? need with { Left = need.Left + word } : need with { Right = need.Right + word });
    }
}
