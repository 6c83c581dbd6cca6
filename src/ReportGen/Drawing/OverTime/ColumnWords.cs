using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Sources;

namespace ReportGen.Drawing.OverTime;

/// <summary>The value over each column, wherever it has room: the one series' own, or the total of several. Where few have room, none is drawn.</summary>
internal sealed class ColumnWords(Chart chart, Sheet sheet, Typesetter typesetter)
{
    private const double Gap = 5;
    private const double Aside = 3;
    private const double FewestShare = 0.6;

    public void Lay(SceneBuilder scene, ImmutableArray<Stack> stacks, ColumnPlot plot, Func<int, double> centre, double thickness)
    {
        var columns = stacks.Select((stack, at) => new Column(WordsOf(at, stack), centre(at), thickness, plot.Y(stack.Top) - (stack.IsOpen ? OpenEnd.Height : 0), IsQuiet(stack))).ToArray();
        var placed = Placed(columns);
        if (placed.Count < FewestShare * columns.Count(column => column.Words is not null)) return;
        foreach (var column in placed)
        {
            var (weight, role) = column.IsQuiet ? (Weight.Regular, ColourRole.Muted) : (Weight.SemiBold, ColourRole.Ink);
            scene.Add(new WordMark(column.Words ?? "", column.Centre, column.Top - Gap, sheet.NoteSize, weight, Anchor.Middle, role));
        }
    }

    private List<Column> Placed(Column[] columns)
    {
        var placed = new List<Column>();
        var free = double.NegativeInfinity;
        foreach (var column in columns)
        {
            var half = typesetter.Measure(column.Words ?? "", sheet.NoteSize, Weight.SemiBold) / 2;
            var (left, right) = (column.Centre - half - Aside, column.Centre + half + Aside);
            if (column.Words is null || left < free || right - Aside > sheet.Width || columns.Any(other => other != column && other.IsUnder(left, right, column.Top - Gap + Aside))) continue;
            placed.Add(column);
            free = right;
        }

        return placed;
    }

    private string? WordsOf(int at, Stack stack)
    {
        if (stack.HasUnknown) return "?";
        var value = !chart.Totals.IsEmpty ? chart.Totals[at] : chart.Series.Length == 1 ? chart.Series[0].Values[at] : null;
        return value?.Words;
    }

    /// <summary>Nothing is there, or nothing is known: it stands back.</summary>
    private static bool IsQuiet(Stack stack) => stack.HasUnknown || stack is { Top: 0, IsOpen: false };

    /// <summary>A column with its words; in pixels.</summary>
    private sealed record Column(string? Words, double Centre, double Thickness, double Top, bool IsQuiet)
    {
        /// <summary>Whether words from left to right that end at a height would lie on this column.</summary>
        public bool IsUnder(double left, double right, double bottom) =>
            Top < bottom && Centre - (Thickness / 2) < right && Centre + (Thickness / 2) > left;
    }
}
