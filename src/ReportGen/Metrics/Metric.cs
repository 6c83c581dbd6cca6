using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Metrics;

/// <summary>A named, titled, explained formula over measures.</summary>
/// <param name="Digits">Significant digits in which a point is printed; null for three.</param>
/// <param name="IsShare">A ratio shown in per cent.</param>
public sealed record Metric(string Id, SourcedText Title, SourcedText Definition, SourcedText Formula, int? Digits, bool IsShare, SourcedText? Note, SourceSpan Span);

/// <summary>A computed measure with everything that explains it.</summary>
/// <param name="Words">How it is printed, everywhere.</param>
/// <param name="Windows">There when the inputs' windows differ; to be shown wherever the measure is.</param>
public sealed record Evaluation(string Name, string Title, string Definition, Measure Measure, string Words, int? Digits, Derivation Derivation, WindowNote? Windows)
{
    /// <summary>Every accepted spelling, the canonical first.</summary>
    public IReadOnlyList<string> Forms => MeasureWriter.Forms(Measure, Digits);
}

/// <summary>How a measure was made.</summary>
/// <param name="Formula">As written, or the rule of the measure in words.</param>
/// <param name="Inputs">Each once, in order of first use.</param>
/// <param name="Rules">The reading conventions that were used, in words.</param>
public sealed record Derivation(string Formula, ImmutableArray<DerivationInput> Inputs, ImmutableArray<string> Rules)
{
    /// <summary>The formula with titles for names: "size of … divided by size of …".</summary>
    public string InWords { get; init; } = "";

    /// <summary>The formula with values for names: <c>over 2.7 GB / 845 MB</c>.</summary>
    public string Symbols { get; init; } = "";

    /// <summary>How the measure was made, step by step, from the whole down to what is given.</summary>
    public DerivationStep? Root { get; init; }
}

/// <summary>One step of a derivation: a named measure, an operation, or what is given.</summary>
/// <param name="Name">A metric, <c>selection.measure</c> or <c>reported.figure</c>; null for a part of a formula that has no name.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Words">Its value as printed.</param>
/// <param name="Formula">How it follows from the steps below; null for what is given.</param>
/// <param name="From">The steps below, in the order of the formula.</param>
/// <param name="Input">There for what is given.</param>
public sealed record DerivationStep(string? Name, string Title, Measure Measure, string Words, string? Formula, ImmutableArray<DerivationStep> From, DerivationInput? Input);

/// <summary>One given measure: a reported figure, a count of records, a window's length, a literal.</summary>
/// <param name="Name">Such as <c>reported.esxi35-size</c> or <c>ws2008-core.patches</c>.</param>
/// <param name="DatasetId">The dataset it comes from; null for a literal or a window's length.</param>
/// <param name="SourceId">The cited source of a reported figure.</param>
/// <param name="RecordIds">The records counted, certain and possible; empty for other inputs.</param>
public sealed record DerivationInput(
    string Name, string Title, Measure Measure, Stated? Stated, string? DatasetId, string? SourceId, string? Place, ImmutableArray<string> RecordIds)
{
    /// <summary>Of <see cref="RecordIds"/>, those that may or may not count.</summary>
    public ImmutableArray<string> PossibleIds { get; init; } = [];

    public string Words => MeasureWriter.Write(Measure);

    public static DerivationInput Given(string name, string title, Measure measure) => new(name, title, measure, null, null, null, null, []);
}

/// <summary>A warning that totals of unequal windows are compared, with what the comparison gives per month.</summary>
/// <param name="PerMonthWords">Printed; "unknown" when it has no per-month value.</param>
public sealed record WindowNote(ImmutableArray<SelectionWindow> Windows, Measure PerMonth, string PerMonthWords);

public sealed record SelectionWindow(string SelectionId, string Title, Period Window);
