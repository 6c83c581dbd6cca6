using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>How a measure was made: in words and symbols, with everything given, and as a tree of steps.</summary>
public sealed record PublishedDerivation
{
    /// <summary>As written, or the rule of the measure.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The formula with titles for names.</summary>
    public string InWords { get; init; } = "";

    /// <summary>The formula with values for names.</summary>
    public string Symbols { get; init; } = "";

    /// <summary>Everything given, each once, in order of first use.</summary>
    public ImmutableArray<PublishedInput> Inputs { get; init; } = [];

    /// <summary>The conventions that were used, in sentences.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The steps, from the whole down to what is given.</summary>
    public PublishedStep Tree { get; init; } = new();

    public static Shape<PublishedDerivation> Shape { get; } = new Shape<PublishedDerivation>(new())
        .Text("formula", derivation => derivation.Formula, (derivation, formula) => derivation with { Formula = formula })
        .Text("in_words", derivation => derivation.InWords, (derivation, words) => derivation with { InWords = words })
        .Text("symbols", derivation => derivation.Symbols, (derivation, symbols) => derivation with { Symbols = symbols })
        .Objects(
            "inputs", PublishedInput.Shape,
            derivation => derivation.Inputs, (derivation, inputs) => derivation with { Inputs = inputs })
        .Texts("rules", derivation => derivation.Rules, (derivation, rules) => derivation with { Rules = rules })
        .Object("tree", PublishedStep.Shape, derivation => derivation.Tree, (derivation, tree) => derivation with { Tree = tree });
}

/// <summary>What is given in a derivation: a reported figure, a count of records, the length of a window, a number in a formula.</summary>
public sealed record PublishedInput
{
    /// <summary>A name of a measure, or the words of a number in a formula.</summary>
    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    public PublishedValue Measure { get; init; } = new();

    public string? Dataset { get; init; }

    public string? Source { get; init; }

    public string? Place { get; init; }

    /// <summary>Id of the selection all of whose records it counts.</summary>
    public string? RecordsOf { get; init; }

    /// <summary>The records that it counts, where they are not simply those of its selection.</summary>
    public CountedRecords? Records { get; init; }

    public static Shape<PublishedInput> Shape { get; } = new Shape<PublishedInput>(new())
        .Text("name", input => input.Name, (input, name) => input with { Name = name })
        .Text("title", input => input.Title, (input, title) => input with { Title = title })
        .Line("measure", PublishedValue.Shape, input => input.Measure, (input, measure) => input with { Measure = measure })
        .Optional("dataset", input => input.Dataset, (input, dataset) => input with { Dataset = dataset })
        .Optional("source", input => input.Source, (input, source) => input with { Source = source })
        .Optional("place", input => input.Place, (input, place) => input with { Place = place })
        .Optional("records_of", input => input.RecordsOf, (input, selection) => input with { RecordsOf = selection })
        .Line("records", CountedRecords.Shape, input => input.Records, (input, records) => input with { Records = records });
}

/// <summary>Where a measure comes from that is itself given.</summary>
public sealed record PublishedGiven
{
    /// <summary>The reported figure that it is, or its own name.</summary>
    public string Name { get; init; } = "";

    public string? Dataset { get; init; }

    public string? Source { get; init; }

    public string? Place { get; init; }

    /// <summary>Id of the selection all of whose records it counts.</summary>
    public string? RecordsOf { get; init; }

    /// <summary>The records that it counts, where they are not simply those of its selection.</summary>
    public CountedRecords? Records { get; init; }

    /// <summary>The conventions that were used, in sentences.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    public static Shape<PublishedGiven> Shape { get; } = new Shape<PublishedGiven>(new())
        .Text("name", given => given.Name, (given, name) => given with { Name = name })
        .Optional("dataset", given => given.Dataset, (given, dataset) => given with { Dataset = dataset })
        .Optional("source", given => given.Source, (given, source) => given with { Source = source })
        .Optional("place", given => given.Place, (given, place) => given with { Place = place })
        .Optional("records_of", given => given.RecordsOf, (given, selection) => given with { RecordsOf = selection })
        .Line("records", CountedRecords.Shape, given => given.Records, (given, records) => given with { Records = records })
        .Texts("rules", given => given.Rules, (given, rules) => given with { Rules = rules });
}
