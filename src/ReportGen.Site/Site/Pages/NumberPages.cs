using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;
using DeclaredMetric = ReportGen.Metrics.Metric;

namespace ReportGen.Site.Pages;

/// <summary>All metrics of the report, and a page for each to pass on: what it is, how it was made, where it is used, how to cite
/// it.</summary>
internal static class NumberPages
{
    public const string Title = "The numbers";

    public static IEnumerable<PageDraft> Drafts(SiteModel site)
    {
        var metrics = site.Content.Metrics.Metrics.Where(metric => site.Evaluation(metric.Id) is not null).ToImmutableArray();
        if (metrics.IsEmpty) yield break;
        yield return new PageDraft(Route.Numbers, "numbers", page => Index(metrics, page));
        // Not through the articles: a page that asked each of them would be made again with each.
        var users = site.Content.Narrative.Posts.Concat(site.Content.Narrative.Pages)
            .SelectMany(article => article.Facts.Numbers.Distinct(StringComparer.Ordinal), (article, name) => (article, name))
            .ToLookup(pair => pair.name, pair => pair.article, StringComparer.Ordinal);
        foreach (var metric in metrics.Where(metric => site.NumbersWithPages.Contains(metric.Id)))
        {
            ImmutableArray<Article> articles = [.. users[metric.Id]];
            yield return new PageDraft(Route.Number(metric.Id), "number", page => Build(metric, articles, page), metric.Span)
            {
                Given = string.Join(' ', articles.Select(article => article.Path)),
            };
        }
    }

    private static PageView Index(ImmutableArray<DeclaredMetric> metrics, PageScope page)
    {
        var body = ViewMap.Of(
            ("title", Title),
            ("how_many", Words.Of(metrics.Length, "number", "numbers")),
            ("metrics", View.List(metrics, metric => Entry(metric, page))),
            ("method_href", page.Links.To(Route.Method)));
        var description = $"{Words.Of(metrics.Length, "number", "numbers")} of this report that are computed, each with its value and the way to how it was made.";
        return new PageView(body.With(page.Apparatus()), Title, description, "numbers");
    }

    /// <summary>A metric with a page of its own is told in one line, another one whole.</summary>
    private static ViewMap Entry(DeclaredMetric metric, PageScope page) =>
        page.Site.NumbersWithPages.Contains(metric.Id)
            ? ViewMap.Of(
                ("id", Anchors.Metric(metric.Id)),
                ("name", metric.Id),
                ("words", Value(metric, page).Words),
                ("title", page.InlineProse(metric.Title)),
                ("href", page.Links.To(Route.Number(metric.Id))),
                ("whole", null))
            : ViewMap.Of(
                ("id", Anchors.Metric(metric.Id)),
                ("name", metric.Id),
                ("words", Value(metric, page).Words),
                ("title", page.InlineProse(metric.Title)),
                ("href", null),
                ("whole", Whole(metric, page)));

    private static Evaluation Value(DeclaredMetric metric, PageScope page) =>
        page.Site.Evaluation(metric.Id) ?? throw new InvalidOperationException($"'{metric.Id}' is not computed");

    private static ViewMap Whole(DeclaredMetric metric, PageScope page) =>
        NumberViews.Of(Value(metric, page), page).With(
            ("id", Anchors.Metric(metric.Id)),
            ("href", null),
            ("back", null),
            ("title", page.InlineProse(metric.Title)),
            ("definition", page.InlineProse(metric.Definition)),
            ("note", page.InlineProse(metric.Note)));

    private static PageView Build(DeclaredMetric metric, ImmutableArray<Article> articles, PageScope page)
    {
        var site = page.Site;
        var title = site.Words(metric.Title);
        var evaluation = Value(metric, page);
        page.Cite(evaluation.Derivation.Inputs.Select(input => input.SourceId).OfType<string>());
        var claims = site.Content.Claims.Claims.Where(judged => judged.Claim.MeasureNames.Contains(metric.Id, StringComparer.Ordinal));
        var charts = site.Content.Charts.Charts.Where(chart => Draws(chart, metric.Id)).Select(chart => ChartLinks.Of(chart, page)).OfType<ViewMap>();
        var body = ViewMap.Of(
            ("title", page.InlineProse(metric.Title)),
            ("numbers_title", Title),
            ("numbers_href", page.Links.To(Route.Numbers)),
            ("metric", Whole(metric, page)),
            ("articles", View.List(articles, article => ArticleLinks.Of(article, page))),
            ("charts", View.List(charts, chart => chart)),
            ("claims", View.List(claims, judged => page.ClaimLink(judged).With(("says", page.InlineProse(judged.Claim.Says, judged.Claim.Id))))),
            ("cite", CiteViews.Of(metric, title, page)),
            ("report_href", page.Links.ToFile(ReportFormat.Path)));
        return new PageView(body.With(page.Apparatus()), title, $"{title}: {evaluation.Words}. {site.Words(metric.Definition)}", "numbers")
        {
            Above = [(Title, Route.Numbers)],
        };
    }

    private static bool Draws(Chart chart, string name) => chart.Series.Any(series => series.Values.Any(value => value.Name == name));
}
