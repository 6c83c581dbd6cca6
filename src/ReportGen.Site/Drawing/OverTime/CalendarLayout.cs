using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;
using ReportGen.Drawing.Dates;
using ReportGen.Look;
using ReportGen.Quantities;

namespace ReportGen.Drawing.OverTime;

/// <summary>Lays out release days on a sheet: a line for each month, a mark on each release day, its values beside it.</summary>
internal sealed class CalendarLayout
{
    private const int DaysOfMonth = 31;
    private const double Gap = 12;
    private const double Aside = 5;
    private const double RightMargin = 9;
    private const double Sparing = 2;
    private const double EdgeHeight = 5;

    private static readonly int[] NamedDays = [1, 8, 15, 22, 29];

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly SceneBuilder scene = new();
    private readonly ImmutableArray<ReleaseMark> marks;
    private readonly FlagLayer flags;
    private readonly List<FlagText> listed = [];
    private readonly double yearWidth;
    private readonly double left;

    // Marks of days that follow each other are smaller, so that they do not touch.
    private readonly double markSize;
    private readonly bool hasWords;

    private CalendarLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        marks = [.. Enumerable.Range(0, chart.Rows.Length).Select(row => ReleaseMark.Of(chart, row)).OfType<ReleaseMark>()];
        flags = new FlagLayer(scene, sheet, typesetter);
        yearWidth = typesetter.Measure("0000", sheet.NoteSize, Weight.SemiBold) + Aside;
        left = Math.Ceiling(yearWidth + typesetter.Measure("May", sheet.LabelSize, Weight.Regular) + Gap);
        var nearest = marks.Zip(marks.Skip(1), (one, next) => next.Day.DayNumber - one.Day.DayNumber).DefaultIfEmpty(DaysOfMonth).Min();
        markSize = Math.Min(sheet.MarkSize, (nearest * Pitch) - 1);
        hasWords = marks.GroupBy(mark => Start(mark.Day)).All(month => WordsIn([.. month]) is not null);
    }

    private string Title => chart.Series.Length > 1
        ? $"{chart.Axis.Title}, of all {chart.Series[1].Name?.ToLowerInvariant()}"
        : chart.Axis.Title;

    private double Pitch => (sheet.Width - left - RightMargin) / DaysOfMonth;

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new CalendarLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var window = chart.Window ?? Period.Between(marks[0].Day, marks[^1].Day);
        var top = new ChartHeading(chart, sheet, typesetter).LayTitle(scene, Title);
        top = new CalendarKey(chart, sheet, typesetter).Lay(scene, top + 2, marks) + 6;
        LayDays(top);
        var y = top + sheet.NoteLine + 4;
        var year = 0;
        for (var month = Start(window.First); month <= window.Last; month = month.AddMonths(1))
        {
            LayMonth(month, window, y + (sheet.MonthLine / 2), month.Year != year);
            year = month.Year;
            y += sheet.MonthLine + LayEvents(month, y + sheet.MonthLine - 4);
        }

        if (listed.Count > 0) y = flags.LayList(listed, y + 8);
        y = new ChartKey(sheet, typesetter).LayDays(scene, y, hasWords);
        return scene.Build(sheet.Width, Math.Ceiling(y + 4), new PlotFrame(0, top, y, 0, sheet.Width, 1), [], null);
    }

    /// <summary>Lays what happened in a month under its line and returns how much that takes, in pixels.</summary>
    private double LayEvents(DateOnly month, double top)
    {
        ImmutableArray<ChartEvent> here = [.. chart.Events.Where(one => Start(one.Days.First) == month)];
        var plan = new FlagPlanner(sheet, typesetter, left, sheet.Width).Plan(
            FlagText.Of(
                here,
                one => (X(one.Days.First.Day) + X(one.Days.Last.Day)) / 2,
                chart.Events.Count(one => one.Days.First < month) + 1));
        listed.AddRange(plan.Listed);
        flags.Lay(plan, top, -1, flag => top - Math.Max(0, ((sheet.MonthLine - markSize) / 2) - 6));
        return plan.Height;
    }

    private double X(int day) => left + ((day - 0.5) * Pitch);

    private void LayDays(double top)
    {
        scene.AddCentred("Day", 0, top + (sheet.NoteLine / 2), sheet.NoteSize, Weight.Regular, Anchor.Start, ColourRole.Muted);
        foreach (var day in NamedDays)
            scene.AddCentred(
                day.ToString(CultureInfo.InvariantCulture),
                X(day),
                top + (sheet.NoteLine / 2),
                sheet.NoteSize,
                Weight.Regular,
                Anchor.Middle,
                ColourRole.Muted);
    }

    private void LayMonth(DateOnly month, Period window, double middle, bool isFirstOfYear)
    {
        if (isFirstOfYear)
            scene.AddCentred(
                month.Year.ToString(CultureInfo.InvariantCulture),
                0,
                middle,
                sheet.NoteSize,
                Weight.SemiBold,
                Anchor.Start,
                ColourRole.Muted);
        scene.AddCentred(
            month.ToString("MMM", CultureInfo.InvariantCulture),
            yearWidth,
            middle,
            sheet.LabelSize,
            Weight.Regular,
            Anchor.Start,
            ColourRole.Ink);
        var here = marks.Where(mark => Start(mark.Day) == month).ToArray();
        LayLine(month, window, LayMarks(here, middle), middle);
    }

    /// <summary>The days of the month that the window holds, as a line that spares marks and words; a bar stands where the window begins or
    /// ends.</summary>
    private void LayLine(DateOnly month, Period window, List<(double From, double To)> taken, double middle)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var (begins, ends) = (Start(window.First) == month, Start(window.Last) == month);
        var (from, end) = (X(begins ? window.First.Day : 1) - (Pitch / 2), X(ends ? window.Last.Day : last) + (Pitch / 2));
        if (begins) LayEdge(from, taken, middle);
        if (ends) LayEdge(end, taken, middle);
        foreach (var (start, stop) in taken)
        {
            if (start > from) scene.Add(new Stroke(from, middle, start, middle, 1, ColourRole.Grid));
            from = stop;
        }

        if (end > from) scene.Add(new Stroke(from, middle, end, middle, 1, ColourRole.Grid));
    }

    private void LayEdge(double x, List<(double From, double To)> taken, double middle)
    {
        if (!taken.Exists(place => place.From < x && x < place.To))
            scene.Add(new Stroke(x, middle - EdgeHeight, x, middle + EdgeHeight, 2, ColourRole.Axis));
    }

    /// <summary>Lays the marks, with their words if all of the calendar have room, and returns what they take of the line, from left to
    /// right.</summary>
    private List<(double From, double To)> LayMarks(ReleaseMark[] here, double middle)
    {
        var (taken, radius) = (new List<(double From, double To)>(), markSize / 2);
        var words = hasWords ? WordsIn(here) : null;
        for (var at = 0; at < here.Length; at++)
        {
            var x = X(here[at].Day.Day);
            scene.Add(new Disc(x, middle, markSize, here[at].Filling, here[at].Role));
            scene.Add(new HitArea(x - radius, middle - radius, markSize, markSize, here[at].Title));
            taken.Add((x - radius - Sparing, x + radius + Sparing));
            if (words is null) continue;
            var (from, width) = words[at];
            scene.AddCentred(here[at].Words, from, middle, sheet.NoteSize, Weight.SemiBold, Anchor.Start, ColourRole.Ink);
            taken[^1] = (Math.Min(from - Sparing, taken[^1].From), Math.Max(from + width + Sparing, taken[^1].To));
        }

        return taken;
    }

    /// <summary>Where the words of the marks of a month begin, right of each mark or else left of it, and how wide they are; null where one
    /// has no room.</summary>
    private List<(double From, double Width)>? WordsIn(ReleaseMark[] here)
    {
        var (words, free, radius) = (new List<(double From, double Width)>(), left, markSize / 2);
        for (var at = 0; at < here.Length; at++)
        {
            var (from, to) = (X(here[at].Day.Day) - radius, X(here[at].Day.Day) + radius);
            var width = typesetter.Measure(here[at].Words, sheet.NoteSize, Weight.SemiBold);
            var next = at + 1 < here.Length ? X(here[at + 1].Day.Day) - radius - Aside : sheet.Width;
            var isRight = to + Aside + width <= next;
            if (!isRight && from - Aside - width < free) return null;
            words.Add((isRight ? to + Aside : from - Aside - width, width));
            free = (isRight ? to + Aside + width : to) + Aside;
        }

        return words;
    }

    private static DateOnly Start(DateOnly day) => new(day.Year, day.Month, 1);
}
