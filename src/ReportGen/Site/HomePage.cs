using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Narrative;
using ReportGen.Templates;

namespace ReportGen.Site;

/// <summary>The first page: what the report is and its posts, newest first.</summary>
internal static class HomePage
{
    public static PageDraft Draft(SiteModel site) => new(Route.Home, "home", Build);

    private static PageView Build(PageScope page)
    {
        var site = page.Site;
        var body = ViewMap.Of(
            ("title", page.InlineProse(site.Settings.Title)),
            ("summary", page.InlineProse(site.Settings.Summary)),
            ("posts", View.List(site.Content.Narrative.Posts, post => Post(post, page))),
            ("totals", ClaimViews.Totals(site.Content.Claims.Claims)),
            ("claims", Words.Of(site.Content.Claims.Claims.Length, "claim", "claims")),
            ("has_claims", !site.Content.Claims.Claims.IsEmpty),
            ("claims_href", page.Links.To(Route.Claims)),
            ("method_href", page.Links.To(Route.Method)));
        return new PageView(body.With(page.Apparatus()), null, PlainText.Of(site.Prose(site.Settings.Summary)), "home");
    }

    private static ViewMap Post(Article post, PageScope page)
    {
        var front = post.FrontMatter;
        return ViewMap.Of(
            ("title", PlainText.Of(page.Site.Prose(front.Title))),
            ("href", page.Links.To(Route.Post(front.Slug.Text))),
            ("lead", page.InlineProse(front.Summary)),
            ("date", Words.Date(front.Date)),
            ("updated", Words.Date(front.Updated)),
            ("series", front.Series),
            ("part", front.Part is { } part ? Words.Of(part) : null),
            ("key", KeyFigures.Of(front, page)),
            ("verdicts", Verdicts(post, page.Site)));
    }

    /// <summary>The verdicts of the claims that an article examines.</summary>
    public static View Verdicts(Article article, SiteModel site) =>
        ClaimViews.Totals(ClaimsOf(article.Body).Select(site.Claim).OfType<JudgedClaim>());

    private static IEnumerable<string> ClaimsOf(ImmutableArray<Segment> segments) =>
        segments.OfType<ClaimSegment>().Select(claim => claim.ClaimId).Distinct(StringComparer.Ordinal);
}
