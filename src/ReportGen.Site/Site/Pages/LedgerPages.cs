using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Site.Linked;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>The ledger: every claim by source and date, with its verdict and how robust that is; and a view for each verdict that some
/// claim got, for each source and for each weight.</summary>
internal static class LedgerPages
{
    public const string Title = "The claims, judged";

    public static IEnumerable<PageDraft> Drafts(SiteModel site) => ClaimParts.All(site)
        .SelectMany(sort => sort.Parts)
        .Select(part => new PageDraft(part.Route, "claims-part", page => Part(part, page)))
        .Prepend(new PageDraft(Route.Claims, "claims", Ledger));

    private static PageView Ledger(PageScope page)
    {
        var claims = page.Site.Content.Claims.Claims;
        var tried = claims.Where(claim => !claim.Alternatives.IsEmpty)
            .ToList(); // a verdict on which no other reading was tried has withstood none
        var body = Common(Title, claims, page).With(
            ("tried", tried.Count == 0 ? null : Words.Of(tried.Count, "verdict that was", "verdicts that were")),
            ("robust", Words.Of(tried.Count(claim => !claim.IsSensitive), "stays", "stay")),
            ("readings", ReadingViews.Choice(page)),
            ("method_href", page.Links.To(Route.Method, "verdicts")));
        var description =
            $"{Words.Of(claims.Length, "claim", "claims")} of the report's sources, each judged against the figures: {Summary(claims)}.";
        return new PageView(body.With(page.Apparatus()), Title, description, "claims")
        {
            // A claim with a page of its own is told of there.
            Linked = SiteNodes.Of(
                page,
                address => claims.Where(judged => ClaimNode.Has(judged) && !page.Site.HasPage(judged.Claim))
                    .Select(claim => ClaimNode.Of(claim, page.Site, address))),
        };
    }

    private static PageView Part(ClaimPart part, PageScope page)
    {
        var body = Common(part.Title, part.Claims, page).With(
            ("badge", part.Verdict is { } kind ? PageScope.Badge(kind) : null),
            ("meaning", part.Meaning),
            ("relation", part.Relation),
            ("ledger_href", page.Links.To(Route.Claims)));
        return new PageView(body.With(page.Apparatus()), part.Title, part.Description, "claims") { Above = [(Title, Route.Claims)] };
    }

    private static ViewMap Common(string title, ImmutableArray<JudgedClaim> claims, PageScope page) => ViewMap.Of(
        ("title", title),
        ("claims", Counted(claims)),
        ("totals", ClaimViews.Totals(page.Site.Content.Claims.Claims, page)),
        ("parts", ClaimParts.Of(page)),
        ("groups", View.List(BySource(claims, page.Site), group => Group(group, page))));

    /// <summary>The groups of sources by date; those without one first.</summary>
    private static IEnumerable<IGrouping<string, JudgedClaim>> BySource(IEnumerable<JudgedClaim> claims, SiteModel site) => claims
        .GroupBy(claim => claim.Claim.SourceId, StringComparer.Ordinal)
        .OrderBy(group => site.Source(group.Key)?.Date, StringComparer.Ordinal)
        .ThenBy(group => group.Key, StringComparer.Ordinal);

    private static ViewMap Group(IGrouping<string, JudgedClaim> claims, PageScope page)
    {
        var source = page.Site.Source(claims.Key);
        return ViewMap.Of(
            ("id", "of-" + claims.Key),
            ("source", source is null ? null : SourceViews.Link(source)),
            ("author", source?.Author),
            ("date", source?.Date is { } date ? ViewMap.Of(("iso", date), ("words", Words.Date(date))) : null),
            ("claims", View.List(MainFirst(claims), claim => ClaimViews.Of(claim, page))));
    }

    private static IEnumerable<JudgedClaim> MainFirst(IEnumerable<JudgedClaim> claims) => claims.OrderBy(judged => judged.Claim.Weight);

    /// <summary>"23 claims", or "23 claims, 4 of them minor".</summary>
    private static string Counted(ImmutableArray<JudgedClaim> claims)
    {
        var (counted, minor) = (Words.Of(claims.Length, "claim", "claims"), claims.Count(judged => judged.Claim.IsMinor));
        return minor == 0 ? counted : $"{counted}, {Words.Of(minor)} of them minor";
    }

    public static string Summary(IEnumerable<JudgedClaim> claims) => string.Join(", ", claims
        .GroupBy(claim => claim.Verdict.Kind)
        .OrderBy(group => group.Key)
        .Select(group => $"{Words.Of(group.Count())} {VerdictWords.Of(group.Key)}"));
}
