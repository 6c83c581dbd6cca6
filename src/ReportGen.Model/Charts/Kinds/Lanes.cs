using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Kinds;

/// <summary>Binds a timeline: lanes of events that an author wrote, and of releases of selections.</summary>
internal sealed class Lanes(ChartEntry entry)
{
    private readonly EventList events = new(entry.Names, entry.Bag);
    private readonly List<SourcedText> texts = [];
    private readonly List<string> notes = [];

    /// <summary>Null, with a diagnostic, when a lane shows nothing or something lies outside of the window.</summary>
    public BoundRows? Bind()
    {
        var written = Window();
        var items = entry.Reader.Items(ChartKeys.Lanes.AsRequired());
        ImmutableArray<ChartLane?> lanes = [.. items.Select(item => Lane(item, written))];
        if (items.IsEmpty && entry.Has(ChartKeys.Lanes))
            entry.Bag.Report(ChartsCodes.NoRows, entry.Reader.Span, "the timeline has no lanes.", "write at least one lane under 'lanes'");
        if (lanes.IsEmpty || lanes.Contains(null)) return null;
        ImmutableArray<ChartLane> bound = [.. lanes.OfType<ChartLane>()];
        var days = bound.SelectMany(lane => lane.Events).Select(one => one.Days).ToArray();
        var window = written ?? Around(days);
        if (window.EachMonth().Count() > TimeLimits.MostMonths)
        {
            entry.Bag.Report(
                ChartsCodes.TooManyRows,
                entry.Reader.Span,
                FormattableString.Invariant($"the timeline has more than {TimeLimits.MostMonths} months."),
                "write a shorter 'window', or fewer events");
            return null;
        }

        return new BoundRows([], [], [.. texts, .. events.Texts]) { Lanes = bound, Window = window, Notes = [.. notes] };
    }

    private Period? Window()
    {
        if (entry.Reader.Nested(ChartKeys.Window) is not { } window) return null;
        var (from, to) = (window.Date(PeriodKeys.From), window.Date(PeriodKeys.To));
        window.Finish();
        if (from is not { } first || to is not { } last) return null;
        if (Period.TryBetween(first, last) is { } period) return period;
        entry.Bag.Report(
            ChartsCodes.EventOutside,
            window.Span,
            $"the window ends on {Period.InWords(last)}, before it begins.",
            "write the earlier day under 'from'");
        return null;
    }

    /// <summary>Whole months around everything that is shown.</summary>
    private static Period Around(Period[] days)
    {
        var (first, last) = (days.Min(period => period.First), days.Max(period => period.Last));
        return Period.Between(Period.Month(first.Year, first.Month).First, Period.Month(last.Year, last.Month).Last);
    }

    private ChartLane? Lane(YamlNode node, Period? window)
    {
        if (MappingReader.Open(node, ChartKeys.OfLane, entry.Bag) is not { } lane) return null;
        var name = lane.Text(ChartKeys.LaneName);
        var selectionId = lane.Id(ChartKeys.LaneReleases);
        var happened = events.Read(lane, window);
        var hasEvents = lane.Mapping.Entries.Any(one => one.Key.Text == ChartKeys.Events.Name);
        lane.Finish();
        texts.AddRange(new[] { name }.OfType<SourcedText>());
        if (hasEvents == selectionId.HasValue)
        {
            entry.Bag.Report(
                ChartsCodes.EmptyLane,
                lane.Span,
                hasEvents ? "a lane shows events or releases, not both." : "a lane shows events or releases, and this one names neither.",
                $"write '{ChartKeys.Events}', or '{ChartKeys.LaneReleases}: SELECTION'");
            return null;
        }

        if (selectionId is { } id) return Released(name, id, window);
        if (happened.IsEmpty && lane.Items(ChartKeys.Events).IsEmpty)
            entry.Bag.Report(
                ChartsCodes.EmptyLane,
                lane.Span,
                "the lane has no events.",
                "write at least one event, or leave the lane out");
        return name is not { } words || happened.IsEmpty ? null : new ChartLane(words.Text, LaneContent.Events, happened);
    }

    private ChartLane? Released(SourcedText? name, SourcedText id, Period? window)
    {
        if (entry.Names.Selection(id) is not { } selection || name is not { } words) return null;
        if (selection.Basis == Basis.Reported)
        {
            entry.Bag.Report(
                ChartsCodes.NoTimedRecords,
                id.Span,
                $"'{selection.Id}' rests on reported figures, which state nothing by month or day.",
                "name a selection on the basis of records");
            return null;
        }

        var releases = ReleaseMarks.Of(selection, window, entry.Names);
        notes.AddRange(releases.Notes);
        if (!releases.Marks.IsEmpty)
            return new ChartLane(words.Text, LaneContent.Releases, releases.Marks)
            {
                Colour = entry.Names.Data.GroupOf(selection) is { } group ? MarkColour.Of(group) : null,
            };
        entry.Bag.Report(
            ChartsCodes.EmptyLane,
            id.Span,
            $"'{selection.Id}' counts no patch of which day or month are known, in the days that the chart shows.",
            "name another selection, or a longer window");
        return null;
    }
}
