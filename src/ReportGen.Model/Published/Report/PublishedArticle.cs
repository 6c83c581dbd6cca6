using System.Collections.Immutable;

namespace ReportGen.Published.Report;

/// <summary>A post or page in <c>report.json</c>: what it says of itself, and which numbers, claims and figures it shows.
/// Texts are plain.</summary>
public sealed record PublishedArticle
{
    /// <summary>Its address inside the site.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where it is written, from the report's folder.</summary>
    public string File { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Kicker { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>The day of publication, as 2009-08-12.</summary>
    public string? Date { get; init; }

    /// <summary>The day of the last change of substance.</summary>
    public string? Updated { get; init; }

    public string? Series { get; init; }

    /// <summary>Its number within the series, from 1.</summary>
    public int? Part { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The measure or claim that is its key figure.</summary>
    public string? Key { get; init; }

    /// <summary>Id of the source that it looks at again.</summary>
    public string? Examines { get; init; }

    public ImmutableArray<PublishedArticleCorrection> Corrections { get; init; } = [];

    /// <summary>Names of the measures that it shows, in order of first use.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Charts { get; init; } = [];

    /// <summary>Ids.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    public PublishedCoverage Coverage { get; init; } = new();

    public static Shape<PublishedArticle> Shape { get; } = new Shape<PublishedArticle>(new())
        .Text("path", article => article.Path, (article, path) => article with { Path = path })
        .Text("file", article => article.File, (article, file) => article with { File = file })
        .Text("title", article => article.Title, (article, title) => article with { Title = title })
        .Optional("kicker", article => article.Kicker, (article, kicker) => article with { Kicker = kicker })
        .Text("summary", article => article.Summary, (article, summary) => article with { Summary = summary })
        .Optional("date", article => article.Date, (article, date) => article with { Date = date })
        .Optional("updated", article => article.Updated, (article, updated) => article with { Updated = updated })
        .Optional("series", article => article.Series, (article, series) => article with { Series = series })
        .Count("part", article => article.Part, (article, part) => article with { Part = part })
        .Texts("tags", article => article.Tags, (article, tags) => article with { Tags = tags })
        .Texts("authors", article => article.Authors, (article, authors) => article with { Authors = authors })
        .Optional("key", article => article.Key, (article, key) => article with { Key = key })
        .Optional("examines", article => article.Examines, (article, examines) => article with { Examines = examines })
        .Objects(
            "corrections", PublishedArticleCorrection.Shape,
            article => article.Corrections, (article, corrections) => article with { Corrections = corrections })
        .Texts("numbers", article => article.Numbers, (article, numbers) => article with { Numbers = numbers })
        .Texts("claims", article => article.Claims, (article, claims) => article with { Claims = claims })
        .Texts("charts", article => article.Charts, (article, charts) => article with { Charts = charts })
        .Texts("tables", article => article.Tables, (article, tables) => article with { Tables = tables })
        .Line(
            "coverage", PublishedCoverage.Shape,
            article => article.Coverage, (article, coverage) => article with { Coverage = coverage });
}

/// <summary>What was wrong in an article and is now right.</summary>
public sealed record PublishedArticleCorrection
{
    public string Date { get; init; } = "";

    public string Text { get; init; } = "";

    public static Shape<PublishedArticleCorrection> Shape { get; } = new Shape<PublishedArticleCorrection>(new())
        .Text("date", correction => correction.Date, (correction, date) => correction with { Date = date })
        .Text("text", correction => correction.Text, (correction, text) => correction with { Text = text });
}
