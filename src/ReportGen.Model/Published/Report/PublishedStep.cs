using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A step of a derivation: something given, by its name alone, or what follows from the steps below.</summary>
public sealed record PublishedStep
{
    /// <summary>The name of an input; null for what follows from other steps.</summary>
    public string? Input { get; init; }

    /// <summary>The name of the measure; null for a part of a formula that has none.</summary>
    public string? Name { get; init; }

    /// <summary>What it is, in words; null for an input.</summary>
    public string? Title { get; init; }

    /// <summary>What is done with the steps below; null where this is another name of the one step below.</summary>
    public string? Operation { get; init; }

    /// <summary>How it follows from the steps below.</summary>
    public string? Formula { get; init; }

    /// <summary>Null for an input.</summary>
    public PublishedValue? Measure { get; init; }

    /// <summary>The steps below, in the order of the formula; empty for an input.</summary>
    public ImmutableArray<PublishedStep> From { get; init; } = [];

    public static Shape<PublishedStep> Shape { get; } = NewShape();

    private static Shape<PublishedStep> NewShape()
    {
        var shape = new Shape<PublishedStep>(new())
            .Optional("input", step => step.Input, (step, input) => step with { Input = input })
            .Optional("name", step => step.Name, (step, name) => step with { Name = name })
            .Optional("title", step => step.Title, (step, title) => step with { Title = title })
            .Optional("operation", step => step.Operation, (step, operation) => step with { Operation = operation })
            .Optional("formula", step => step.Formula, (step, formula) => step with { Formula = formula })
            .Line("measure", PublishedValue.Shape, step => step.Measure, (step, measure) => step with { Measure = measure });
        return shape.SomeObjects("from", shape, step => step.From, (step, from) => step with { From = from });
    }
}
