using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Site.Wording;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>The one figure that an article is remembered by: a measure or a judged claim.</summary>
internal static class KeyFigures
{
    public static ViewMap? Of(FrontMatter front, PageScope page)
    {
        if (front.Key is not { Text: var name }) return null;
        if (page.Site.Evaluation(name) is { } evaluation)
            return View(page.Number(name, evaluation.Words), page.Site.TitleOf(evaluation), null, evaluation);
        if (page.Site.Claim(name) is not { Claim: var claim, Verdict: var verdict }) return null;
        var words = verdict.ComputedWords.Length > 0 ? verdict.ComputedWords : verdict.AssertedWords;
        var metric = claim.MetricName is { } metricName ? page.Site.Evaluation(metricName) : null;
        var number = metric is null ? InLedger(name, words, page) : page.Number(metric.Name, words);
        return View(number, PlainText.Of(page.Site.Prose(claim.Says)), PageScope.Badge(verdict.Kind), metric);
    }

    private static ViewMap View(ViewMap number, string title, ViewMap? badge, Evaluation? measure) => ViewMap.Of(
        ("number", number),
        ("title", title),
        ("symbols", measure is null || DerivationViews.GivenBy(measure.Derivation) is not null ? null : measure.Derivation.Symbols),
        ("badge", badge),
        ("windows", WindowViews.Of(measure?.Windows)));

    /// <summary>A claim about several measures has no single derivation.</summary>
    private static ViewMap InLedger(string claimId, string words, PageScope page) => ViewMap.Of(
        ("id", null), ("words", words), ("is_long", words.Length > PageScope.LongWords), ("value", ""), ("href", page.Links.To(Route.Claims, claimId)), ("title", ""));
}
