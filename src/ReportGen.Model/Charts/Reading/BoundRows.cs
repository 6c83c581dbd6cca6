using System.Collections.Immutable;
using ReportGen.Metrics;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Charts.Reading;

/// <summary>The rows of a chart with their measures, before they have places on an axis.</summary>
/// <param name="Texts">What an author wrote of it and a reader sees.</param>
internal sealed record BoundRows(ImmutableArray<ChartRow> Rows, ImmutableArray<BoundSeries> Series, ImmutableArray<SourcedText> Texts)
{
    public Period? Window { get; init; }

    /// <summary>What all series of a row come to; null where something would be counted twice. Empty where nothing is added up.</summary>
    public ImmutableArray<BoundValue?> Totals { get; init; } = [];

    /// <summary>For each row of a strip the records with a known size; empty for other kinds.</summary>
    public ImmutableArray<ImmutableArray<BoundRecord>> Records { get; init; } = [];

    public ImmutableArray<ChartLane> Lanes { get; init; } = [];

    public ImmutableArray<ChartEvent> Events { get; init; } = [];

    public MarkMeanings? Meanings { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whether the author says of a row if it is in accent.</summary>
    public bool SaysEmphasis { get; init; }

    /// <summary>Texts whose numbers are bound.</summary>
    public ImmutableArray<ProseText> BoundTexts { get; init; } = [];

    /// <summary>Whether each series is a measure of its own.</summary>
    public bool HasOwnAxes { get; init; }

    /// <summary>Everything that needs a place on an axis.</summary>
    public IEnumerable<BoundValue> Values =>
        Series.SelectMany(series => series.All).Concat(Records.SelectMany(row => row).Select(record => record.Value));
}

internal sealed record BoundSeries(string? Name, ImmutableArray<BoundValue> Values)
{
    /// <summary>What its author wrote as the unit of its own axis; null for one that fits.</summary>
    public SourcedText? Unit { get; init; }

    public BoundTarget? Target { get; init; }

    /// <summary>Its values and its target.</summary>
    public IEnumerable<BoundValue> All => Target is { } target ? Values.Append(target.Value) : Values;

    public static BoundSeries Of(string? name, IEnumerable<Evaluation> values) => new(name, [.. values.Select(BoundValue.Of)]);
}

/// <summary>What the values of a series are held against.</summary>
internal sealed record BoundTarget(string Label, BoundValue Value);

/// <summary>A value of a chart.</summary>
/// <param name="Name">The measure that it is, or how it is made of measures.</param>
/// <param name="Windows">Set where it compares unequal windows.</param>
internal sealed record BoundValue(string Name, Measure Measure, string Words, WindowNote? Windows = null)
{
    /// <summary>As ReportGen prints it everywhere; the words may be told apart from others of the chart.</summary>
    public string PlainWords { get; init; } = Words;

    /// <summary>The significant digits that its metric asks for; null for three.</summary>
    public int? Digits { get; init; }

    public static BoundValue Of(Evaluation value) => new(value.Name, value.Measure, value.Words, value.Windows) { Digits = value.Digits };

    public static BoundValue Of(string name, Measure measure) => new(name, measure, MeasureWriter.Write(measure));
}

/// <summary>The size of one record of a strip.</summary>
/// <param name="Meaning">Its words with what MB means in them, where that is a power of 1,024; else null.</param>
internal sealed record BoundRecord(string Id, BoundValue Value, Belonging Belonging, string? Meaning);
