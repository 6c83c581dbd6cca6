using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Look;

namespace ReportGen.Drawing.OverTime;

/// <summary>The value over each column: the one series' own, or the total of several. Where one has no room, none is drawn.</summary>
internal sealed class ColumnWords(Chart chart, Sheet sheet, Typesetter typesetter)
{
    private const double Gap = 5;

    /// <summary>Between words beside each other, and between words and a column.</summary>
    private const double Aside = 1.5;

    /// <summary>Whether the words of all columns have room, and are drawn.</summary>
    public bool Lay(SceneBuilder scene, ImmutableArray<Stack> stacks, ColumnPlot plot, Func<int, double> centre, double thickness)
    {
        var columns = stacks.Select((stack, at) => ColumnOf(stack, at, centre(at), thickness, plot)).ToArray();
        var worded = columns.Where(column => column.Words.Length > 0).ToArray();
        if (worded.Any(column => column.Right > sheet.Width)
            || worded.Zip(worded.Skip(1)).Any(pair => pair.First.Meets(pair.Second))
            || worded.Any(column => columns.Any(other => other != column && column.LiesOn(other))))
            return false;
        foreach (var column in worded)
        {
            var (weight, role) = column.IsQuiet ? (Weight.Regular, ColourRole.Muted) : (Weight.SemiBold, ColourRole.Ink);
            scene.Add(new WordMark(column.Words, column.Centre, column.Top - Gap, sheet.NoteSize, weight, Anchor.Middle, role));
        }

        return true;
    }

    private Column ColumnOf(Stack stack, int at, double centre, double thickness, ColumnPlot plot)
    {
        var words = WordsOf(at, stack) ?? "";
        return new Column(
            words,
            centre,
            typesetter.Measure(words, sheet.NoteSize, Weight.SemiBold),
            sheet.NoteSize,
            thickness,
            plot.Y(stack.Top) - (stack.IsOpen ? OpenEnd.Height : 0),
            IsQuiet(stack));
    }

    private string? WordsOf(int at, Stack stack)
    {
        if (stack.HasUnknown) return "?";
        if (!chart.Totals.IsEmpty) return chart.Totals[at]?.Words;
        return chart.Series.Length == 1 ? chart.Series[0].Values[at].Words : null;
    }

    /// <summary>Nothing is there, or nothing is known: it stands back.</summary>
    private static bool IsQuiet(Stack stack) => stack.HasUnknown || stack is { Top: 0, IsOpen: false };

    /// <summary>A column with its words; in pixels.</summary>
    private sealed record Column(string Words, double Centre, double Width, double Size, double Thickness, double Top, bool IsQuiet)
    {
        public double Right => Centre + (Width / 2);

        private double Left => Centre - (Width / 2);

        /// <summary>Whether these words touch those of a later column.</summary>
        public bool Meets(Column next) => Right + Aside > next.Left && Math.Abs(Top - next.Top) < Size;

        public bool LiesOn(Column other) =>
            other.Top < Top - Gap + Aside
                && other.Centre - (other.Thickness / 2) < Right + Aside
                && other.Centre + (other.Thickness / 2) > Left - Aside;
    }
}
