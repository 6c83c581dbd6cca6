using System.Collections.Immutable;
using ReportGen.Charts.Kinds;
using ReportGen.Charts.Wording;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The kinds of charts: all that is said of each, but how it is drawn.</summary>
internal static class KindTable
{
    private static readonly EachKind<KindRule> Rules = new()
    {
        Bar = new()
        {
            Word = "bar",
            SeriesName = null,
            Origin = Origin.Zero,
            Coloured = Coloured.Rows,
            Keys = [.. Measured, ChartKeys.Rows],
            Demands = KindDemands.OneValue,
            Bind = entry => new WrittenRows(entry).OneSeries(),
            Opening = chart => Opening.OfRows(chart, "Bar chart", "column"),
            Sentences = chart => SeriesWords.Of(chart, "column"),
            Table = ChartTable.OfSeries,
        },
        HorizontalBar = new()
        {
            Word = "horizontal-bar",
            SeriesName = null,
            Origin = Origin.Zero,
            Coloured = Coloured.Rows,
            Keys = [.. Measured, ChartKeys.Rows],
            Demands = KindDemands.OneValue,
            Bind = entry => new WrittenRows(entry).OneSeries(),
            Opening = chart => Opening.OfRows(chart, "Bar chart", "row"),
            Sentences = chart => SeriesWords.Of(chart, "row"),
            Table = ChartTable.OfSeries,
        },
        GroupedBar = new()
        {
            Word = "grouped-bar",
            SeriesName = null,
            Origin = Origin.Zero,
            Coloured = Coloured.Series,
            Keys = [.. Measured, ChartKeys.Rows, ChartKeys.Series],
            Demands = KindDemands.SeveralValues(ChartKeys.OfSeries),
            Bind = entry => new WrittenRows(entry).SeveralSeries(),
            Opening = chart => Opening.OfRows(chart, "Grouped bar chart", "row"),
            Sentences = chart => SeriesWords.Of(chart, "row"),
            Table = ChartTable.OfSeries,
        },
        StackedBar = new()
        {
            Word = "stacked-bar",
            SeriesName = null,
            Origin = Origin.ZeroInSteps,
            Coloured = Coloured.Series,
            Keys = [.. Measured, ChartKeys.Rows, ChartKeys.Series, ChartKeys.By, ChartKeys.Value, ChartKeys.Events, ChartKeys.Notes],
            Demands = KindDemands.Stacked,
            Bind = StackedRows.Bind,
            Opening = StackedWords.Opening,
            Sentences = chart => SeriesWords.Of(chart, StackedWords.RowWord(chart)),
            Table = ChartTable.OfSeries,
        },
        Dot = new()
        {
            Word = "dot",
            SeriesName = null,
            Origin = Origin.Free,
            Coloured = Coloured.Rows,
            Keys = [.. Measured, ChartKeys.Rows],
            Demands = KindDemands.OneValue,
            Bind = entry => new WrittenRows(entry).OneSeries(),
            Opening = chart => Opening.OfRows(chart, "Dot chart", "row"),
            Sentences = chart => SeriesWords.Of(chart, "row"),
            Table = ChartTable.OfSeries,
        },
        Strip = new()
        {
            Word = "strip",
            SeriesName = "median",
            Origin = Origin.Free,
            Coloured = Coloured.Rows,
            Keys = [.. Measured, ChartKeys.Rows],
            Demands = KindDemands.OneValue,
            Bind = entry => new RecordRows(entry).Bind(),
            Opening = chart => Opening.OfRows(chart, "Strip chart", "row"),
            Sentences = StripWords.Of,
            Table = ChartTable.OfStrip,
        },
        Timeline = new()
        {
            Word = "timeline",
            SeriesName = null,
            Origin = Origin.ZeroInSteps,
            Coloured = Coloured.Nothing,
            Keys = [ChartKeys.Window, ChartKeys.Lanes],
            Demands = [new() { Needs = [ChartKeys.Lanes] }],
            Bind = entry => new Lanes(entry).Bind(),
            Opening = chart => $"Timeline, {chart.Window?.Words()}: {Counted.Words(chart.Lanes.Length, "lane")}.",
            Sentences = chart => EventWords.Of(chart.Lanes),
            Table = ChartTable.OfLanes,
        },
        Cumulative = new()
        {
            Word = "cumulative",
            SeriesName = null,
            Origin = Origin.ZeroInSteps,
            Coloured = Coloured.Series,
            Keys = [.. Measured, ChartKeys.Series, ChartKeys.Value, ChartKeys.Events, ChartKeys.Notes],
            Demands = [new() { Needs = [ChartKeys.Axis] }, .. KindDemands.ValueOrSeries],
            Bind = entry => new StepRows(entry).Bind(),
            Opening = chart => $"{Opening.Measured(chart, "Step chart")}.",
            Sentences = StepWords.Of,
            Table = ChartTable.OfSeries,
        },
        Calendar = new()
        {
            Word = "calendar",
            SeriesName = null,
            Origin = Origin.ZeroInSteps,
            Coloured = Coloured.Series,
            Keys = [.. Measured, ChartKeys.By, ChartKeys.Value, ChartKeys.Events],
            Demands = [new() { Needs = [ChartKeys.Axis, ChartKeys.By, ChartKeys.Value] }],
            Bind = entry => new DayRows(entry).Bind(),
            Opening = chart => Opening.OfRows(chart, "Calendar", "release day"),
            Sentences = chart => CalendarWords.Of(chart, "release day"),
            Table = ChartTable.OfSeries,
        },
        Target = new()
        {
            Word = "target",
            SeriesName = null,
            Origin = Origin.Free,
            Coloured = Coloured.Rows,
            Keys = [.. Measured, ChartKeys.Rows, ChartKeys.Series],
            Demands = KindDemands.SeveralValues(ChartKeys.OfTargetSeries),
            Bind = entry => new WrittenRows(entry).SeveralSeries(ChartKeys.OfTargetSeries),
            Opening = chart => Opening.OfRows(chart, "Dots beside a target", "row"),
            Sentences = TargetWords.Of,
            Table = ChartTable.OfTargets,
        },
        Panels = new()
        {
            Word = "panels",
            SeriesName = null,
            Origin = Origin.Zero,
            Coloured = Coloured.Rows,
            Keys = [ChartKeys.Rows, ChartKeys.Series],
            Demands = KindDemands.OwnAxes,
            Bind = entry => new WrittenRows(entry).SeveralSeries(ChartKeys.OfPanel),
            Opening = chart => Opening.OfRows(chart, "Panels of bars", "row"),
            Sentences = chart => SeriesWords.Of(chart, "row"),
            Table = ChartTable.OfSeries,
        },
        Slope = new()
        {
            Word = "slope",
            SeriesName = null,
            Origin = Origin.Free,
            Coloured = Coloured.Rows,
            Keys = [ChartKeys.Rows, ChartKeys.Series],
            Demands = KindDemands.OwnAxes,
            Bind = SlopeRows.Bind,
            Opening = chart => Opening.OfRows(chart, "Slope chart", "row"),
            Sentences = SlopeWords.Of,
            Table = ChartTable.OfSeries,
        },
    };

