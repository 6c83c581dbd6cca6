using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Metrics;
using ReportGen.Published;
using ReportGen.Quantities;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>The numbers of a page, each once: a card that says what it is and leads to where it is told in full how it was made.</summary>
internal static class NumberViews
{
    public static View Of(PageScope page) => View.List(page.Numbers, number => Card(number, page));

    /// <summary>With all that is known of how it was made.</summary>
    public static ViewMap Of(Evaluation number, PageScope page) => Named(number, DerivationViews.Of(number, page), page);

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

    private static ViewMap Card(Evaluation number, PageScope page)
    {
        if (Told(number, page) is { } told) return Named(number, DerivationViews.InShort(number, page), page).With(("href", told));
        var whole = Of(number, page);
        return DerivationViews.GivenBy(number.Derivation) is null
            ? whole.With(("href", PageLinks.Here(Anchors.Number(number.Name))))
            : whole.With(("origin", InOneLine(number, number.Derivation.Rules, page)));
    }

    private static ViewMap Named(Evaluation number, ViewMap derivation, PageScope page) => derivation.With(
        ("id", Anchors.Number(number.Name)),
        ("name", number.Name),
        ("href", Origin(number.Name, page)),
        ("back", page.HasPlace(number.Name) ? PageLinks.Here(Anchors.Shown(number.Name)) : null),
        ("words", number.Words),
        ("title", number.Title),
        ("definition", page.Site.Metric(number.Name) is { } metric ? page.Site.Words(metric.Definition) : null),
        ("origin", InOneLine(number, [], page)));

    /// <summary>The sources by their short names, where in them what is given stands, and how it is read; null where there is nothing to
    /// tell.</summary>
    private static string? InOneLine(Evaluation number, ImmutableArray<string> rules, PageScope page)
    {
        var sources = number.Derivation.Inputs.Select(input => input.SourceId).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(page.Site.Source).OfType<Source>().ToList();
        var place = DerivationViews.GivenBy(number.Derivation)?.Place;
        string[] parts = ShortSources.Told(sources) is { } told ? [place is null ? told : $"{told}, {place}", .. rules] : [.. rules];
        return parts.Length == 0 ? null : English.Sentences(parts);
    }

    /// <summary>Where it is told in full how the number was made; null where that is on this page or nowhere else.</summary>
    private static string? Told(Evaluation number, PageScope page)
    {
        var (site, name) = (page.Site, number.Name);
        if (!site.IsAsPublished(number)) return null;
        if (site.Metric(name) is not null)
            return page.Route == (site.NumbersWithPages.Contains(name) ? Route.Number(name) : Route.Numbers) ? null : Origin(name, page);
        if (site.SelectionOf(name) is not { } id || site.Selection(id) is not { } selection || !SelectionPages.IsTold(number, selection))
            return null;
        var route = SelectionPages.RouteOf(selection);
        return page.Route == route ? null : page.Links.To(route, Anchors.Number(name));
    }
}
