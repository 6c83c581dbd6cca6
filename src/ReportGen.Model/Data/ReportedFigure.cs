using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;

namespace ReportGen.Data;

/// <summary>A figure that a source states about a dataset's product.</summary>
/// <param name="Id">Unique over all datasets.</param>
/// <param name="Measure">What is measured, in one word: <c>patches</c>, <c>size</c>, <c>downtime</c>.</param>
/// <param name="Part">Of which part, such as <c>critical</c>; null for the whole.</param>
/// <param name="Period">The days that the figure is about; null when it is not about a period.</param>
/// <param name="Parts">Figures whose sum states the same quantity.</param>
/// <param name="ExpectsDisagreement">The figure and the sum of its parts are known to exclude each other.</param>
/// <param name="Place">Where in the source.</param>
/// <param name="Span">Where its id is written.</param>
public sealed record ReportedFigure(
    string Id,
    ProseText Title,
    string DatasetId,
    string Measure,
    string? Part,
    Period? Period,
    Stated Value,
    ImmutableArray<string> Parts,
    bool ExpectsDisagreement,
    string SourceId,
    string? Place,
    SourceSpan Span)
{
    /// <summary>Further sources that state the same figure; each counts as its source.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Words of its own for what it counts; null for none.</summary>
    public Noun? Counts { get; init; }
}
