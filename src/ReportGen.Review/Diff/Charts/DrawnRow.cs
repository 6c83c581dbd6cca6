using System.Collections.Immutable;

namespace ReportGen.Diff.Charts;

/// <summary>A row of a chart as <c>report.json</c> tells of it.</summary>
/// <param name="Days">The days of a row that was made from a window; null for others.</param>
/// <param name="Marks">In the order of the drawing.</param>
internal sealed record DrawnRow(string Label, string? Note, bool IsEmphasised, string? Days, ImmutableArray<DrawnMark> Marks)
{
    /// <summary>The group of selections whose colour it has; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The names of its measures; null when it has none, as a row of records alone.</summary>
    public string? Names => string.Join('\n', Marks.Select(mark => mark.Measure).OfType<string>()) is { Length: > 0 } names ? names : null;
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Empty in a chart of one series.</param>
/// <param name="Measures">The names of its values, row by row.</param>
internal sealed record DrawnSeries(string Name, ImmutableArray<string> Measures, string? Group = null, string? Unit = null);

/// <summary>A line of a timeline, or the events beside the values of a chart over time.</summary>
/// <param name="Name">Null for those events.</param>
/// <param name="Content">What its marks are: <c>events</c> or <c>releases</c>.</param>
internal sealed record DrawnLane(string? Name, string Content, ImmutableArray<DrawnEvent> Events, string? Group = null);

/// <summary>An event or day of release.</summary>
/// <param name="Date">In words: <c>12 August 2008</c>, <c>August 2008</c>.</param>
/// <param name="Extent">How much was released, as of a mark; empty for events.</param>
/// <param name="Source">The id of who says so; null for releases.</param>
internal sealed record DrawnEvent(string Date, string Label, string Extent, string? Source);
