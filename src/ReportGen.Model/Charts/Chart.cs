using System.Collections.Immutable;
using ReportGen.Charts.Reading;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;
using ReportGen.Statements;

namespace ReportGen.Charts;

/// <summary>A chart as pure data: all that is needed to draw it, and nothing of the datasets behind it.</summary>
/// <param name="Title">The finding, as prose.</param>
/// <param name="Rows">What stands beside each other, from top to bottom; over time the columns from left to right, the days of a calendar
/// or of steps. A timeline has lanes instead.</param>
/// <param name="Series">What stands within each row; one series without a name unless the kind has several. Every series has a value for
/// every row; that of a strip is the median.</param>
/// <param name="AlternativeText">What the drawing shows, in words, written from the data.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    ProseText Title,
    ProseText? Caption,
    Axis Axis,
    ImmutableArray<ChartRow> Rows,
    ImmutableArray<ChartSeries> Series,
    string AlternativeText,
    ImmutableArray<string> SourceIds,
    SourceSpan Span)
{
    /// <summary>The title without marks and links, for places that hold plain text only.</summary>
    public string PlainTitle { get; init; } = Title.Name;

    /// <summary>What the title says of what is drawn; null where its author states nothing.</summary>
    public ToldStatement? Statement { get; init; }

    /// <summary>Whether a relation stands beside the title, also one that could not be judged, of which its own finding tells.</summary>
    public bool HasRelation { get; init; }

    /// <summary>What authors wrote and readers see beside title and caption: axis title, labels and notes of rows, names of
    /// series.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];

    /// <summary>The days that a chart over time shows; null for other kinds.</summary>
    public Period? Window { get; init; }

    /// <summary>In a stacked chart of several series the sum of each row, null where things stand in more than one series; else
    /// empty.</summary>
    public ImmutableArray<ChartValue?> Totals { get; init; } = [];

    /// <summary>The lines of a timeline, from top to bottom; empty for other kinds.</summary>
    public ImmutableArray<ChartLane> Lanes { get; init; } = [];

    /// <summary>What happened in the window of a chart over time and is drawn beside its values, by date.</summary>
    public ImmutableArray<ChartEvent> Events { get; init; } = [];

    /// <summary>What the marks of a calendar mean; null for other kinds.</summary>
    public MarkMeanings? Meanings { get; init; }

    /// <summary>Generated sentences under the chart: unequal windows, what is not drawn, what is drawn twice.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The groups of its rows that are told apart by colour, in the order of the rows; fewer than two need no legend.</summary>
    public ImmutableArray<MarkColour> Groups => [.. Rows.Select(row => row.Colour).OfType<MarkColour>().Distinct()];

    /// <summary>What authors wrote with bound numbers and readers see as plain words: labels and notes of rows.</summary>
    public ImmutableArray<ProseText> BoundTexts { get; init; } = [];

    /// <summary>All that is drawn of its series, row by row, and their targets.</summary>
    public IEnumerable<ChartValue> Values =>
        Series.SelectMany(series => series.Target is { } target ? series.Values.Append(target.Value) : series.Values);

    /// <summary>What a series is drawn against.</summary>
    public Axis AxisOf(ChartSeries series) => series.Axis ?? Axis;

    /// <summary>What one of its series is called: by its own name, or as the series of its kind; null for nothing.</summary>
    public string? NameOf(ChartSeries series) => series.Name ?? KindTable.Of(Kind).SeriesName;

    /// <summary>SHA-256, in hex, of a canonical text of everything that is drawn: equal charts have equal hashes wherever they were
    /// written.</summary>
    public string Hash => ChartHash.Of(this);
}

/// <summary>One value for every row of a chart, under one name.</summary>
/// <param name="Name">Null in a chart of one series.</param>
public sealed record ChartSeries(string? Name, ImmutableArray<ChartValue> Values)
{
    /// <summary>That of the group or severity of all its values; null where the place of the series decides.</summary>
    public MarkColour? Colour { get; init; }

    /// <summary>What its values are drawn against, where each series has a measure of its own; null for the axis of the chart.</summary>
    public Axis? Axis { get; init; }

    /// <summary>What its values are held against; null for none.</summary>
    public ChartTarget? Target { get; init; }
}

/// <summary>What a mark of a calendar says of its day, in a few words.</summary>
/// <param name="Certain">The value is certainly above zero.</param>
/// <param name="Possible">It may be above zero.</param>
/// <param name="None">It is zero.</param>
public sealed record MarkMeanings(string Certain, string Possible, string None);
