using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing;

/// <summary>What stands over the frame: what the axis measures, and the colours of the series. The chart's title is the page's.</summary>
internal sealed class ChartHeading(Chart chart, Sheet sheet, Typesetter typesetter)
{
    private const double SwatchSize = 12;
    private const double SwatchGap = 6;
    private const double ItemGap = 18;

    /// <summary>Adds what the axis measures and the colours of several series or groups, and returns the pixel below them.</summary>
    public double Lay(SceneBuilder scene) =>
        Legend is { Length: > 1 } legend ? LayLegend(scene, LayLines(scene, AxisTitle) + 6, legend) : LayTitle(scene);

    /// <summary>Adds what the axis measures, for a chart that names its series elsewhere, and returns the pixel below it.</summary>
    public double LayTitle(SceneBuilder scene) => LayTitle(scene, AxisTitle);

    /// <summary>Adds what the axis measures and the colours of groups, for a chart that names its series elsewhere, and returns the pixel
    /// below them.</summary>
    /// <param name="title">What the axis measures; null where each series says its own.</param>
    public double LayGroups(SceneBuilder scene, string? title)
    {
        var below = title is null ? 0 : LayLines(scene, title) + 4;
        return chart.Groups.Length > 1 ? LayLegend(scene, title is null ? 0 : below + 2, GroupLegend) : below;
    }

    /// <param name="title">In place of what the axis says of itself.</param>
    public double LayTitle(SceneBuilder scene, string title) => LayLines(scene, title) + 4;

    private double LayLines(SceneBuilder scene, string title)
    {
        var y = 0.0;
        foreach (var line in typesetter.Break(title, sheet.NoteSize, Weight.Regular, sheet.Width))
        {
            scene.AddCentred(line, 0, y + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Muted);
            y += sheet.NoteLine;
        }

        return y;
    }

    private string AxisTitle => AxisWords.TitleOf(chart.Axis);

    private ImmutableArray<(string Name, ColourRole Role)> Legend => chart.Series.Length > 1
        ? [.. chart.Series.Select((series, at) => (series.Name ?? "", MarkRole.Of(chart, at)))]
        : GroupLegend;

    private ImmutableArray<(string Name, ColourRole Role)> GroupLegend =>
        [.. chart.Groups.Select(group => (group.Group ?? "", group.Full))];

    private double LayLegend(SceneBuilder scene, double top, ImmutableArray<(string Name, ColourRole Role)> legend)
    {
        const double indent = SwatchSize + SwatchGap;
        var (x, y) = (0.0, top);
        foreach (var (name, role) in legend)
        {
            var lines = typesetter.Break(name, sheet.NoteSize, Weight.SemiBold, sheet.Width - indent);
            var width = indent + lines.Max(line => typesetter.Measure(line, sheet.NoteSize, Weight.SemiBold));
            if (x > 0 && x + width > sheet.Width) (x, y) = (0, y + sheet.NoteLine + 2);
            var middle = y + (sheet.NoteLine / 2);
            scene.Add(new Swatch(x, middle - (SwatchSize / 2), SwatchSize, SwatchSize, role));
            foreach (var (at, line) in lines.Index()) scene.AddCentred(
                line,
                x + indent,
                middle + (at * sheet.NoteLine),
                sheet.NoteSize,
                Weight.SemiBold,
                Anchor.Start,
                ColourRole.Ink);
            // What follows a name of several lines begins on a line of its own.
            (x, y) = lines.Length > 1 ? (sheet.Width, y + ((lines.Length - 1) * sheet.NoteLine)) : (x + width + ItemGap, y);
        }

        return y + sheet.NoteLine + 8;
    }
}
