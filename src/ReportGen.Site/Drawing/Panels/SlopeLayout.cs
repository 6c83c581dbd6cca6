using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.Panels;

/// <summary>Lays out two sides of one ranking: names and values by rank, the largest on top, and a line from side to side. The note of a row
/// stands under its name on the first side.</summary>
internal sealed class SlopeLayout
{
    private const double SideShare = 0.37;
    private const double Aside = 12;
    private const double RankGap = 14;
    private const double Dot = 8;
    private const double HeadGap = 10;
    private const double HeadShare = 0.46;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly SceneBuilder scene = new();
    private readonly ImmutableArray<ImmutableArray<Entry>> sides;

    private SlopeLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        sides = [.. Enumerable.Range(0, chart.Series.Length).Select(Side)];
    }

    private double SideWidth => sheet.Width * SideShare;

    private double Pitch => sides.SelectMany(side => side).Max(entry => entry.Height(sheet)) + RankGap;

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new SlopeLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var top = LayHeads(new ChartHeading(chart, sheet, typesetter).LayGroups(scene, null) + 4);
        var (left, right) = (WidestOf(0) + Aside, sheet.Width - WidestOf(1) - Aside);
        foreach (var row in Enumerable.Range(0, chart.Rows.Length).OrderBy(row => chart.Rows[row].IsEmphasised)) LayLine(row, left, right, top);
        for (var side = 0; side < sides.Length; side++)
            foreach (var entry in sides[side]) LayEntry(entry, side, side == 0 ? left : right, top + ((entry.Rank + 0.5) * Pitch));
        var height = Math.Ceiling(top + (chart.Rows.Length * Pitch));
        return scene.Build(sheet.Width, height, new PlotFrame(0, 0, height, 0, sheet.Width, 1), [], null);
    }

    private double WidestOf(int side) => sides[side].Max(entry => entry.Width);

    /// <summary>By rank: unknown values last, equal ones in the order of the other side, so that no line crosses for nothing.</summary>
    private ImmutableArray<Entry> Side(int side)
    {
        var (own, other) = (chart.Series[side].Values, chart.Series[chart.Series.Length - 1 - side].Values);
        return
        [
            .. Enumerable.Range(0, chart.Rows.Length)
                .OrderBy(row => own[row].IsUnknown)
                .ThenByDescending(row => own[row].Nominal)
                .ThenByDescending(row => other[row].Nominal)
                .ThenBy(row => row)
                .Select((row, rank) => EntryOf(side, row, rank)),
        ];
    }

    private Entry EntryOf(int side, int row, int rank)
    {
        var weight = WeightOf(row);
        var value = AxisWords.ValueOf(chart.Series[side].Values[row], chart.AxisOf(chart.Series[side]));
        var (name, words) =
            (
                typesetter.BreakEvenly(chart.Rows[row].Label, sheet.NoteSize, weight, SideWidth),
                typesetter.Break(value, sheet.NoteSize, Weight.SemiBold, SideWidth));
        ImmutableArray<string> note = side == 0 && chart.Rows[row].Note is { } written
            ? typesetter.Break(written, sheet.NoteSize, Weight.Regular, SideWidth)
            : [];
        var width = name.Select(line => typesetter.Measure(line, sheet.NoteSize, weight))
            .Concat(note.Select(line => typesetter.Measure(line, sheet.NoteSize, Weight.Regular)))
            .Concat(words.Select(line => typesetter.Measure(line, sheet.NoteSize, Weight.SemiBold)))
            .Max();
        return new Entry(row, rank, name, note, words, width);
    }

    private Weight WeightOf(int row) => chart.Rows[row].IsEmphasised ? Weight.SemiBold : Weight.Regular;

    /// <summary>Over the names where they have room there, else at the edge.</summary>
    private double LayHeads(double top)
    {
        var heads = chart.Series.Select(series =>
            typesetter.BreakEvenly(AxisWords.TitleOf(chart.AxisOf(series)), sheet.NoteSize, Weight.SemiBold, sheet.Width * HeadShare)).ToArray();
        foreach (var (side, head) in heads.Index())
        {
            var isOver = head.All(line => typesetter.Measure(line, sheet.NoteSize, Weight.SemiBold) <= WidestOf(side));
            var (x, anchor) = (side, isOver) switch
            {
                (0, true) => (WidestOf(0), Anchor.End),
                (0, _) => (0, Anchor.Start),
                (_, true) => (sheet.Width - WidestOf(1), Anchor.Start),
                _ => (sheet.Width, Anchor.End),
            };
            foreach (var (at, line) in head.Index())
                scene.AddCentred(line, x, top + ((at + 0.5) * sheet.NoteLine), sheet.NoteSize, Weight.SemiBold, anchor, ColourRole.Ink);
        }

        return top + (heads.Max(head => head.Length) * sheet.NoteLine) + HeadGap;
    }

    private void LayLine(int row, double left, double right, double top)
    {
        if (chart.Series.Any(series => series.Values[row].IsUnknown)) return;
        var width = chart.Rows[row].IsEmphasised ? 4 : 2;
        scene.Add(new Stroke(left, Y(0, row, top), right, Y(1, row, top), width, MarkRole.Of(chart, chart.Rows[row])));
    }

    private double Y(int side, int row, double top) => top + ((sides[side].First(entry => entry.Row == row).Rank + 0.5) * Pitch);

    private void LayEntry(Entry entry, int side, double x, double middle)
    {
        var isKnown = !chart.Series[side].Values[entry.Row].IsUnknown;
        var isEmphasised = chart.Rows[entry.Row].IsEmphasised;
        if (isKnown)
        {
            var size = isEmphasised ? Dot * 1.5 : Dot;
            scene.Add(new Disc(x, middle, size, DiscFilling.Full, MarkRole.Of(chart, chart.Rows[entry.Row])));
            scene.Add(new HitArea(x - (size / 2), middle - (size / 2), size, size, MarkTitle.Of(chart, side, entry.Row)));
        }

        var (place, anchor) = side == 0 ? (x - Aside, Anchor.End) : (x + Aside, Anchor.Start);
        var y = middle - (entry.Height(sheet) / 2) + (sheet.NoteLine / 2);
        foreach (var line in entry.Name)
        {
            scene.AddCentred(line, place, y, sheet.NoteSize, WeightOf(entry.Row), anchor, ColourRole.Ink);
            y += sheet.NoteLine;
        }

        foreach (var line in entry.Note)
        {
            scene.AddCentred(line, place, y, sheet.NoteSize, Weight.Regular, anchor, ColourRole.Muted);
            y += sheet.NoteLine;
        }

        foreach (var line in entry.Words)
        {
            var weight = isEmphasised ? Weight.SemiBold : Weight.Regular;
            scene.AddCentred(line, place, y, sheet.NoteSize, weight, anchor, isEmphasised ? ColourRole.Ink : ColourRole.Muted);
            y += sheet.NoteLine;
        }
    }

    /// <summary>A row on one side.</summary>
    /// <param name="Rank">From the top, from 0.</param>
    /// <param name="Words">Its value.</param>
    /// <param name="Width">Of the widest line, in pixels.</param>
    private sealed record Entry(
        int Row,
        int Rank,
        ImmutableArray<string> Name,
        ImmutableArray<string> Note,
        ImmutableArray<string> Words,
        double Width)
    {
        public double Height(Sheet sheet) => (Name.Length + Note.Length + Words.Length) * sheet.NoteLine;
    }
}
