using System.Collections.Immutable;

namespace ReportGen.Charts.Wording;

/// <summary>Says what happened when.</summary>
internal static class EventWords
{
    public static IEnumerable<string> Marked(ImmutableArray<ChartEvent> events)
    {
        var happened = events.RemoveAll(one => one.IsNote);
        if (!happened.IsEmpty) yield return $"Marked: {Listed(happened)}.";
        foreach (var note in events.Where(one => one.IsNote)) yield return $"{note.DateWords}: {note.Label}.";
    }

    public static IEnumerable<string> Of(ImmutableArray<ChartLane> lanes) => lanes.Select(lane =>
        lane.Content == LaneContent.Events ? $"{lane.Name}: {Listed(lane.Events)}." : $"{lane.Name}: {Releases(lane.Events)}.");

    private static string Listed(ImmutableArray<ChartEvent> events) =>
        string.Join("; ", events.Select(one => $"{one.DateWords}, {one.Label}"));

    private static string Releases(ImmutableArray<ChartEvent> events)
    {
        if (events.Length == 1) return $"{events[0].DateWords}, {events[0].Label}";
        var most = events.MaxBy(one => one.Value?.Nominal);
        var (days, months) = (events.Count(one => one.Days.Days == 1), events.Count(one => one.Days.Days > 1));
        var counted = string.Join(
            " and ",
            new[] { days > 0
                ? Counted.Words(days, "release day")
                : "", months > 0 ? Counted.Words(months, "month") + " of release" : "" }.Where(words =>
                words.Length > 0));
        return $"{counted} from {events[0].DateWords} to {events[^1].DateWords}; most: {most?.DateWords}, {most?.Label}";
    }
}
