using ReportGen.Charts;
using ReportGen.Drawing;

namespace ReportGen.Tests.Drawing.Law;

/// <summary>A drawing's own list of what it drew, as rectangles: texts as wide as its font sets them, and marks.</summary>
internal sealed class DrawnThings(Scene scene, Typesetter typesetter)
{
    /// <summary>What no eye sees; in pixels.</summary>
    private const double Unseen = 0.6;

    private const string NoRoom = "no room";

    /// <summary>Its symbol is a question mark, as that of a value.</summary>
    private const string UnknownKey = "Something of this month";

    private readonly (string Text, Rectangle Box)[] texts = [.. scene.Words.Select(words => (words.Text, Rectangle.Of(words, typesetter)))];

    /// <summary>Each way in which the drawing breaks the law, in words.</summary>
    public IEnumerable<string> Faults(Chart chart) => [.. Outside(), .. Overlapping(), .. OnBars(), .. Values(chart)];

    private IEnumerable<string> Outside()
    {
        foreach (var (text, box) in texts.Where(text => IsOutside(text.Box))) yield return $"'{text}' leaves the picture: {box}";
        foreach (var (sort, box) in Marks().Where(mark => IsOutside(mark.Box))) yield return $"a {sort} leaves the picture: {box}";
    }

    private bool IsOutside(Rectangle box) => !(box.Left >= -Unseen && box.Right <= scene.Width + Unseen && box.Top >= -Unseen && box.Bottom <= scene.Height + Unseen);

    private IEnumerable<string> Overlapping()
    {
        var sorted = texts.OrderBy(text => text.Box.Top).ToArray();
        for (var one = 0; one < sorted.Length; one++)
        {
            for (var other = one + 1; other < sorted.Length && sorted[other].Box.Top < sorted[one].Box.Bottom; other++)
            {
                if (sorted[one].Box.Overlaps(sorted[other].Box)) yield return $"'{sorted[one].Text}' lies on '{sorted[other].Text}'";
            }
        }
    }

    private IEnumerable<string> OnBars()
    {
        var bars = Marks().Where(mark => mark.Sort is "bar" or "column" && mark.Box.Right - mark.Box.Left > Unseen && mark.Box.Bottom - mark.Box.Top > Unseen).ToArray();
        return texts.SelectMany(text => bars.Where(bar => bar.Box.Overlaps(text.Box)), (text, bar) => $"'{text.Text}' lies on a {bar.Sort}");
    }

    /// <summary>The values of a chart are all written, or none, and a note says why.</summary>
    private IEnumerable<string> Values(Chart chart)
    {
        var written = texts.Count(text => text.Text.Contains(HostileCharts.ValueEnd, StringComparison.Ordinal) || text.Text is "?" or "a part is unknown") - texts.Count(text => text.Text.StartsWith(UnknownKey, StringComparison.Ordinal));
        var noted = texts.Any(text => text.Text.Contains(NoRoom, StringComparison.Ordinal));
        var all = Expected(chart);
        if (written < all && !(written == 0 && noted)) yield return FormattableString.Invariant($"{written} of {all} values are written{(noted ? ", and a note says that there is no room" : "")}");
        if (written > 0 && noted) yield return "values are written, and a note says that there is no room";
    }

    private static int Expected(Chart chart) => chart.Kind switch
    {
        ChartKind.Timeline or ChartKind.Strip => 0,
        ChartKind.Cumulative => chart.Series.Length,
        ChartKind.Calendar or ChartKind.StackedBar => chart.Rows.Length,
        _ => chart.Rows.Length * chart.Series.Length,
    };

    private IEnumerable<(string Sort, Rectangle Box)> Marks() =>
    [
        .. scene.Bars.Select(bar => ("bar", Box(scene.Frame.X(bar.From), bar.Y - (bar.Thickness / 2), scene.Frame.X(bar.To), bar.Y + (bar.Thickness / 2)))),
        .. scene.Whiskers.Select(whisker => ("whisker", Box(scene.Frame.X(whisker.Low) - 1, whisker.Y - whisker.Cap, scene.Frame.X(whisker.High) + 1, whisker.Y + whisker.Cap))),
        .. scene.Lines.Select(line => ("line", Box(scene.Frame.X(line.FromX), line.FromY, scene.Frame.X(line.ToX), line.ToY))),
        .. scene.Dots.Select(dot => ("dot", Box(scene.Frame.X(dot.X) - (dot.Diameter / 2), dot.Y - (dot.Diameter / 2), scene.Frame.X(dot.X) + (dot.Diameter / 2), dot.Y + (dot.Diameter / 2)))),
        .. scene.Swatches.Select(swatch => ("column", Rectangle.Of(swatch))),
        .. scene.Strokes.Select(stroke => ("stroke", Box(stroke.FromX, stroke.FromY, stroke.ToX, stroke.ToY))),
        .. scene.Discs.Select(disc => ("disc", Rectangle.Of(disc))),
        .. scene.Grid.Select(place => ("grid line", Box(scene.Frame.X(place), scene.Frame.Top, scene.Frame.X(place), scene.Frame.Bottom))),
    ];

    private static Rectangle Box(double oneX, double oneY, double otherX, double otherY) =>
        new(Math.Min(oneX, otherX), Math.Min(oneY, otherY), Math.Max(oneX, otherX), Math.Max(oneY, otherY));
}
