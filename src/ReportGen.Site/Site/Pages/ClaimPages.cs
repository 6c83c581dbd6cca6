using ReportGen.Claims;
using ReportGen.Quantities;
using ReportGen.Site.Linked;
using ReportGen.Site.Views;
using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>A page for each claim to pass on: all that the ledger tells of it, and how to cite it.</summary>
internal static class ClaimPages
{
    public static IEnumerable<PageDraft> Drafts(SiteModel site) =>
        site.Content.Claims.Claims.Where(judged => site.HasPage(judged.Claim)).Select(judged =>
            new PageDraft(Route.Claim(judged.Claim.Id), "claim", page => Build(judged, page), judged.Claim.IdSpan)
            {
                Given = string.Join(' ', site.Mentions.Discussing(judged.Claim.Id).Select(article => article.Path)),
            });

    private static PageView Build(JudgedClaim judged, PageScope page)
    {
        var (claim, site) = (judged.Claim, page.Site);
        var title = site.Words(claim.Says);
        var body = ViewMap.Of(
            ("claim", ClaimViews.Of(judged, page)),
            ("ledger_title", LedgerPages.Title),
            ("place_href", page.Links.To(Route.Claims, claim.Id)),
            ("source", site.Source(claim.SourceId) is { } source ? SourceViews.Link(source) : null),
            ("address", site.Address?.Of(page.Route)),
            ("embed", null),
            ("cite", CiteViews.Of(claim, title, page)));
        var description = $"{English.Beginning(VerdictWords.Of(judged.Verdict.Kind))}: {judged.Verdict.Sentence}";
        return new PageView(body.With(page.Apparatus()), title, description, "claims")
        {
            Above = [(LedgerPages.Title, Route.Claims)],
            Linked = SiteNodes.Of(page, address => ClaimNode.Has(judged) ? [ClaimNode.Of(judged, site, address)] : []),
        };
    }
}
