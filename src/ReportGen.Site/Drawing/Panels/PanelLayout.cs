using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.Rows;
using ReportGen.Look;

namespace ReportGen.Drawing.Panels;

/// <summary>Lays out a panel for each series over rows that they share: as many beside each other as leave room for all words, the others
/// in bands below.</summary>
internal sealed class PanelLayout
{
    private const double Gap = 22;
    private const double BandGap = 20;
    private const double HeadGap = 4;

    /// <summary>Marks take at least this part of their panel, or the words of values stand back.</summary>
    private const double LeastShare = 3.4;

    /// <summary>And at least so many pixels.</summary>
    private const double Least = 4;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly PanelContent content;
    private readonly ImmutableArray<RowLayout> rows;
    private readonly SceneBuilder scene = new();
    private readonly RowGrid grid;

    private PanelLayout(Chart chart, Sheet sheet, Typesetter typesetter, PanelContent content)
    {
        (this.chart, this.sheet, this.typesetter, this.content) = (chart, sheet, typesetter, content);
        rows = [.. chart.Rows.Select(row => RowLayout.Of(row, 1, sheet, sheet.WidestLabel, typesetter))];
        grid = new RowGrid(scene, sheet, typesetter);
    }

    public static Scene OfBars(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        var dense = sheet with { Thickness = sheet.Thickness * 0.7, RowGap = sheet.RowGap * 0.6 };
        return new PanelLayout(chart, dense, typesetter, new BarPanels(chart, dense, typesetter)).Lay();
    }

    public static Scene OfTargets(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        // Ways to count are said in many words.
        var widest = sheet.Labels == LabelPlace.Beside ? sheet.WidestLabel * 1.2 : sheet.WidestLabel;
        var wordy = sheet with { LabelSize = sheet.NoteSize, WidestLabel = widest, RowGap = sheet.RowGap * 0.7 };
        return new PanelLayout(chart, wordy, typesetter, new TargetPanels(chart, wordy, typesetter)).Lay();
    }

    private double Left => grid.LabelColumn(rows);

    private Scene Lay()
    {
        var y = new ChartHeading(chart, sheet, typesetter).LayGroups(scene, content.Title);
        var (columns, words) = Columns();
        foreach (var band in Enumerable.Range(0, chart.Series.Length).Chunk(columns))
            y = LayBand(band, columns, words, y + (band[0] == 0 ? 4 : BandGap));
        var height = Math.Ceiling(content.LayKey(scene, y, words));
        return scene.Build(sheet.Width, height, new PlotFrame(0, 0, height, 0, sheet.Width, 1), [], null);
    }

    /// <summary>The most panels beside each other that have room for their words; all of them, without words, where not even one
    /// has.</summary>
    private (int Columns, PanelWords Words) Columns()
    {
        for (var columns = chart.Series.Length; columns > 0; columns--)
        {
            // 2 and 2 are better than 3 and 1.
            if (columns < chart.Series.Length && columns > (chart.Series.Length + 1) / 2) continue;
            if (HasRoom(Width(columns))) return (columns, PanelWords.Written);
        }

        return (1, PanelWords.LeftOut);
    }

    /// <summary>Whether the marks of panels so wide have room beside their words; of panels on one axis, those of the widest.</summary>
    private bool HasRoom(double width)
    {
        var lengths = Frames(width, PanelWords.Written).Select(frame => (frame.Max - frame.Min) * frame.PerUnit).ToArray();
        return (content.SharesAxis ? lengths.Max() : lengths.Min()) >= width / LeastShare
            && lengths.All(length => length >= Least)
            && Enumerable.Range(0, chart.Series.Length).All(series => IsInside(series, width));
    }

    /// <summary>Whether what stands on both sides of one place has room.</summary>
    private bool IsInside(int series, double width) => content.Needs(series, PanelWords.Written)
        .GroupBy(need => need.Place)
        .All(place => place.Max(need => need.Left) + place.Max(need => need.Right) <= width);

    private double Width(int columns) => (sheet.Width - Left - ((columns - 1) * Gap)) / columns;

    /// <summary>The frame of each panel as if it began at zero. On one axis a unit is as wide in each, so that distances can be
    /// compared.</summary>
    private ImmutableArray<PlotFrame> Frames(double width, PanelWords words)
    {
        ImmutableArray<SpaceNeed[]> needs = [.. chart.Series.Select((_, series) => content.Needs(series, words).ToArray())];
        ImmutableArray<PlotFrame> frames = [.. needs.Select(one => SpaceNeed.Fit(one, 0, width))];
        if (!content.SharesAxis) return frames;
        var unit = frames.Min(frame => frame.PerUnit);
        return [.. needs.Select(one => SpaceNeed.Fit(one, 0, width, unit))];
    }

    private double LayBand(int[] band, int columns, PanelWords words, double top)
    {
        var (width, frames) = (Width(columns), Frames(Width(columns), words));
        var panels = band.Select((series, at) => (Series: series, Panel: PanelAt(at, width, frames[series]))).ToArray();
        var heads = band.ToDictionary(series => series, series => content.Head(series, width));
        var y = top + (heads.Values.Max(head => head.Length) * sheet.NoteLine) + HeadGap;
        foreach (var (series, panel) in panels) LayHead(heads[series], panel, y - HeadGap);
        y += panels.Max(one => content.LayTop(scene, one.Series, one.Panel, y));
        var bottom = y + rows.Sum(row => row.Height + sheet.RowGap);
        if (sheet.Labels == LabelPlace.Beside)
            foreach (var (series, panel) in panels) content.LayLine(scene, series, panel.Frame, y, bottom);
        LayRows(panels, words, y);
        return bottom;
    }

    private Panel PanelAt(int column, double width, PlotFrame frame)
    {
        var left = Left + (column * (width + Gap));
        return new Panel(left, left + width, frame with { Left = frame.Left + left });
    }

    /// <summary>The last line of all heads stands on one line.</summary>
    private void LayHead(ImmutableArray<string> lines, Panel panel, double bottom)
    {
        foreach (var (at, line) in lines.Index())
            scene.AddCentred(
                line,
                panel.Left,
                bottom - ((lines.Length - at - 0.5) * sheet.NoteLine),
                sheet.NoteSize,
                Weight.SemiBold,
                Anchor.Start,
                ColourRole.Ink);
    }

    /// <summary>Leads the eye from a label to its marks.</summary>
    private void LayRule(double y) => scene.Add(new Stroke(0, y, sheet.Width, y, 1, ColourRole.Grid));

    private void LayRows((int Series, Panel Panel)[] panels, PanelWords words, double y)
    {
        var labels = new RowLabels(scene, sheet, typesetter);
        var top = y + (sheet.RowGap / 2);
        for (var at = 0; at < rows.Length; at++)
        {
            if (content.HasRules && sheet.Labels == LabelPlace.Beside) LayRule(top - (sheet.RowGap / 2));
            labels.Lay(rows[at], Left - RowGrid.LabelGap, top);
            foreach (var (series, panel) in panels)
            {
                if (sheet.Labels == LabelPlace.Above)
                    content.LayLine(scene, series, panel.Frame, top + rows[at].MarksTop - 2, top + rows[at].Height + 2);
                content.LayValue(scene, new PanelCell(series, at, top + rows[at].MiddleOf(0), rows[at].Thickness), panel.Frame, words);
            }

            top += rows[at].Height + sheet.RowGap;
        }
    }
}
