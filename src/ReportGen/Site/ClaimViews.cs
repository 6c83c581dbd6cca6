using ReportGen.Claims;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>Judged claims as the ledger shows them.</summary>
internal static class ClaimViews
{
    public static ViewMap Of(JudgedClaim judged, PageScope page)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        page.Cite(claim.SourceId);
        var evaluation = claim.MetricName is { } name ? page.Site.Evaluation(name) : null;
        return ViewMap.Of(
            ("id", claim.Id),
            ("says", page.InlineProse(claim.Says)),
            ("by", claim.By ?? page.Site.Source(claim.SourceId)?.Author),
            ("place", claim.Place),
            ("badge", PageScope.Badge(verdict.Kind)),
            ("sentence", verdict.Sentence),
            ("asserted", Given(verdict.AssertedWords)),
            ("computed", Given(verdict.ComputedWords)),
            ("metric", evaluation is null ? null : ViewMap.Of(("title", evaluation.Title), ("number", page.Number(evaluation.Name, evaluation.Words)))),
            ("own_totals", verdict.RestsOnClaimantsOwnFigures),
            ("robust", !judged.Alternatives.Any(alternative => alternative.Changes)),
            ("untestable", page.InlineProse(claim.UntestableReason)),
            ("note", page.InlineProse(claim.Note)),
            ("alternatives", View.List(judged.Alternatives, Alternative)));
    }

    /// <summary>How many claims got each verdict, in the order of the verdicts; those that nobody got are left out.</summary>
    public static View Totals(IEnumerable<JudgedClaim> claims) => View.List(
        claims.GroupBy(claim => claim.Verdict.Kind).OrderBy(group => group.Key).ToList(),
        group => ViewMap.Of(("badge", PageScope.Badge(group.Key)), ("count", Words.Of(group.Count())), ("weight", group.Count())));

    private static ViewMap Alternative(AlternativeVerdict alternative) => ViewMap.Of(
        ("reading", alternative.Reading),
        ("badge", PageScope.Badge(alternative.Kind)),
        ("computed", Given(alternative.ComputedWords)),
        ("changes", alternative.Changes));

    private static View? Given(string words) => words.Length > 0 ? words : null;
}
