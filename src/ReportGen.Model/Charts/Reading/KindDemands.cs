using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>What kinds of charts ask of their keys, where several ask for the same.</summary>
internal static class KindDemands
{
    /// <summary>A value in each row.</summary>
    public static ImmutableArray<KeyRule> OneValue =>
        [new() { Needs = [ChartKeys.Axis, ChartKeys.Rows], Inside = [(ChartKeys.Rows, ChartKeys.OfRowWithValue)] }];

    /// <summary>A value of each series in each row.</summary>
    /// <param name="series">The keys of a series.</param>
    public static ImmutableArray<KeyRule> SeveralValues(KeyTable series) =>
    [
        new()
        {
            Needs = [ChartKeys.Axis, ChartKeys.Rows, ChartKeys.Series],
            Inside = [(ChartKeys.Rows, ChartKeys.OfRow), (ChartKeys.Series, series)],
        },
    ];

    /// <summary>Each series is a measure of its own.</summary>
    public static ImmutableArray<KeyRule> OwnAxes =>
    [
        new()
        {
            Needs = [ChartKeys.Rows, ChartKeys.Series],
            Inside = [(ChartKeys.Rows, ChartKeys.OfRow), (ChartKeys.Series, ChartKeys.OfPanel)],
        },
    ];

    /// <summary>Over the months of a window, or over rows that are written.</summary>
    public static ImmutableArray<KeyRule> Stacked =>
    [
        new() { Needs = [ChartKeys.Axis] },
        new(KeyCondition.Has(ChartKeys.Rows))
        {
            Needs = [ChartKeys.Series],
            Refuses = [ChartKeys.By, ChartKeys.Value, ChartKeys.Events, ChartKeys.Notes],
            Inside = [(ChartKeys.Rows, ChartKeys.OfRow), (ChartKeys.Series, ChartKeys.OfSeries)],
        },
        new(KeyCondition.Lacks(ChartKeys.Rows)) { Needs = [ChartKeys.By] },
        .. ValueOrSeries.Select(rule => rule with { Where = [KeyCondition.Lacks(ChartKeys.Rows), .. rule.Where] }),
    ];

    /// <summary>Over time: one measure, or one under each name.</summary>
    public static ImmutableArray<KeyRule> ValueOrSeries =>
    [
        new(KeyCondition.Lacks(ChartKeys.Series)) { Needs = [ChartKeys.Value] },
        new(KeyCondition.Has(ChartKeys.Series))
        {
            Refuses = [ChartKeys.Value], Inside = [(ChartKeys.Series, ChartKeys.OfTimedSeries)],
        },
    ];
}
