using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>What a source had wrong and what was later put in its place: one entry of <c>content/corrections.yaml</c>.</summary>
/// <param name="SourceId">The source that was wrong.</param>
/// <param name="CorrectedBy">The source that says so.</param>
/// <param name="Place">Where in that source.</param>
/// <param name="Date">The day of the correction.</param>
/// <param name="Was">Prose: what was said.</param>
/// <param name="Now">Prose: what holds instead.</param>
/// <param name="Concerns">References such as <c>claim:p1-33x</c>, <c>dataset:hvs2008</c> or <c>metric:hvs2008.patches</c>: where the
/// correction is shown.</param>
/// <param name="Replaces">The id of an earlier correction that this one takes the place of.</param>
public sealed record SourceCorrection(
    string Id,
    string SourceId,
    string CorrectedBy,
    string Place,
    DateOnly Date,
    ProseText Was,
    ProseText Now,
    ImmutableArray<SourcedText> Concerns,
    string? Replaces,
    SourceSpan Span)
{
    /// <summary>What readers see as it is written: the place.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];
}
