using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Quantities;
using ReportGen.Site.Files;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>How a dataset, a number, a chart or a claim is cited: in words, for BibTeX and as RIS.</summary>
internal static class CiteViews
{
    /// <summary>The date is that of the dataset's own last change where it states one, else that of the report.</summary>
    public static ViewMap Of(PatchDataset dataset, PageScope page)
    {
        var version = DataFiles.Version(page.Site.Downloads(dataset));
        return Of(new Cited(dataset.Id, page.Site.Words(dataset.Title), "Dataset", dataset.Updated ?? Changes.OfReport(page.Site), version), page);
    }

    /// <param name="title">In plain words.</param>
    public static ViewMap Of(Metric metric, string title, PageScope page) =>
        Of(new Cited(metric.Id, title, "Number", Changes.OfReport(page.Site), null), page);

    /// <param name="title">In plain words.</param>
    public static ViewMap Of(Chart chart, string title, PageScope page) =>
        Of(new Cited(chart.Id, title, "Chart", Changes.OfReport(page.Site), null), page);

    /// <param name="title">What is claimed, in plain words.</param>
    public static ViewMap Of(Claim claim, string title, PageScope page) =>
        Of(new Cited(claim.Id, title, "Judged claim", Changes.OfReport(page.Site), null), page);

    private static ViewMap Of(Cited thing, PageScope page)
    {
        var authors = page.Site.Settings.Authors;
        return ViewMap.Of(
            ("title", thing.Title),
            ("sort", thing.Sort.ToLowerInvariant()),
            ("report", page.Site.Title),
            ("authors", authors.IsEmpty ? null : string.Join(", ", authors.Select(author => author.Name))),
            ("date", DateView.Of(thing.Date)),
            ("version", thing.Version),
            ("address", page.Site.Address?.Of(page.Route)),
            ("bibtex", Bibtex(thing, page)),
            ("ris", Ris(thing, page)));
    }

    private static string Bibtex(Cited thing, PageScope page)
    {
        var site = page.Site;
        string[] fields =
        [
            .. Field("author", site.Settings.Authors.IsEmpty ? null : string.Join(" and ", site.Settings.Authors.Select(Name))),
            .. Field("title", Tex(thing.Title)),
            .. Field("howpublished", $"{thing.Sort} of: {Tex(site.Title)}"),
            .. Field("date", thing.Date is { } day ? Period.Iso(day) : null),
            .. Field("version", thing.Version),
            .. Field("url", site.Address?.Of(page.Route)),
        ];
        return $"@misc{{{thing.Id},\n{string.Join(",\n", fields)}\n}}";
    }

    /// <summary>Source of the tags: the RIS format as reference managers read it.</summary>
    private static string Ris(Cited thing, PageScope page)
    {
        var site = page.Site;
        string[] lines =
        [
            $"TY  - {(thing.Sort == "Dataset" ? "DATA" : "GEN")}",
            .. site.Settings.Authors.Select(author => $"AU  - {author.Name}"),
            $"TI  - {thing.Title}",
            $"T2  - {site.Title}",
            .. thing.Date is { } day ? [$"DA  - {Period.Iso(day).Replace('-', '/')}"] : Array.Empty<string>(),
            .. thing.Version is { } version ? [$"ET  - {version}"] : Array.Empty<string>(),
            .. site.Address is { } address ? [$"UR  - {address.Of(page.Route)}"] : Array.Empty<string>(),
            "ER  - ",
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Field(string name, string? value) => value is null ? [] : [$"  {name} = {{{value}}}"];

    /// <summary>Only the name of a person is taken apart by BibTeX.</summary>
    private static string Name(Author author) => author.Kind == AuthorKind.Person ? Tex(author.Name) : $"{{{Tex(author.Name)}}}";

    private static string Tex(string text) => string.Concat(text.Select(character => character switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '{' or '}' or '&' or '%' or '$' or '#' or '_' => $"\\{character}",
        _ => character.ToString(),
    }));

    /// <summary>What is cited.</summary>
    /// <param name="Sort">Such as "Dataset" or "Number".</param>
    /// <param name="Version">The beginning of a hash of its bytes; null where it has none.</param>
    private sealed record Cited(string Id, string Title, string Sort, DateOnly? Date, string? Version);
}
