using System.Collections.Immutable;
using ReportGen.Charts.Kinds;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The kinds of charts: one line for each.</summary>
internal static class KindTable
{
    public const string Axis = "axis";
    public const string ScaleKey = "scale";

    private static readonly ImmutableArray<string> Measured = [Axis, ScaleKey];

    public static ImmutableArray<KindRule> All { get; } =
    [
        new(ChartKind.Bar, "bar", "Bar chart", "column", Origin.Zero, [.. Measured, "rows"], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.HorizontalBar, "horizontal-bar", "Bar chart", "row", Origin.Zero, [.. Measured, "rows"], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.GroupedBar, "grouped-bar", "Grouped bar chart", "row", Origin.Zero, [.. Measured, "rows", "series"], entry => new WrittenRows(entry).SeveralSeries()),
        new(ChartKind.StackedBar, "stacked-bar", "Stacked bar chart", "row", Origin.ZeroInSteps, [.. Measured, "rows", "series", "by", "value", EventList.Key], StackedRows.Bind),
        new(ChartKind.Dot, "dot", "Dot chart", "row", Origin.Free, [.. Measured, "rows"], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.Strip, "strip", "Strip chart", "row", Origin.Free, [.. Measured, "rows"], entry => new RecordRows(entry).Bind()),
        new(ChartKind.Timeline, "timeline", "Timeline", "lane", Origin.ZeroInSteps, ["window", "lanes"], entry => new Lanes(entry).Bind()),
        new(ChartKind.Cumulative, "cumulative", "Step chart", "day", Origin.ZeroInSteps, [.. Measured, "series", "value", EventList.Key], entry => new StepRows(entry).Bind()),
        new(ChartKind.Calendar, "calendar", "Calendar", "release day", Origin.ZeroInSteps, [.. Measured, "by", "value", EventList.Key], entry => new DayRows(entry).Bind()),
    ];

    public static WordList<ChartKind> Words { get; } = new("a kind of chart", [.. All.Select(rule => (rule.Word, rule.Kind))]);

    /// <summary>Every key that some kind takes and another does not.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. All.SelectMany(rule => rule.Keys).Distinct(StringComparer.Ordinal)];

    public static KindRule Of(ChartKind kind) => All.First(rule => rule.Kind == kind);

    /// <summary>The words of the kinds that take a key.</summary>
    public static IEnumerable<string> Taking(string key) => All.Where(rule => rule.Keys.Contains(key)).Select(rule => $"'{rule.Word}'");
}
