using System.Collections.Immutable;
using ReportGen.Metrics.Derivations;
using ReportGen.Metrics.Formulas;
using ReportGen.Metrics.Selections;
using ReportGen.Quantities;

namespace ReportGen.Metrics;

/// <summary>How a measure was made, in a form for every reader: words, symbols, steps, inputs and conventions.</summary>
public sealed class Derivation
{
    private readonly Lazy<ImmutableArray<string>> rules;
    private readonly Lazy<string> inWords;
    private readonly Lazy<string> symbols;
    private readonly Lazy<DerivationStep> root;

    /// <summary>Most derivations are never looked at (readings that change nothing): what can wait is made when asked for.</summary>
    internal Derivation(Term term)
    {
        Formula = DerivationFormula.Of(term);
        Inputs = [.. TermEvaluator.Inputs(term).Select(input => input.Input).DistinctBy(input => input.Name, StringComparer.Ordinal)];
        rules = new(() => DerivationRules.Of(term));
        inWords = new(() => DerivationWords.Of(term));
        symbols = new(() => DerivationSymbols.Of(term));
        root = new(() => DerivationSteps.Of(term));
    }

    /// <summary>As written, or the rule of the measure in the same notation.</summary>
    public string Formula { get; }

    /// <summary>Each once, in order of first use.</summary>
    public ImmutableArray<DerivationInput> Inputs { get; }

    /// <summary>The conventions that the value rests on, each once, in a fixed order; under another reading those of that
    /// reading.</summary>
    public ImmutableArray<string> Rules => rules.Value;

    /// <summary>The formula with titles for names: "the total size of …, divided by the total size of …".</summary>
    public string InWords => inWords.Value;

    /// <summary>The formula with values for names: <c>over 2.7 GB / 845 MB</c>.</summary>
    public string Symbols => symbols.Value;

    /// <summary>How the measure was made, step by step, from the whole down to what is given.</summary>
    public DerivationStep Root => root.Value;
}

/// <summary>One step of a derivation: a named measure, an operation, or what is given.</summary>
/// <param name="Name">A metric, <c>selection.measure</c> or <c>reported.figure</c>; null for a literal and for a part of a formula that has
/// no name.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Words">Its value as printed.</param>
/// <param name="Formula">How it follows from the steps below; null for what is given.</param>
/// <param name="From">The steps below, in the order of the formula.</param>
/// <param name="Input">There for what is given.</param>
public sealed record DerivationStep(
    string? Name,
    string Title,
    Measure Measure,
    string Words,
    string? Formula,
    ImmutableArray<DerivationStep> From,
    DerivationInput? Input)
{
    /// <summary>What is done with <see cref="From"/>; null for what is given and for another name of the one step below.</summary>
    public Operation? Operation { get; init; }
}

/// <summary>One given measure: a reported figure, a count of records, a window's length, a literal.</summary>
/// <param name="Name">Such as <c>reported.esxi35-size</c> or <c>ws2008-core.patches</c>.</param>
/// <param name="DatasetId">The dataset it comes from; null for a literal or a window's length.</param>
/// <param name="SourceId">The cited source of a reported figure.</param>
public sealed record DerivationInput(
    string Name, string Title, Measure Measure, Stated? Stated, string? DatasetId, string? SourceId, string? Place)
{
    private static readonly Lazy<RecordCounts> NoRecords = new(RecordCounts.None);

    /// <summary>The records that the measure counts; none for other inputs.</summary>
    public RecordCounts Records => Counted.Value;

    /// <summary>The ids of <see cref="Records"/>, certain and possible, in the order of the dataset: listed for who prints them.</summary>
    public ImmutableArray<string> RecordIds => [.. Records.IdsOf(Records.All)];

    /// <summary>Of <see cref="RecordIds"/>, those that may or may not count.</summary>
    public ImmutableArray<string> PossibleIds => [.. Records.IdsOf(Records.Possible)];

    /// <summary>Further sources that state the same reported figure.</summary>
    public ImmutableArray<string> AlsoIn { get; init; } = [];

    /// <summary>Whether it is a reported figure that none of these sources states.</summary>
    public bool IsStatedElsewhere(IReadOnlyCollection<string> sources) =>
        Stated is not null && SourceId is { } first && !AlsoIn.Prepend(first).Any(id => sources.Contains(id, StringComparer.Ordinal));

    /// <summary>The selection whose records were counted; null for other inputs. A count may also find no record.</summary>
    public string? SelectionId { get; init; }

    /// <summary>Whether it was counted from records.</summary>
    public bool IsCounted => SelectionId is not null;

    /// <summary>What it is, to stand in a sentence: "the number of patches of VMware ESX 3.5".</summary>
    public string Phrase { get; init; } = "";

    public string Words => MeasureWriter.Write(Measure);

    /// <summary>Where the value lies: "more than 2.7 GB and less than 2.8 GB"; null for a point and for an unknown.</summary>
    public string? IntervalInWords => IntervalWords.Of(Measure);

    /// <summary>The conventions that gave the measure.</summary>
    internal Lazy<ImmutableArray<Convention>> Conventions { get; init; } = new([]);

    internal Lazy<RecordCounts> Counted { get; init; } = NoRecords;

    public static DerivationInput Given(string name, string title, Measure measure) =>
        new(name, title, measure, null, null, null, null) { Phrase = name };
}