    public static ImmutableArray<KindRule> All { get; } = Rules.All;

    public static WordList<ChartKind> Words { get; } =
        new("a kind of chart", [.. Enum.GetValues<ChartKind>().Select(kind => (Of(kind).Word, kind))]);

    public static WordKey<ChartKind> KindKey { get; } = Key.RequiredWord("kind", Words, "horizontal-bar", "How it shows its values.");

    /// <summary>Every key that some kind takes and another does not.</summary>
    public static ImmutableArray<Key> Keys { get; } = [.. All.SelectMany(rule => rule.Keys).Distinct()];

    /// <summary>The demands of all kinds, each on charts of that kind.</summary>
    public static ImmutableArray<KeyRule> Demands { get; } =
    [
        .. All.SelectMany(rule => rule.Demands
            .Select(demand => demand with { Where = [KeyCondition.Says(KindKey, KindOf(rule)), .. demand.Where] })
            .Append(new KeyRule(KeyCondition.Says(KindKey, KindOf(rule))) { Refuses = [.. Keys.Except(rule.Keys)] })),
    ];

    private static ImmutableArray<Key> Measured => [ChartKeys.Axis, ChartKeys.Scales];

    private static ChartKind KindOf(KindRule rule) => Enum.GetValues<ChartKind>().First(kind => Of(kind) == rule);

    public static KindRule Of(ChartKind kind) => Rules.Of(kind);

    /// <summary>The words of the kinds that take a key.</summary>
    public static IEnumerable<string> Taking(Key key) => All.Where(rule => rule.Keys.Contains(key)).Select(rule => $"'{rule.Word}'");
}
