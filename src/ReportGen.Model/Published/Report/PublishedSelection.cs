using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A selection in <c>report.json</c>: a dataset, a window, what is counted, and all its measures.</summary>
public sealed record PublishedSelection
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>A short name, for charts.</summary>
    public string Label { get; init; } = "";

    /// <summary>Id of the dataset.</summary>
    public string Dataset { get; init; } = "";

    /// <summary><c>reported</c> or <c>records</c>.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The measure that its <c>count</c> is.</summary>
    public string Count { get; init; } = "";

    public PublishedDays? Window { get; init; }

    /// <summary>On the basis of records: what it counts, in a sentence.</summary>
    public string? Counts { get; init; }

    public PublishedConditions Where { get; init; } = new();

    /// <summary>On the basis of reported figures: the id of the figure for each measure.</summary>
    public ImmutableSortedDictionary<string, string>? Figures { get; init; }

    /// <summary>Id of the reported selection that it counts again.</summary>
    public string? RecountOf { get; init; }

    /// <summary>Id of the definition by which it counts.</summary>
    public string? Definition { get; init; }

    public string? Note { get; init; }

    /// <summary>On the basis of records: those that belong to it.</summary>
    public CountedRecords? Records { get; init; }

    public ImmutableArray<PublishedSelectionMeasure> Measures { get; init; } = [];

    public static Shape<PublishedSelection> Shape { get; } = new Shape<PublishedSelection>(new())
        .Text("id", selection => selection.Id, (selection, id) => selection with { Id = id })
        .Text("title", selection => selection.Title, (selection, title) => selection with { Title = title })
        .Text("label", selection => selection.Label, (selection, label) => selection with { Label = label })
        .Text("dataset", selection => selection.Dataset, (selection, dataset) => selection with { Dataset = dataset })
        .Text("basis", selection => selection.Basis, (selection, basis) => selection with { Basis = basis })
        .Text("count", selection => selection.Count, (selection, count) => selection with { Count = count })
        .Line("window", PublishedDays.Shape, selection => selection.Window, (selection, window) => selection with { Window = window })
        .Optional("counts", selection => selection.Counts, (selection, counts) => selection with { Counts = counts })
        .Line("where", PublishedConditions.Shape, selection => selection.Where, (selection, where) => selection with { Where = where })
        .NamedTexts("figures", selection => selection.Figures, (selection, figures) => selection with { Figures = figures })
        .Optional("recount_of", selection => selection.RecountOf, (selection, id) => selection with { RecountOf = id })
        .Optional("definition", selection => selection.Definition, (selection, id) => selection with { Definition = id })
        .Optional("note", selection => selection.Note, (selection, note) => selection with { Note = note })
        .Line("records", CountedRecords.Shape, selection => selection.Records, (selection, records) => selection with { Records = records })
        .Objects(
            "measures", PublishedSelectionMeasure.Shape,
            selection => selection.Measures, (selection, measures) => selection with { Measures = measures });
}

/// <summary>A way of counting that recounts share.</summary>
public sealed record PublishedDefinition
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public static Shape<PublishedDefinition> Shape { get; } = new Shape<PublishedDefinition>(new())
        .Text("id", definition => definition.Id, (definition, id) => definition with { Id = id })
        .Text("title", definition => definition.Title, (definition, title) => definition with { Title = title });
}

/// <summary>The conditions that a record of a selection must meet; what is empty or null is no condition.</summary>
public sealed record PublishedConditions
{
    public ImmutableArray<string> Severity { get; init; } = [];

    public ImmutableArray<string> SeverityMax { get; init; } = [];

    public ImmutableArray<string> Class { get; init; } = [];

    public ImmutableArray<string> Impact { get; init; } = [];

    /// <summary>The installation option that it must be for.</summary>
    public string? Affects { get; init; }

    /// <summary><c>include</c> or <c>exclude</c>, where an option is asked for.</summary>
    public string? Inferred { get; init; }

    public static Shape<PublishedConditions> Shape { get; } = new Shape<PublishedConditions>(new())
        .SomeTexts("severity", where => where.Severity, (where, severity) => where with { Severity = severity })
        .SomeTexts("severity_max", where => where.SeverityMax, (where, severity) => where with { SeverityMax = severity })
        .SomeTexts("class", where => where.Class, (where, classes) => where with { Class = classes })
        .SomeTexts("impact", where => where.Impact, (where, impact) => where with { Impact = impact })
        .Optional("affects", where => where.Affects, (where, affects) => where with { Affects = affects })
        .Optional("inferred", where => where.Inferred, (where, inferred) => where with { Inferred = inferred });
}

/// <summary>A measure of a selection, which is given or derived.</summary>
public sealed record PublishedSelectionMeasure
{
    /// <summary>By which formulas and prose refer to it.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is measured, in one word.</summary>
    public string Of { get; init; } = "";

    /// <summary>Of which part: a month, a day, a class or a severity.</summary>
    public string? Part { get; init; }

    /// <summary>In words that follow the selection's title.</summary>
    public string Title { get; init; } = "";

    public PublishedValue Measure { get; init; } = new();

    /// <summary>Whether it is a sum over a window, which grows with the window's length.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Where it comes from, when it is itself given.</summary>
    public PublishedGiven? Given { get; init; }

    /// <summary>How it was made, when it follows from other measures.</summary>
    public PublishedDerivation? Derivation { get; init; }

    public static Shape<PublishedSelectionMeasure> Shape { get; } = new Shape<PublishedSelectionMeasure>(new())
        .Text("name", measure => measure.Name, (measure, name) => measure with { Name = name })
        .Text("of", measure => measure.Of, (measure, of) => measure with { Of = of })
        .Optional("part", measure => measure.Part, (measure, part) => measure with { Part = part })
        .Text("title", measure => measure.Title, (measure, title) => measure with { Title = title })
        .Line("measure", PublishedValue.Shape, measure => measure.Measure, (measure, value) => measure with { Measure = value })
        .Flag("total", measure => measure.IsTotal, (measure, isTotal) => measure with { IsTotal = isTotal })
        .Line("given", PublishedGiven.Shape, measure => measure.Given, (measure, given) => measure with { Given = given })
        .Object(
            "derivation", PublishedDerivation.Shape,
            measure => measure.Derivation, (measure, derivation) => measure with { Derivation = derivation });
}
