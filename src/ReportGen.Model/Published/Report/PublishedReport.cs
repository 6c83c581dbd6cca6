using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>The whole report in one machine-readable file, in the order of its content files: what its pages show, and how every
/// number was made. Records stand in the datasets' own files. <c>report.schema.json</c> describes every member.</summary>
public sealed record PublishedReport
{
    /// <summary>The address of the description.</summary>
    public string Schema { get; init; } = "";

    /// <summary>The program that made the file.</summary>
    public string Generator { get; init; } = "";

    /// <summary>Its version; null in formats that do not tell it.</summary>
    public string? Version { get; init; }

    public int Format { get; init; }

    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where the site stands on the web; null when nobody said.</summary>
    public string? Address { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public PublishedLicence? Licence { get; init; }

    /// <summary>Null before format 5.</summary>
    public PublishedSettings? Settings { get; init; }

    public PublishedReportCoverage Coverage { get; init; } = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PublishedArticle> Posts { get; init; } = [];

    /// <summary>By address.</summary>
    public ImmutableArray<PublishedArticle> Pages { get; init; } = [];

    public ImmutableArray<PublishedSource> Sources { get; init; } = [];

    public ImmutableArray<PublishedDataset> Datasets { get; init; } = [];

    public ImmutableArray<PublishedCorrection> Corrections { get; init; } = [];

    public ImmutableArray<PublishedDefinition> Definitions { get; init; } = [];

    public ImmutableArray<PublishedSelection> Selections { get; init; } = [];

    public ImmutableArray<PublishedMetric> Metrics { get; init; } = [];

    public ImmutableArray<PublishedClaim> Claims { get; init; } = [];

    /// <summary>By the places of their words; empty before format 7.</summary>
    public ImmutableArray<PublishedStatement> Statements { get; init; } = [];

    public ImmutableArray<PublishedChart> Charts { get; init; } = [];

    public ImmutableArray<PublishedTable> Tables { get; init; } = [];

    /// <summary>For every reported selection that has recounts, what was published beside what its records give.</summary>
    public ImmutableArray<PublishedTable> Recounts { get; init; } = [];

    public static Shape<PublishedReport> Shape { get; } = new Shape<PublishedReport>(new())
        .Text("$schema", report => report.Schema, (report, schema) => report with { Schema = schema })
        .Text("generator", report => report.Generator, (report, generator) => report with { Generator = generator })
        .Optional("version", report => report.Version, (report, version) => report with { Version = version })
        .Count("format", report => report.Format, (report, format) => report with { Format = format })
        .Text("title", report => report.Title, (report, title) => report with { Title = title })
        .Text("summary", report => report.Summary, (report, summary) => report with { Summary = summary })
        .Text("language", report => report.Language, (report, language) => report with { Language = language })
        .Optional("address", report => report.Address, (report, address) => report with { Address = address })
        .Texts("authors", report => report.Authors, (report, authors) => report with { Authors = authors })
        .Line("licence", PublishedLicence.Shape, report => report.Licence, (report, licence) => report with { Licence = licence })
        .Line("settings", PublishedSettings.Shape, report => report.Settings, (report, settings) => report with { Settings = settings })
        .Object(
            "coverage", PublishedReportCoverage.Shape,
            report => report.Coverage, (report, coverage) => report with { Coverage = coverage })
        .Objects("posts", PublishedArticle.Shape, report => report.Posts, (report, posts) => report with { Posts = posts })
        .Objects("pages", PublishedArticle.Shape, report => report.Pages, (report, pages) => report with { Pages = pages })
        .Objects("sources", PublishedSource.Shape, report => report.Sources, (report, sources) => report with { Sources = sources })
        .Objects("datasets", PublishedDataset.Shape, report => report.Datasets, (report, datasets) => report with { Datasets = datasets })
        .Objects(
            "corrections", PublishedCorrection.Shape,
            report => report.Corrections, (report, corrections) => report with { Corrections = corrections })
        .Objects(
            "definitions", PublishedDefinition.Shape,
            report => report.Definitions, (report, definitions) => report with { Definitions = definitions })
        .Objects(
            "selections", PublishedSelection.Shape,
            report => report.Selections, (report, selections) => report with { Selections = selections })
        .Objects("metrics", PublishedMetric.Shape, report => report.Metrics, (report, metrics) => report with { Metrics = metrics })
        .Objects("claims", PublishedClaim.Shape, report => report.Claims, (report, claims) => report with { Claims = claims })
        .Objects(
            "statements", PublishedStatement.Shape,
            report => report.Statements, (report, statements) => report with { Statements = statements })
        .Objects("charts", PublishedChart.Shape, report => report.Charts, (report, charts) => report with { Charts = charts })
        .Objects("tables", PublishedTable.Shape, report => report.Tables, (report, tables) => report with { Tables = tables })
        .Objects("recounts", PublishedTable.Shape, report => report.Recounts, (report, recounts) => report with { Recounts = recounts });

    /// <summary>The file as a site has it.</summary>
    /// <param name="room">How many bytes it may have; 0 when nobody can guess.</param>
    public ReadOnlyMemory<byte> ToBytes(int room = 0) => JsonText.Of(json => Shape.Write(json, this), room);
}

/// <summary>The terms under which a report may be used.</summary>
public sealed record PublishedLicence
{
    public string Name { get; init; } = "";

    /// <summary>Where its text stands.</summary>
    public string? Url { get; init; }

    public static Shape<PublishedLicence> Shape { get; } = new Shape<PublishedLicence>(new())
        .Text("name", licence => licence.Name, (licence, name) => licence with { Name = name })
        .Optional("url", licence => licence.Url, (licence, url) => licence with { Url = url });
}

/// <summary>How the numerals of everything that authors wrote are accounted for.</summary>
public sealed record PublishedReportCoverage
{
    /// <summary>Of articles, prose in YAML files and text of templates together.</summary>
    public PublishedCoverage Total { get; init; } = new();

    /// <summary>The authors' own, in their order; empty before format 5.</summary>
    public ImmutableArray<PublishedExemption> Exemptions { get; init; } = [];

    public IReadOnlyList<PublishedFileCoverage> Files { get; init; } = [];

    public static Shape<PublishedReportCoverage> Shape { get; } = new Shape<PublishedReportCoverage>(new())
        .Line("total", PublishedCoverage.Shape, coverage => coverage.Total, (coverage, total) => coverage with { Total = total })
        .SomeLines(
            "exemptions", PublishedExemption.Shape,
            coverage => coverage.Exemptions, (coverage, exemptions) => coverage with { Exemptions = exemptions })
        .Objects("files", PublishedFileCoverage.Shape, coverage => coverage.Files, (coverage, files) => coverage with { Files = files });
}
