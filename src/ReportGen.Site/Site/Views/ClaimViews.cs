using ReportGen.Claims;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Judged claims as the ledger shows them.</summary>
internal static class ClaimViews
{
    public static ViewMap Of(JudgedClaim judged, PageScope page)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        page.Cite(claim.SourceId);
        return ViewMap.Of(
            ("id", claim.Id),
            ("address", Address(judged, page)),
            ("says", page.InlineProse(claim.Says, claim.Id)),
            ("by", claim.By ?? page.Site.Source(claim.SourceId)?.Author),
            ("place", claim.Place),
            ("badge", PageScope.Badge(verdict.Kind)),
            ("verdict_href", page.Links.To(Route.Verdict(verdict.Kind))),
            ("sentence", verdict.Sentence),
            ("asserted", Given(verdict.AssertedWords)),
            ("computed", Given(verdict.ComputedWords)),
            ("computed_name", claim.MetricName),
            ("computed_href", judged.Measure is { } measure ? ClaimContext.Link(judged, ClaimContext.Judged(measure.Name, claim, page), page) : null),
            ("miss", Miss(verdict)),
            ("scale", ClaimScales.Of(verdict)),
            ("own_totals", verdict.OwnTotalsWords),
            ("untestable", page.InlineProse(claim.UntestableReason)),
            ("is_minor", claim.IsMinor),
            ("note", page.InlineProse(claim.Note)),
            ("is_sensitive", judged.IsSensitive),
            ("robustness", judged.RobustnessSentence),
            ("recounts", judged.RecountsSentence),
            (
                "changing",
                View.Texts(judged.Alternatives.Where(alternative => alternative.Changes).Select(alternative => alternative.Sentence))),
            (
                "holding",
                View.Texts(judged.Alternatives.Where(alternative => !alternative.Changes).Select(alternative => alternative.Sentence))))
            .With(ClaimContext.Of(judged, page));
    }

    /// <summary>The address to pass on: the claim's own page, else its place in the ledger; null on its own page.</summary>
    private static string? Address(JudgedClaim judged, PageScope page)
    {
        if (!page.Site.HasPage(judged.Claim)) return page.Links.To(Route.Claims, judged.Claim.Id);
        var route = Route.Claim(judged.Claim.Id);
        return page.Route == route ? null : page.Links.To(route);
    }

    /// <summary>How many claims got each verdict, in the order of the verdicts; those that nobody got are left out.</summary>
    /// <param name="page">The page on which each count leads to the claims that it counts; null for counts that lead nowhere.</param>
    public static View Totals(IEnumerable<JudgedClaim> claims, PageScope? page = null) => View.List(
        claims.GroupBy(claim => claim.Verdict.Kind).OrderBy(group => group.Key).ToList(),
        group => ViewMap.Of(
            ("badge", PageScope.Badge(group.Key)),
            ("count", Words.Of(group.Count())),
            ("minor", MinorOf(group.ToList())),
            ("weight", group.Count()),
            ("href", page?.Links.To(Route.Verdict(group.Key))),
            ("is_current", page?.Route == Route.Verdict(group.Key))));

    /// <summary>How many of these are minor, in words; null where none is.</summary>
    private static string? MinorOf(IReadOnlyCollection<JudgedClaim> claims) =>
        claims.Count(judged => judged.Claim.IsMinor) is var minor && minor > 0 ? Words.Of(minor) : null;

    /// <summary>To which side a claim misses, and by how much where that can be said.</summary>
    private static ViewMap? Miss(Verdict verdict) => verdict.Direction switch
    {
        VerdictDirection.Truncated => ViewMap.Of(("title", "Last digit"), ("words", "cut off")),
        VerdictDirection.RoundedUp => ViewMap.Of(("title", "Last digit"), ("words", "rounded up")),
        VerdictDirection.TooLow when verdict.DistanceWords is { } words => ViewMap.Of(("title", "Too low by"), ("words", words)),
        VerdictDirection.TooHigh when verdict.DistanceWords is { } words => ViewMap.Of(("title", "Too high by"), ("words", words)),
        _ => null,
    };

    private static View? Given(string words) => words.Length > 0 ? words : null;
}
