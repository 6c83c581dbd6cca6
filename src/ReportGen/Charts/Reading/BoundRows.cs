using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The rows of a chart with their measures, before they have places on an axis.</summary>
/// <param name="Texts">What an author wrote of it and a reader sees.</param>
internal sealed record BoundRows(ImmutableArray<ChartRow> Rows, ImmutableArray<BoundSeries> Series, ImmutableArray<SourcedText> Texts)
{
    public Period? Window { get; init; }

    /// <summary>What all series of a row come to; null where something would be counted twice. Empty where nothing is added up.</summary>
    public ImmutableArray<RowTotal?> Totals { get; init; } = [];

    public MarkMeanings? Meanings { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    public IEnumerable<Evaluation> Values => Series.SelectMany(series => series.Values);
}

internal sealed record BoundSeries(string? Name, ImmutableArray<Evaluation> Values);

/// <summary>A sum over the series of a row.</summary>
/// <param name="Name">The measures that are added, as a formula.</param>
internal sealed record RowTotal(string Name, Measure Measure);
