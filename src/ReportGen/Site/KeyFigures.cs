using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>The one figure that an article is remembered by: a measure or a judged claim.</summary>
internal static class KeyFigures
{
    public static ViewMap? Of(FrontMatter front, PageScope page)
    {
        if (front.Key is not { Text: var name }) return null;
        if (page.Site.Evaluation(name) is { } evaluation)
            return ViewMap.Of(("number", page.Number(name, evaluation.Words)), ("title", evaluation.Title), ("badge", null));
        if (page.Site.Claim(name) is not { } claim) return null;
        var words = claim.Verdict.ComputedWords.Length > 0 ? claim.Verdict.ComputedWords : claim.Verdict.AssertedWords;
        var number = claim.Claim.MetricName is { } metric
            ? page.Number(metric, words)
            : ViewMap.Of(("words", words), ("value", ""), ("href", page.Links.To(Route.Claims, name)), ("title", ""));
        return ViewMap.Of(("number", number), ("title", PlainText.Of(page.Site.Prose(claim.Claim.Says))), ("badge", PageScope.Badge(claim.Verdict.Kind)));
    }

    /// <summary>Reports a key that names neither a measure nor a claim.</summary>
    public static void Check(Article article, SiteModel site, DiagnosticBag bag)
    {
        if (article.FrontMatter.Key is not { } key || site.Evaluation(key.Text) is not null || site.Claim(key.Text) is not null) return;
        var known = site.Content.Metrics.Names.Concat(site.Content.Claims.Claims.Select(claim => claim.Claim.Id));
        bag.Report(SiteCodes.UnknownKeyFigure, key.Span, $"there is no measure and no claim '{key.Text}'.", Nearest.Suggest(key.Text, known));
    }
}
