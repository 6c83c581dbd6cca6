using ReportGen.Narrative;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>Every correction: of the sources that the report examines, and of the report itself.</summary>
internal static class CorrectionsPage
{
    private const string Title = "Corrections";

    public static PageDraft Draft() => new(Route.Corrections, "corrections", Build);

    private static PageView Build(PageScope page)
    {
        var site = page.Site;
        var sources = site.Corrections.NewestFirst;
        var own = Own(site).ToList();
        var body = ViewMap.Of(
            ("title", Title),
            ("of_sources", View.List(sources, correction => CorrectionViews.Entry(correction, page))),
            ("own", View.List(own, pair => CorrectionViews.Own(pair.Article, pair.Correction, page))));
        var description =
            $"{Words.Of(sources.Length, "correction", "corrections")} of the sources and {Words.Of(own.Count, "correction", "corrections")} of this report: what was wrong, and what holds instead.";
        return new PageView(body.With(page.Apparatus()), Title, description, "corrections");
    }

    private static IEnumerable<(Article Article, OwnCorrection Correction)> Own(SiteModel site) =>
        site.Content.Narrative.Posts.Concat(site.Content.Narrative.Pages)
            .SelectMany(article => article.FrontMatter.Corrections, (article, correction) => (article, correction))
            .OrderByDescending(pair => pair.correction.Date)
            .ThenBy(pair => pair.article.Path, StringComparer.Ordinal);
}
