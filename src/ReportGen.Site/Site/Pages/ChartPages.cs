using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>All charts of the report, a page for each to pass on, with its data and how to cite it, and one that other sites show in a
/// frame.</summary>
internal static class ChartPages
{
    public const string Title = "The charts";

    /// <summary>In pixels: room in a frame for the words around a drawing.</summary>
    private const int AroundDrawing = 60;

    public static IEnumerable<PageDraft> Drafts(SiteModel site)
    {
        if (!site.HasChartPages) yield break;
        yield return new PageDraft(Route.Charts, "charts", Index);
        foreach (var chart in site.Content.Charts.Charts)
        {
            ImmutableArray<Article> articles = [.. site.Mentions.AllShowing(chart.Id)];
            yield return new PageDraft(Route.Chart(chart.Id), "chart", page => Build(chart, articles, page), chart.Span)
            {
                Given = string.Join(' ', articles.Select(article => article.Path)),
            };
            yield return new PageDraft(Route.Embed(chart.Id), "embed", page => Embed(chart, page), chart.Span) { HasLayout = false };
        }
    }

    private static PageView Index(PageScope page)
    {
        var charts = page.Site.Content.Charts.Charts;
        var count = Words.Of(charts.Length, "chart", "charts");
        var body = ViewMap.Of(
            ("title", Title),
            ("how_many", count),
            ("charts", View.List(charts, chart => ViewMap.Of(
                ("title", page.Site.Words(chart.Title)), // a link: what is bound in it would be a link inside
                ("caption", page.InlineProse(chart.Caption)),
                ("svg_file", page.Site.Drawing(chart.Id) is null ? null : page.Links.ToFile(page.Site.PictureFile(chart, "svg"))),
                ("href", page.Links.To(Route.Chart(chart.Id)))))));
        var description = $"{count} of this report, each with its data, its sources and how to cite it.";
        return new PageView(body.With(page.Apparatus()), Title, description, "charts");
    }

    private static PageView Build(Chart chart, ImmutableArray<Article> articles, PageScope page)
    {
        var site = page.Site;
        var title = site.Words(chart.Title);
        var opening = site.Settings.Opening?.Text == chart.Id ? page.Links.To(Route.Home) : null;
        var body = ViewMap.Of(
            ("charts_title", Title),
            ("charts_href", page.Links.To(Route.Charts)),
            ("figure", FigureViews.Of(chart, [], page)),
            ("home_href", opening),
            ("articles", View.List(articles, article => ArticleLinks.Of(article, page))),
            ("address", site.Address?.Of(page.Route)),
            ("embed", Snippet(chart, title, site)),
            ("cite", CiteViews.Of(chart, title, page)));
        var description = chart.Caption is { } caption ? site.Words(caption) : $"{title}: the chart with its data and sources.";
        return new PageView(body.With(page.Apparatus()), title, description, "charts") { Above = [(Title, Route.Charts)] };
    }

    /// <summary>What other sites write to show the chart; null where the site has no address.</summary>
    private static string? Snippet(Chart chart, string title, SiteModel site)
    {
        if (site.Address is not { } address || site.Drawing(chart.Id) is not { } drawing) return null;
        var name = HtmlText.Escape(title);
        return FormattableString.Invariant(
            $"<iframe src=\"{address.Of(Route.Embed(chart.Id))}\" title=\"{name}\" loading=\"lazy\" style=\"width:100%;height:{drawing.Height + AroundDrawing}px;border:0\"></iframe>");
    }

    private static PageView Embed(Chart chart, PageScope page)
    {
        var site = page.Site;
        var title = site.Words(chart.Title);
        var body = ViewMap.Of(
            ("lang", site.Settings.Language.Text),
            ("dir", LayoutViews.Direction(site)),
            ("title", title),
            ("caption", chart.Caption is { } caption ? site.Words(caption) : null),
            ("style", LayoutViews.Style(page)),
            ("fonts", LayoutViews.Fonts(page)),
            ("canonical", site.Address?.Of(Route.Chart(chart.Id))),
            ("svg", FigureViews.Drawing(chart, "", site)),
            ("alternative", chart.AlternativeText),
            ("notes", View.Texts(chart.Notes)),
            ("sources", ShortSources.Told([.. chart.SourceIds.Select(site.Source).OfType<Source>()])),
            ("report", site.Title),
            ("href", page.Links.To(Route.Chart(chart.Id))));
        return new PageView(body, title, "", "charts");
    }
}
