using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A product line in <c>report.json</c>: what describes it, and what sources report of it. Its records stand
/// in a file of their own.</summary>
public sealed record PublishedDataset
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string Vendor { get; init; } = "";

    public string Product { get; init; } = "";

    public string? Licence { get; init; }

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The days for which releases were looked for.</summary>
    public PublishedDays? Covers { get; init; }

    /// <summary>The days of which no release is missing.</summary>
    public PublishedDays? Complete { get; init; }

    /// <summary>The records are a sample, and numbers are about them alone.</summary>
    public bool IsSample { get; init; }

    /// <summary>The day on which it was last changed for its readers.</summary>
    public string? Updated { get; init; }

    /// <summary><c>decimal</c> or <c>binary</c>.</summary>
    public string ByteUnit { get; init; } = "";

    public ImmutableArray<string> Options { get; init; } = [];

    public string? Notes { get; init; }

    /// <summary>How many patches are recorded.</summary>
    public int Records { get; init; }

    /// <summary>The file of the site with the records.</summary>
    public string RecordsFile { get; init; } = "";

    /// <summary>Of its records, in the order of their file; empty before format 6.</summary>
    public ImmutableArray<string> RecordIds { get; init; } = [];

    /// <summary>What the records do not know, in sentences.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    public ImmutableArray<PublishedFigure> Reported { get; init; } = [];

    public static Shape<PublishedDataset> Shape { get; } = NewHead()
        .Optional("notes", dataset => dataset.Notes, (dataset, notes) => dataset with { Notes = notes })
        .Count("records", dataset => dataset.Records, (dataset, records) => dataset with { Records = records })
        .Text("records_file", dataset => dataset.RecordsFile, (dataset, file) => dataset with { RecordsFile = file })
        .Texts("record_ids", dataset => dataset.RecordIds, (dataset, ids) => dataset with { RecordIds = ids })
        .Texts("missing", dataset => dataset.Missing, (dataset, missing) => dataset with { Missing = missing })
        .Objects(
            "reported", PublishedFigure.Shape,
            dataset => dataset.Reported, (dataset, reported) => dataset with { Reported = reported });

    /// <summary>What describes the product line, with which the file of its records begins too.</summary>
    public static Shape<PublishedDataset> Head { get; } = NewHead();

    private static Shape<PublishedDataset> NewHead() => new Shape<PublishedDataset>(new())
        .Text("id", dataset => dataset.Id, (dataset, id) => dataset with { Id = id })
        .Text("title", dataset => dataset.Title, (dataset, title) => dataset with { Title = title })
        .Text("vendor", dataset => dataset.Vendor, (dataset, vendor) => dataset with { Vendor = vendor })
        .Text("product", dataset => dataset.Product, (dataset, product) => dataset with { Product = product })
        .Optional("licence", dataset => dataset.Licence, (dataset, licence) => dataset with { Licence = licence })
        .Texts("sources", dataset => dataset.Sources, (dataset, sources) => dataset with { Sources = sources })
        .Line("covers", PublishedDays.Shape, dataset => dataset.Covers, (dataset, days) => dataset with { Covers = days })
        .Line("complete", PublishedDays.Shape, dataset => dataset.Complete, (dataset, days) => dataset with { Complete = days })
        .SomeFlag("sample", dataset => dataset.IsSample, (dataset, isSample) => dataset with { IsSample = isSample })
        .Optional("updated", dataset => dataset.Updated, (dataset, day) => dataset with { Updated = day })
        .Text("byte_unit", dataset => dataset.ByteUnit, (dataset, unit) => dataset with { ByteUnit = unit })
        .Texts("options", dataset => dataset.Options, (dataset, options) => dataset with { Options = options });
}

/// <summary>A figure that a source states of a product line.</summary>
public sealed record PublishedFigure
{
    public string Id { get; init; } = "";

    /// <summary>By which formulas and prose refer to it.</summary>
    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>What is measured, in one word.</summary>
    public string Of { get; init; } = "";

    /// <summary>Of which part; null for the whole.</summary>
    public string? Part { get; init; }

    public PublishedDays? Period { get; init; }

    public PublishedValue? Measure { get; init; }

    /// <summary>Whether it is a sum over a window, which grows with the window's length.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Ids of figures whose sum states the same quantity.</summary>
    public ImmutableArray<string> SumOf { get; init; } = [];

    /// <summary>Whether the figure and that sum are known to exclude each other.</summary>
    public bool ExpectsDisagreement { get; init; }

    /// <summary>Id of the source that states it.</summary>
    public string Source { get; init; } = "";

    /// <summary>Ids of further sources that repeat it.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public string? Place { get; init; }

    public static Shape<PublishedFigure> Shape { get; } = new Shape<PublishedFigure>(new())
        .Text("id", figure => figure.Id, (figure, id) => figure with { Id = id })
        .Text("name", figure => figure.Name, (figure, name) => figure with { Name = name })
        .Text("title", figure => figure.Title, (figure, title) => figure with { Title = title })
        .Text("of", figure => figure.Of, (figure, of) => figure with { Of = of })
        .Optional("part", figure => figure.Part, (figure, part) => figure with { Part = part })
        .Line("period", PublishedDays.Shape, figure => figure.Period, (figure, period) => figure with { Period = period })
        .Line("measure", PublishedValue.Shape, figure => figure.Measure, (figure, measure) => figure with { Measure = measure })
        .Flag("total", figure => figure.IsTotal, (figure, isTotal) => figure with { IsTotal = isTotal })
        .Texts("sum_of", figure => figure.SumOf, (figure, sum) => figure with { SumOf = sum })
        .Flag(
            "expects_disagreement",
            figure => figure.ExpectsDisagreement, (figure, expects) => figure with { ExpectsDisagreement = expects })
        .Text("source", figure => figure.Source, (figure, source) => figure with { Source = source })
        .SomeTexts("also", figure => figure.Also, (figure, also) => figure with { Also = also })
        .Optional("place", figure => figure.Place, (figure, place) => figure with { Place = place });
}
