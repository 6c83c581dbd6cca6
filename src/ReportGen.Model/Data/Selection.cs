using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Names;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Sources;

namespace ReportGen.Data;

/// <summary>What a report compares: a dataset, a window, and what is counted on which basis.</summary>
/// <param name="Label">Short, for charts.</param>
/// <param name="Figures">On the basis of reported figures: the figure's id by measure, such as <c>size</c> or
/// <c>patches[critical]</c>.</param>
/// <param name="RecountOf">The reported selection that this one counts again.</param>
/// <param name="Span">Where its id is written.</param>
public sealed record Selection(
    string Id,
    ProseText Title,
    string Label,
    string DatasetId,
    Basis Basis,
    Period Window,
    Conditions Where,
    CountOf Count,
    ImmutableSortedDictionary<string, string> Figures,
    string? RecountOf,
    string? DefinitionId,
    ProseText? Note,
    SourceSpan Span)
{
    /// <summary>Other names by which words of the report mean it, beside its label.</summary>
    public ImmutableArray<SourcedText> Names { get; init; } = [];

    /// <summary>The group that it names; null where that of its dataset's vendor is meant.</summary>
    public string? GroupName { get; init; }

    /// <summary>What readers see as it is written and may hold a numeral: the label.</summary>
    public ImmutableArray<SourcedText> PlainTexts { get; init; } = [];

    /// <summary>What texts call it.</summary>
    public IEnumerable<string> Called => [Label, Title.Name, .. Names.Select(name => name.Text)];

    /// <summary>The measure that <c>count</c> stands for, and that rates divide: of a reported selection the figure <c>count</c>, where it
    /// has one.</summary>
    public SelectionMeasure CountMeasure
    {
        get
        {
            if (Count == CountOf.Advisories) return SelectionMeasures.Advisories;
            if (Figures.Keys.Any(key => MeasureKey.TryParse(key)?.Measure == SelectionMeasures.Count)) return SelectionMeasures.Count;
            return SelectionMeasures.Patches;
        }
    }

    /// <summary>What <c>count</c> stands for; any other measure itself.</summary>
    public SelectionMeasure Meant(SelectionMeasure measure) => measure == SelectionMeasures.Count ? CountMeasure : measure;

    /// <summary>What this recount gives for a measure: what it counts stands in for whatever was counted.</summary>
    public SelectionMeasure Recounting(SelectionMeasure measure) =>
        measure == SelectionMeasures.Patches || measure == SelectionMeasures.Advisories ? CountMeasure : Meant(measure);

    /// <summary>The words of its dataset for what is counted.</summary>
    public MeasureNouns Nouns { get; init; } = MeasureNouns.BuiltIn;

    /// <summary>Words for a measure, to follow the selection's title: never a noun that it does not count.</summary>
    public string TitleOf(SelectionMeasure measure) => Nouns.TitleOf(measure, CountMeasure);
}

/// <summary>Where a selection's numbers come from: never both under one name.</summary>
public enum Basis
{
    /// <summary>What sources state.</summary>
    Reported,

    /// <summary>What the dataset's records add up to.</summary>
    Records,
}

/// <summary>What <c>count</c> and the rates of a selection count; <c>patches</c> and <c>advisories</c> count what their names
/// say.</summary>
public enum CountOf
{
    Patches,
    Advisories,
}

/// <summary>Whether records count whose membership is inferred.</summary>
public enum InferredRecords
{
    Include,
    Exclude,
}

/// <summary>Which records a selection counts; an empty list is no condition.</summary>
/// <param name="Affects">The installation option that a patch must be for; null for any.</param>
public sealed record Conditions(
    ImmutableArray<PatchSeverity> Severity,
    ImmutableArray<PatchSeverity> SeverityMax,
    ImmutableArray<PatchClass> Class,
    ImmutableArray<string> Impact,
    string? Affects,
    InferredRecords Inferred)
{
    public static Conditions None { get; } = new([], [], [], [], null, InferredRecords.Include);
}

/// <summary>A named way of counting, shared by recounts.</summary>
public sealed record Definition(string Id, ProseText Title);
