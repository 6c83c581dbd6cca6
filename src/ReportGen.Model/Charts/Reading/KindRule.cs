using System.Collections.Immutable;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>What there is to know of a kind of chart before it is drawn.</summary>
internal sealed record KindRule
{
    /// <summary>In <c>charts.yaml</c>.</summary>
    public required string Word { get; init; }

    /// <summary>What its series is called where it has no name; null for nothing.</summary>
    public required string? SeriesName { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>What a group of selections gives its colour to.</summary>
    public required Coloured Coloured { get; init; }

    /// <summary>The keys that it takes beside those that all charts have.</summary>
    public required ImmutableArray<Key> Keys { get; init; }

    /// <summary>What charts of the kind must have of them, must not have together, and what their mappings hold.</summary>
    public required ImmutableArray<KeyRule> Demands { get; init; }

    /// <summary>Reads those keys; null, with a diagnostic, when something is wrong.</summary>
    public required Func<ChartEntry, BoundRows?> Bind { get; init; }

    /// <summary>The first sentence of the alternative text: what a chart is, and what it measures.</summary>
    public required Func<Chart, string> Opening { get; init; }

    /// <summary>The sentences that follow it: what a chart shows.</summary>
    public required Func<Chart, IEnumerable<string>> Sentences { get; init; }

    /// <summary>Its data as a table of words.</summary>
    public required Func<Chart, ChartTable> Table { get; init; }
}

/// <summary>Where the values of a kind begin, which decides the scales that it may have.</summary>
internal enum Origin
{
    /// <summary>Anywhere: the place of a mark tells its value.</summary>
    Free,

    /// <summary>At zero: the length of a mark tells its value.</summary>
    Zero,

    /// <summary>At zero, in equal steps: marks are stacked or counted.</summary>
    ZeroInSteps,
}
