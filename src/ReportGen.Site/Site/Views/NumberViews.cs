using ReportGen.Metrics;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The numbers of a page: each bound number once, with how it was made.</summary>
internal static class NumberViews
{
    public static View Of(PageScope page) => View.List(page.Numbers, number => Of(number, page));

    public static ViewMap Of(Evaluation number, PageScope page) => DerivationViews.Of(number, page).With(
        ("id", Anchors.Number(number.Name)),
        ("name", number.Name),
        ("href", Origin(number.Name, page)),
        ("back", page.HasPlace(number.Name) ? PageLinks.Here(Anchors.Shown(number.Name)) : null),
        ("words", number.Words),
        ("title", number.Title),
        ("definition", page.Site.Metric(number.Name) is { } metric ? page.Site.Words(metric.Definition) : null));

    /// <summary>The page that explains a name for good: its own or that of all metrics, a selection's own page, else the dataset's.</summary>
    public static string? Origin(string name, PageScope page)
    {
        var site = page.Site;
        if (site.Metric(name) is not null)
            return site.NumbersWithPages.Contains(name) ? page.Links.To(Route.Number(name)) : page.Links.To(Route.Numbers, Anchors.Metric(name));
        if (site.FigureOf(name) is { } figure) return page.Links.To(Route.Dataset(figure.DatasetId), Anchors.Figure(figure.Id));
        if (site.SelectionOf(name) is not { } id || site.Selection(id) is not { } selection) return null;
        return SelectionPages.Has(selection)
            ? page.Links.To(Route.Selection(selection.DatasetId, id))
            : page.Links.To(Route.Dataset(selection.DatasetId), Anchors.Selection(id));
    }
}
