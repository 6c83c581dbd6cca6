using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A chart in <c>report.json</c>, as data.</summary>
public sealed record PublishedChart
{
    public string Id { get; init; } = "";

    /// <summary>How it shows its values, such as <c>grouped-bar</c>.</summary>
    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Caption { get; init; }

    public string AlternativeText { get; init; } = "";

    /// <summary>SHA-256, in hex, of everything that is drawn.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The file of the site with its data.</summary>
    public string DataFile { get; init; } = "";

    public PublishedAxis Axis { get; init; } = new();

    /// <summary>What stands beside each other; empty in a timeline.</summary>
    public ImmutableArray<PublishedChartRow> Rows { get; init; } = [];

    public ImmutableArray<PublishedSeries> Series { get; init; } = [];

    /// <summary>The lines of a timeline, from top to bottom.</summary>
    public ImmutableArray<PublishedLane> Lanes { get; init; } = [];

    /// <summary>What is drawn beside the values of a chart over time, by date.</summary>
    public ImmutableArray<PublishedEvent> Events { get; init; } = [];

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    public static Shape<PublishedChart> Shape { get; } = new Shape<PublishedChart>(new())
        .Text("id", chart => chart.Id, (chart, id) => chart with { Id = id })
        .Text("kind", chart => chart.Kind, (chart, kind) => chart with { Kind = kind })
        .Text("title", chart => chart.Title, (chart, title) => chart with { Title = title })
        .Optional("caption", chart => chart.Caption, (chart, caption) => chart with { Caption = caption })
        .Text("alternative_text", chart => chart.AlternativeText, (chart, text) => chart with { AlternativeText = text })
        .Text("hash", chart => chart.Hash, (chart, hash) => chart with { Hash = hash })
        .Text("data_file", chart => chart.DataFile, (chart, file) => chart with { DataFile = file })
        .Line("axis", PublishedAxis.Shape, chart => chart.Axis, (chart, axis) => chart with { Axis = axis })
        .Objects("rows", PublishedChartRow.Shape, chart => chart.Rows, (chart, rows) => chart with { Rows = rows })
        .Objects("series", PublishedSeries.Shape, chart => chart.Series, (chart, series) => chart with { Series = series })
        .SomeObjects("lanes", PublishedLane.Shape, chart => chart.Lanes, (chart, lanes) => chart with { Lanes = lanes })
        .SomeObjects("events", PublishedEvent.Shape, chart => chart.Events, (chart, events) => chart with { Events = events })
        .Texts("sources", chart => chart.Sources, (chart, sources) => chart with { Sources = sources });
}

/// <summary>What the values of a chart are drawn against.</summary>
public sealed record PublishedAxis
{
    public string Title { get; init; } = "";

    /// <summary>Empty for plain counts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How values become places: <c>linear</c>, <c>log</c> or <c>nines</c>.</summary>
    public string Scale { get; init; } = "";

    public static Shape<PublishedAxis> Shape { get; } = new Shape<PublishedAxis>(new())
        .Text("title", axis => axis.Title, (axis, title) => axis with { Title = title })
        .Text("unit", axis => axis.Unit, (axis, unit) => axis with { Unit = unit })
        .Text("scale", axis => axis.Scale, (axis, scale) => axis with { Scale = scale });
}

/// <summary>A series of a chart: a value for every row.</summary>
public sealed record PublishedSeries
{
    /// <summary>Null in a chart of one series.</summary>
    public string? Name { get; init; }

    /// <summary>The group of selections whose colour it has; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The unit of its own axis; null where it has that of the chart.</summary>
    public string? Unit { get; init; }

    /// <summary>What its values are held against; null for nothing.</summary>
    public PublishedTarget? Target { get; init; }

    public ImmutableArray<PublishedShown> Values { get; init; } = [];

    public static Shape<PublishedSeries> Shape { get; } = new Shape<PublishedSeries>(new())
        .Optional("name", series => series.Name, (series, name) => series with { Name = name })
        .Optional("group", series => series.Group, (series, group) => series with { Group = group })
        .Optional("unit", series => series.Unit, (series, unit) => series with { Unit = unit })
        .Line("target", PublishedTarget.Shape, series => series.Target, (series, target) => series with { Target = target })
        .Objects("values", PublishedShown.Shape, series => series.Values, (series, values) => series with { Values = values });
}

/// <summary>A measure that a chart shows.</summary>
public sealed record PublishedShown
{
    public string Name { get; init; } = "";

    public PublishedValue? Measure { get; init; }

    public static Shape<PublishedShown> Shape { get; } = new Shape<PublishedShown>(new())
        .Text("name", shown => shown.Name, (shown, name) => shown with { Name = name })
        .Line("measure", PublishedValue.Shape, shown => shown.Measure, (shown, measure) => shown with { Measure = measure });
}
