using ReportGen.Data;
using ReportGen.Quantities;
using ReportGen.Site.Files;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>How a dataset is cited: in words, and for BibTeX.</summary>
internal static class CiteViews
{
    /// <summary>The date is that of the dataset's own last change where it states one, else that of the report.</summary>
    public static ViewMap Of(PatchDataset dataset, PageScope page)
    {
        var site = page.Site;
        var date = dataset.Updated ?? Changes.OfReport(site);
        var version = DataFiles.Version(site.Downloads(dataset));
        var authors = site.Settings.Authors;
        return ViewMap.Of(
            ("title", site.Words(dataset.Title)),
            ("report", site.Title),
            ("authors", authors.IsEmpty ? null : string.Join(", ", authors.Select(author => author.Name))),
            ("date", DateView.Of(date)),
            ("version", version),
            ("address", site.Address?.Of(page.Route)),
            ("bibtex", Bibtex(dataset, date, version, page)));
    }

    private static string Bibtex(PatchDataset dataset, DateOnly? date, string? version, PageScope page)
    {
        var site = page.Site;
        string[] fields =
        [
            .. Field("author", site.Settings.Authors.IsEmpty ? null : string.Join(" and ", site.Settings.Authors.Select(Name))),
            .. Field("title", Tex(site.Words(dataset.Title))),
            .. Field("howpublished", "Dataset of: " + Tex(site.Title)),
            .. Field("date", date is { } day ? Period.Iso(day) : null),
            .. Field("version", version),
            .. Field("url", site.Address?.Of(page.Route)),
        ];
        return $"@misc{{{dataset.Id},\n{string.Join(",\n", fields)}\n}}";
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
}
