using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Metrics;

/// <summary>A named, titled, explained formula over measures.</summary>
/// <param name="Digits">Significant digits in which a point is printed; null for three.</param>
/// <param name="IsShare">A ratio shown in per cent.</param>
public sealed record Metric(
    string Id,
    ProseText Title,
    ProseText Definition,
    SourcedText Formula,
    int? Digits,
    bool IsShare,
    ProseText? Note,
    SourceSpan Span)
{
    /// <summary>What a plain number is per, such as <c>advisory</c>; null for none.</summary>
    public string? PerThing { get; init; }

    /// <summary>Words of its own for what it counts; null for none.</summary>
    public Noun? Counts { get; init; }

    /// <summary>Where <see cref="Counts"/> stands.</summary>
    public SourceSpan CountsSpan { get; init; }
}

/// <summary>A computed measure with everything that explains it.</summary>
/// <param name="Words">How it is printed, everywhere.</param>
/// <param name="Windows">There when the inputs' windows differ; to be shown wherever the measure is.</param>
public sealed record Evaluation(
    string Name,
    string Title,
    string Definition,
    Measure Measure,
    string Words,
    int? Digits,
    Derivation Derivation,
    WindowNote? Windows)
{
    /// <summary>Every accepted spelling, the canonical first.</summary>
    public IReadOnlyList<string> Forms => MeasureWriter.Forms(Measure, Digits);
}

/// <summary>A warning that totals of unequal windows are compared, with what the comparison gives per month.</summary>
/// <param name="PerMonthWords">Printed; "unknown" when it has no per-month value.</param>
public sealed record WindowNote(ImmutableArray<SelectionWindow> Windows, Measure PerMonth, string PerMonthWords);

public sealed record SelectionWindow(string SelectionId, string Title, Period Window);
