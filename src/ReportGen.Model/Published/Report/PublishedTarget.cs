namespace ReportGen.Published.Report;

/// <summary>What the values of a series are held against.</summary>
public sealed record PublishedTarget
{
    /// <summary>What it is, such as "Published".</summary>
    public string Label { get; init; } = "";

    /// <summary>Of the measure.</summary>
    public string Name { get; init; } = "";

    public PublishedValue? Measure { get; init; }

    public static Shape<PublishedTarget> Shape { get; } = new Shape<PublishedTarget>(new())
        .Text("label", target => target.Label, (target, label) => target with { Label = label })
        .Text("name", target => target.Name, (target, name) => target with { Name = name })
        .Line("measure", PublishedValue.Shape, target => target.Measure, (target, measure) => target with { Measure = measure });
}
