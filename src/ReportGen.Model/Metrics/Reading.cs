using System.Collections.Immutable;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>The conventions under which all measures are computed. The default is the report's own; each other reading changes one
/// thing.</summary>
/// <param name="FarEnd">What "over" says about its far end.</param>
/// <param name="OtherByteUnit">Datasets whose MB and GB are read the other way (2^20 instead of 10^6, or back).</param>
/// <param name="Inferred">Whether records whose membership is inferred are counted.</param>
/// <param name="DefinitionId">The recounts of this definition stand in for the reported selections; null for none.</param>
/// <param name="Totals">Whether counts and sizes are totals of the window or per month.</param>
/// <param name="LeftOutFigure">A reported figure that is under judgement and may not support itself; null for none.</param>
public sealed record Reading(
    FarEnd FarEnd,
    ImmutableSortedSet<string> OtherByteUnit,
    InferredReading Inferred,
    string? DefinitionId,
    Totals Totals,
    string? LeftOutFigure)
{
    public static Reading Default { get; } = new(
        FarEnd.Inferred,
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
        InferredReading.AsSelected,
        null,
        Totals.OfWindow,
        null);

    /// <summary>Readings that change the same things are one reading, whatever lists name the datasets.</summary>
    public bool Equals(Reading? other) => other is not null && FarEnd == other.FarEnd && Inferred == other.Inferred && Totals == other.Totals &&
        DefinitionId == other.DefinitionId && LeftOutFigure == other.LeftOutFigure && OtherByteUnit.SetEquals(other.OtherByteUnit);

    public override int GetHashCode() => HashCode.Combine(FarEnd, Inferred, Totals, DefinitionId, LeftOutFigure, OtherByteUnit.Count);
}

/// <summary>How records count whose membership is inferred.</summary>
public enum InferredReading
{
    /// <summary>As the selection says.</summary>
    AsSelected,

    /// <summary>Not at all.</summary>
    Out,
}

/// <summary>What counts and sizes of a window are.</summary>
public enum Totals
{
    OfWindow,
    PerMonth,
}
