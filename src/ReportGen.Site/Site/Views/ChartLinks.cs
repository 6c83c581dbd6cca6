using ReportGen.Charts;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The ways to charts by their titles.</summary>
internal static class ChartLinks
{
    /// <summary>To the page of the chart, or to the first article that shows it; null where neither is.</summary>
    public static ViewMap? Of(Chart chart, PageScope page)
    {
        var href = Page(chart, page)
            ?? (page.Site.Mentions.Showing(chart.Id) is { } article
                ? page.Links.To(ArticleLinks.RouteOf(article, page.Site), Anchors.Chart(chart.Id))
                : null);
        return href is null ? null : ViewMap.Of(("title", page.Site.Words(chart.Title)), ("href", href));
    }

    /// <summary>To the chart's own page; null where it has none, and on that page.</summary>
    public static string? Page(Chart chart, PageScope page)
    {
        var route = Route.Chart(chart.Id);
        return page.Site.HasChartPages && page.Route != route && page.Route != Route.Embed(chart.Id) ? page.Links.To(route) : null;
    }
}
