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
public sealed record Evaluation
{
    private readonly Lazy<WindowNote?> windows;
    private Lazy<string> words;

    /// <summary>Most readings are judged and never printed: words and windows are made when asked for.</summary>
    internal Evaluation(
        string name, string title, string definition, Measure measure, int? digits, Derivation derivation, Func<WindowNote?> windows)
    {
        (Name, Title, Definition, Measure, Digits, Derivation) = (name, title, definition, measure, digits, derivation);
        words = new(() => MeasureWriter.Write(measure, digits));
        this.windows = new(windows);
    }

    public string Name { get; }

    public string Title { get; init; }

    public string Definition { get; }

    public Measure Measure { get; init; }

    public int? Digits { get; }

    public Derivation Derivation { get; init; }

    /// <summary>How it is printed, everywhere.</summary>
    public string Words
    {
        get => words.Value;
        init => words = new(value);
    }

    /// <summary>The same, printed otherwise.</summary>
    internal Evaluation Saying(Func<string> otherwise) => this with { words = new(otherwise) };

    /// <summary>There when the inputs' windows differ; to be shown wherever the measure is.</summary>
    public WindowNote? Windows => windows.Value;

    /// <summary>Every accepted spelling, the canonical first.</summary>
    public IReadOnlyList<string> Forms => MeasureWriter.Forms(Measure, Digits);
}

/// <summary>A warning that totals of unequal windows are compared, with what the comparison gives per month.</summary>
/// <param name="PerMonthWords">Printed; "unknown" when it has no per-month value.</param>
public sealed record WindowNote(ImmutableArray<SelectionWindow> Windows, Measure PerMonth, string PerMonthWords);

public sealed record SelectionWindow(string SelectionId, string Title, Period Window);
