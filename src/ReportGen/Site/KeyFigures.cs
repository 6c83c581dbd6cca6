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
            : ViewMap.Of(("words", words), ("is_long", words.Length > PageScope.LongWords), ("value", ""), ("href", page.Links.To(Route.Claims, name)), ("title", ""));
        return ViewMap.Of(("number", number), ("title", PlainText.Of(page.Site.Prose(claim.Claim.Says))), ("badge", PageScope.Badge(claim.Verdict.Kind)));
    }
}
