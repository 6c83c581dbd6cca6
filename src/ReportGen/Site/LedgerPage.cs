using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>The ledger: every claim by source and date, with its verdict and how robust that is.</summary>
internal static class LedgerPage
{
    private const string Title = "The claims, judged";

    public static PageDraft Draft() => new(Route.Claims, "claims", Build);

    private static PageView Build(PageScope page)
    {
        var claims = page.Site.Content.Claims.Claims;
        var groups = claims.GroupBy(claim => claim.Claim.SourceId, StringComparer.Ordinal)
            .Select(group => (Source: page.Site.Source(group.Key), Claims: group.ToList()))
            .OrderBy(group => group.Source?.Date, StringComparer.Ordinal)
            .ThenBy(group => group.Source?.Id, StringComparer.Ordinal)
            .ToList();
        var body = ViewMap.Of(
            ("title", Title),
            ("claims", Words.Of(claims.Length, "claim", "claims")),
            ("totals", ClaimViews.Totals(claims)),
            ("robust", Words.Of(claims.Count(claim => !claim.Alternatives.Any(alternative => alternative.Changes)))),
            ("method_href", page.Links.To(Route.Method, "verdicts")),
            ("groups", View.List(groups, group => Group(group.Source, View.List(group.Claims, claim => ClaimViews.Of(claim, page))))));
        var description = $"{Words.Of(claims.Length, "claim", "claims")} of the report's sources, each judged against the figures: {Summary(page)}.";
        return new PageView(body.With(page.Apparatus()), Title, description, "claims");
    }

    private static ViewMap Group(Source? source, View claims) => ViewMap.Of(
        ("source", source is null ? null : SourceViews.Link(source)),
        ("author", source?.Author),
        ("date", source?.Date is { } date ? ViewMap.Of(("iso", date), ("words", Words.Date(date))) : null),
        ("claims", claims));

    private static string Summary(PageScope page) => string.Join(", ", page.Site.Content.Claims.Claims
        .GroupBy(claim => claim.Verdict.Kind)
        .OrderBy(group => group.Key)
        .Select(group => $"{Words.Of(group.Count())} {VerdictWords.Of(group.Key)}"));
}
