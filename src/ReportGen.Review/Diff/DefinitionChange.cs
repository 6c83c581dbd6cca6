using System.Collections.Immutable;

namespace ReportGen.Diff;

/// <summary>What is defined.</summary>
public enum DefinitionKind
{
    Claim,
    Metric,
    Selection,
    Measure,
    Record,
    ReportedFigure,
    Dataset,
    Source,
    Correction,
    Definition,
    Table,
}

/// <summary>What happened to a definition.</summary>
public enum DefinitionDifference
{
    Removed,
    Added,

    /// <summary>Another name for the same.</summary>
    Renamed,

    /// <summary>The same name for something else: its formula, window, conditions or facts differ.</summary>
    Redefined,

    /// <summary>A claim with the same verdict on other figures, or that stands otherwise under other readings.</summary>
    Rejudged,

    /// <summary>Only words about it differ: its title, a note.</summary>
    Reworded,
}

/// <summary>Something that the report defines and that came, went or differs.</summary>
/// <param name="Id">In the edition that has it, the later one if both.</param>
/// <param name="IdBefore">In the earlier edition; null when it was not there.</param>
/// <param name="Within">The dataset of a record or reported figure, the selection of a measure; null for all others.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Value">What it gives as printed, where the value is the same in both editions; null where there is none or it
/// moved.</param>
/// <param name="Fields">What differs; empty when it came or went.</param>
/// <param name="Causes">The causes that this is; empty where nothing follows from it.</param>
public sealed record DefinitionChange(
    DefinitionKind Kind,
    DefinitionDifference Difference,
    string Id,
    string? IdBefore,
    string? Within,
    string Title,
    string? Value,
    ImmutableArray<FieldChange> Fields,
    ImmutableArray<Cause> Causes);
