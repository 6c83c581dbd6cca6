using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Drawing.OverTime;

/// <summary>Lays out release days on a sheet: a line for each month, a mark on each release day, its values beside it.</summary>
internal sealed class CalendarLayout
{
    private const int DaysOfMonth = 31;
    private const double Gap = 12;
    private const double Aside = 5;
    private const double RightMargin = 9;

    private static readonly int[] NamedDays = [1, 8, 15, 22, 29];

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly SceneBuilder scene = new();
    private readonly ImmutableArray<ReleaseMark> marks;
    private readonly double yearWidth;
    private readonly double left;

    private CalendarLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        marks = [.. Enumerable.Range(0, chart.Rows.Length).Select(row => ReleaseMark.Of(chart, row)).OfType<ReleaseMark>()];
        yearWidth = typesetter.Measure("0000", sheet.NoteSize, Weight.SemiBold) + Aside;
        left = Math.Ceiling(yearWidth + typesetter.Measure("May", sheet.LabelSize, Weight.Regular) + Gap);
    }

    private double Pitch => (sheet.Width - left - RightMargin) / DaysOfMonth;

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new CalendarLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var window = chart.Window ?? Period.Between(marks[0].Day, marks[^1].Day);
        var top = new Heading(chart, sheet, typesetter).Lay(scene);
        top = new CalendarKey(chart, sheet, typesetter).Lay(scene, top + 2, marks) + 6;
        LayDays(top);
        var y = top + sheet.NoteLine + 4;
        var year = 0;
        for (var month = Start(window.First); month <= window.Last; month = month.AddMonths(1))
        {
            LayMonth(month, window, y + (sheet.MonthLine / 2), month.Year != year);
            year = month.Year;
            y += sheet.MonthLine;
        }

        return scene.Build(sheet.Width, Math.Ceiling(y + 4), new Frame(0, top, y, 0, sheet.Width, 1), [], null);
    }

    private double X(int day) => left + ((day - 0.5) * Pitch);

    private void LayDays(double top)
    {
        foreach (var day in NamedDays)
            scene.AddCentred(day.ToString(CultureInfo.InvariantCulture), X(day), top + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Middle, ColourRole.Muted);
    }

    private void LayMonth(DateOnly month, Period window, double middle, bool isFirstOfYear)
    {
        if (isFirstOfYear)
            scene.AddCentred(month.Year.ToString(CultureInfo.InvariantCulture), 0, middle, sheet.NoteSize, Weight.SemiBold, Anchor.Start, ColourRole.Muted);
        scene.AddCentred(month.ToString("MMM", CultureInfo.InvariantCulture), yearWidth, middle, sheet.LabelSize, Weight.Regular, Anchor.Start, ColourRole.Ink);
        var here = marks.Where(mark => Start(mark.Day) == month).ToArray();
        LayLine(month, window, here, middle);
        LayMarks(here, middle);
    }

    /// <summary>The days of the month that the window holds, as a line that spares the marks.</summary>
    private void LayLine(DateOnly month, Period window, ReleaseMark[] here, double middle)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var (first, end) = (Start(window.First) == month ? window.First.Day : 1, Start(window.Last) == month ? window.Last.Day : last);
        var from = X(first) - (Pitch / 2);
        foreach (var mark in here)
        {
            var to = X(mark.Day.Day) - (sheet.MarkSize / 2) - 1;
            if (to > from) scene.Add(new Stroke(from, middle, to, middle, 1, ColourRole.Grid));
            from = X(mark.Day.Day) + (sheet.MarkSize / 2) + 1;
        }

        if (X(end) + (Pitch / 2) > from) scene.Add(new Stroke(from, middle, X(end) + (Pitch / 2), middle, 1, ColourRole.Grid));
    }

    private void LayMarks(ReleaseMark[] here, double middle)
    {
        var free = left;
        for (var at = 0; at < here.Length; at++)
        {
            var (x, radius) = (X(here[at].Day.Day), sheet.MarkSize / 2);
            scene.Add(new Disc(x, middle, sheet.MarkSize, here[at].Filling, here[at].Role));
            var width = typesetter.Measure(here[at].Words, sheet.NoteSize, Weight.SemiBold);
            var end = at + 1 < here.Length ? X(here[at + 1].Day.Day) - radius : sheet.Width + Aside;
            if (x + radius + width + (2 * Aside) <= end) free = LayWords(here[at].Words, x + radius + Aside, width, middle);
            else if (x - radius - width - (2 * Aside) >= free) _ = LayWords(here[at].Words, x - radius - Aside - width, width, middle);
            free = Math.Max(free, x + radius);
        }
    }

    private double LayWords(string words, double from, double width, double middle)
    {
        scene.AddCentred(words, from, middle, sheet.NoteSize, Weight.SemiBold, Anchor.Start, ColourRole.Ink);
        return from + width;
    }

    private static DateOnly Start(DateOnly day) => new(day.Year, day.Month, 1);
}
