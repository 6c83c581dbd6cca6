using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Drawing.OverTime;
using ReportGen.Look;
using ReportGen.Quantities;

namespace ReportGen.Drawing.Dates;

/// <summary>Lays out lanes over one axis of dates: events with their labels, and releases as ticks.</summary>
internal sealed class TimelineLayout
{
    private const double Margin = 6;
    private const double NameGap = 4;
    private const double LaneGap = 20;
    private const double EventSize = 10;
    private const double CrowdedSize = 8;
    private const double TickHeight = 18;
    private const double MonthHeight = 6;

    private readonly Chart chart;
    private readonly Sheet sheet;
    private readonly Typesetter typesetter;
    private readonly DateScale dates;
    private readonly SceneBuilder scene = new();
    private readonly FlagLayer flags;
    private readonly List<FlagText> listed = [];

    private TimelineLayout(Chart chart, Sheet sheet, Typesetter typesetter)
    {
        (this.chart, this.sheet, this.typesetter) = (chart, sheet, typesetter);
        var all = chart.Lanes.SelectMany(lane => lane.Events).Select(one => one.Days).ToArray();
        dates =
            new DateScale(
                chart.Window ?? Period.Between(all.Min(days => days.First), all.Max(days => days.Last)),
                Margin,
                sheet.Width - Margin);
        flags = new FlagLayer(scene, sheet, typesetter);
    }

    public static Scene Of(Chart chart, Sheet sheet, Typesetter typesetter) => new TimelineLayout(chart, sheet, typesetter).Lay();

    private Scene Lay()
    {
        var y = 0.0;
        foreach (var lane in chart.Lanes) y = LayLane(lane, y) + LaneGap;
        y -= LaneGap / 2;
        scene.Add(new Stroke(0, y, sheet.Width, y, 2, ColourRole.Axis));
        var months = dates.Months();
        y = new MonthAxis(sheet, typesetter).Lay(scene, months, at => dates.X(months[at].First), y + 1);
        if (listed.Count > 0) y = flags.LayList(listed, y + 8);
        y = new ChartKey(sheet, typesetter).LayMonths(scene, y, chart.Lanes.SelectMany(lane => lane.Events).Any(one => one.Days.Days > 1));
        return scene.Build(sheet.Width, Math.Ceiling(y), new PlotFrame(0, 0, y, 0, sheet.Width, 1), [], null);
    }

    /// <summary>Lays a lane and returns the pixel below it.</summary>
    private double LayLane(ChartLane lane, double top)
    {
        foreach (var line in typesetter.Break(lane.Name, sheet.LabelSize, Weight.SemiBold, sheet.Width))
        {
            scene.AddCentred(line, 0, top + (sheet.LabelLine / 2), sheet.LabelSize, Weight.SemiBold, Anchor.Start, ColourRole.Ink);
            top += sheet.LabelLine;
        }

        return lane.Content == LaneContent.Events ? LayEvents(lane, top + NameGap) : LayReleases(lane, top + NameGap);
    }

    private double LayEvents(ChartLane lane, double top)
    {
        var plan = new FlagPlanner(sheet, typesetter, 0, sheet.Width).Plan(
            FlagText.Of(lane.Events, one => dates.Middle(one.Days), listed.Count + 1));
        listed.AddRange(plan.Listed);
        var line = top + plan.Height + (EventSize / 2);
        scene.Add(new Stroke(0, line, sheet.Width, line, 1, ColourRole.Grid));
        flags.Lay(plan, line, 1, _ => line);
        foreach (var (at, happened) in lane.Events.Index())
        {
            var isCrowded = IsCrowded(lane.Events, at) && !plan.Flags[at].IsNumbered;
            var (y, size) = isCrowded ? (line - plan.Flags[at].To + (sheet.NoteLine / 2), CrowdedSize) : (line, EventSize);
            LayMark(
                happened,
                y,
                ColourRole.Ink,
                () => scene.Add(new Disc(dates.X(happened.Days.First), y, size, DiscFilling.Full, ColourRole.Ink)));
        }

        return line + (EventSize / 2);
    }

    /// <summary>Whether the mark of a day would lie on a neighbour's: then each stands at its own label.</summary>
    private bool IsCrowded(ImmutableArray<ChartEvent> events, int at)
    {
        if (events[at].Days.Days > 1) return false;
        double X(ChartEvent one) => dates.X(one.Days.First);
        return events.Where((one, other) => other != at && one.Days.Days == 1).Any(one => Math.Abs(X(one) - X(events[at])) < EventSize + 1);
    }

    private double LayReleases(ChartLane lane, double top)
    {
        var (line, role) = (top + (TickHeight / 2), lane.Colour?.Full ?? ColourRole.Series1);
        scene.Add(new Stroke(0, line, sheet.Width, line, 1, ColourRole.Grid));
        foreach (var released in lane.Events)
        {
            var x = dates.X(released.Days.First);
            LayMark(
                released,
                line,
                role,
                () => scene.Add(new Swatch(x - 1.25, line - (TickHeight / 2), 2.5, TickHeight, role)));
        }

        return line + (TickHeight / 2);
    }

    /// <summary>A month of which the day is not known is a bar over all of it.</summary>
    private void LayMark(ChartEvent happened, double line, ColourRole role, Action layDay)
    {
        var (from, to) = (dates.X(happened.Days.First), dates.X(happened.Days.Last));
        if (happened.Days.Days == 1) layDay();
        else scene.Add(new Swatch(from, line - (MonthHeight / 2), to - from, MonthHeight, role));
        scene.Add(new HitArea(from - 1, line - (TickHeight / 2), to - from + 2, TickHeight, MarkTitle.Of(happened)));
    }
}
