using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Sources;

namespace ReportGen.Narrative.Comparing;

/// <summary>The days on which something happened that the report tells of: releases, sources, corrections, events of charts.</summary>
internal static class KnownDays
{
    /// <summary>In order, each once. A month of which no day is known stands as its first day.</summary>
    public static ImmutableArray<DateOnly> Of(ReportData data, ChartSet charts)
    {
        var events = charts.Charts.SelectMany(chart => chart.Events.Concat(chart.Lanes.SelectMany(lane => lane.Events)));
        var all = new SortedSet<DateOnly>(data.Datasets.SelectMany(ReleasesOf));
        all.UnionWith(data.Sources.Select(source => source.Date).OfType<string>().Select(DayOf).OfType<DateOnly>());
        all.UnionWith(data.Corrections.Select(correction => correction.Date));
        all.UnionWith(events.Select(one => one.Days.First));
        return [.. all];
    }

    private static IEnumerable<DateOnly> ReleasesOf(PatchDataset dataset) =>
        Enumerable.Range(0, dataset.Patches.Length).Select(row => dataset.Patches.Released(row)?.First).OfType<DateOnly>();

    private static DateOnly? DayOf(string date) => DateReader.Day(date) ?? DateReader.Month(date);
}
