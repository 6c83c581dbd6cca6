using System.Collections.Immutable;
using ReportGen.Charts.Kinds;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The kinds of charts: one line for each.</summary>
internal static class KindTable
{
    private static ImmutableArray<Key> Measured => [ChartKeys.Axis, ChartKeys.Scales];

    public static ImmutableArray<KindRule> All { get; } =
    [
        new(ChartKind.Bar, "bar", "Bar chart", "column", Origin.Zero, [.. Measured, ChartKeys.Rows], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.HorizontalBar, "horizontal-bar", "Bar chart", "row", Origin.Zero, [.. Measured, ChartKeys.Rows], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.GroupedBar, "grouped-bar", "Grouped bar chart", "row", Origin.Zero, [.. Measured, ChartKeys.Rows, ChartKeys.Series], entry => new WrittenRows(entry).SeveralSeries()),
        new(ChartKind.StackedBar, "stacked-bar", "Stacked bar chart", "row", Origin.ZeroInSteps, [.. Measured, ChartKeys.Rows, ChartKeys.Series, ChartKeys.By, ChartKeys.Value, ChartKeys.Events], StackedRows.Bind),
        new(ChartKind.Dot, "dot", "Dot chart", "row", Origin.Free, [.. Measured, ChartKeys.Rows], entry => new WrittenRows(entry).OneSeries()),
        new(ChartKind.Strip, "strip", "Strip chart", "row", Origin.Free, [.. Measured, ChartKeys.Rows], entry => new RecordRows(entry).Bind()),
        new(ChartKind.Timeline, "timeline", "Timeline", "lane", Origin.ZeroInSteps, [ChartKeys.Window, ChartKeys.Lanes], entry => new Lanes(entry).Bind()),
        new(ChartKind.Cumulative, "cumulative", "Step chart", "day", Origin.ZeroInSteps, [.. Measured, ChartKeys.Series, ChartKeys.Value, ChartKeys.Events], entry => new StepRows(entry).Bind()),
        new(ChartKind.Calendar, "calendar", "Calendar", "release day", Origin.ZeroInSteps, [.. Measured, ChartKeys.By, ChartKeys.Value, ChartKeys.Events], entry => new DayRows(entry).Bind()),
    ];

    public static WordList<ChartKind> Words { get; } = new("a kind of chart", [.. All.Select(rule => (rule.Word, rule.Kind))]);

    public static WordKey<ChartKind> KindKey { get; } = Key.RequiredWord("kind", Words, "horizontal-bar", "How it shows its values.");

    /// <summary>Every key that some kind takes and another does not.</summary>
    public static ImmutableArray<Key> Keys { get; } = [.. All.SelectMany(rule => rule.Keys).Distinct()];

    public static KindRule Of(ChartKind kind) => All.First(rule => rule.Kind == kind);

    /// <summary>The words of the kinds that take a key.</summary>
    public static IEnumerable<string> Taking(Key key) => All.Where(rule => rule.Keys.Contains(key)).Select(rule => $"'{rule.Word}'");
}
