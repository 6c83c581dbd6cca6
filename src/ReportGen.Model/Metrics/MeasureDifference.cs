using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>One measure less another, computed as one formula: what both rest on moves both at once.</summary>
/// <param name="Known">Every value that it can have, in base units; null when one of the two is unknown.</param>
/// <param name="Always">Every value that it could have whatever the data said; null where that cannot be told, and where it rests on no
/// data.</param>
/// <param name="IsOfSame">Both are one and the same statement, under whatever names.</param>
/// <param name="Windows">The windows of the totals in it, where these differ; else empty.</param>
public sealed record MeasureDifference(
    Interval? Known, Interval? Always, bool IsOfSame, ImmutableArray<SelectionWindow> Windows);
