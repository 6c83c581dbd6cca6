using System.Collections.Immutable;
using ReportGen.Claims;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Linked;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages;

/// <summary>The first page: what the report is, its posts, and the ways into the rest.</summary>
internal static class HomePage
{
    private const int MostContradicted = 6;

    public static PageDraft Draft() => new(Route.Home, "home", Build);

    private static PageView Build(PageScope page)
    {
        var site = page.Site;
        var posts = site.Content.Narrative.Posts;
        ImmutableArray<Article> newest = [.. posts.Take(site.Settings.FrontPosts)];
        var body = ViewMap.Of(
            ("title", page.InlineProse(site.Settings.Title)),
            ("summary", page.InlineProse(site.Settings.Summary)),
            ("headline", page.InlineProse(site.Settings.Headline)),
            ("answer", page.InlineProse(site.Settings.Answer)),
            ("opening", site.Settings.Opening is { } chart && site.Chart(chart.Text) is { } found ? FigureViews.Of(found, [], page) : null),
            ("scoreboard", site.Settings.Scoreboard is { } board && site.Table(board.Text) is { } table ? FigureViews.Of(table, [], page) : null),
            ("groups", View.List(Groups(newest, site), group => Group(group, page))),
            ("totals", ClaimViews.Totals(site.Content.Claims.Claims, page)),
            ("claims", Words.Of(site.Content.Claims.Claims.Length, "claim", "claims")),
            ("contradicted", Contradicted(page)),
            ("has_claims", !site.Content.Claims.Claims.IsEmpty),
            ("datasets", site.Content.Data.Datasets.IsEmpty ? null : Words.Of(site.Content.Data.Datasets.Length, "dataset", "datasets")),
            ("corrections", Words.Of(site.Corrections.NewestFirst.Length, "correction", "corrections")),
            ("posts", Words.Of(posts.Length, "post", "posts")),
            ("older", posts.Length > newest.Length ? Words.Of(posts.Length - newest.Length, "older post", "older posts") : null),
            ("archive_href", posts.IsEmpty ? null : page.Links.To(Route.Archive)),
            ("claims_href", page.Links.To(Route.Claims)),
            ("data_href", page.Links.To(Route.Data)),
            ("method_href", page.Links.To(Route.Method)),
            ("corrections_href", page.Links.To(Route.Corrections)));
        return new PageView(body.With(page.Apparatus()), null, site.Words(site.Settings.Summary), "home")
        {
            Linked = SiteNodes.Of(page, address => [SiteNodes.Site(site, address)]),
        };
    }

    /// <summary>The main claims that figures contradict, in the order of the ledger, as long as they are few enough to be read.</summary>
    private static View? Contradicted(PageScope page)
    {
        var claims = page.Site.Content.Claims.Claims
            .Where(judged => judged.Verdict.Kind == VerdictKind.Contradicted && !judged.Claim.IsMinor).Take(MostContradicted + 1).ToList();
        return claims.Count is 0 or > MostContradicted ? null : View.List(claims, judged => ViewMap.Of(
            ("id", judged.Claim.Id),
            ("says", page.Site.Words(judged.Claim.Says)),
            ("computed", judged.Verdict.ComputedWords),
            ("href", page.Links.To(Route.Claims, judged.Claim.Id))));
    }

    /// <summary>What is new comes first: a series stands where its newest post does, with those of its posts that the page shows in the
    /// order of reading.</summary>
    private static IEnumerable<(string? Series, IEnumerable<Article> Posts)> Groups(ImmutableArray<Article> newest, SiteModel site)
    {
        var shown = newest.Select(post => post.Path).ToHashSet(StringComparer.Ordinal);
        return newest
            .GroupBy(post => post.FrontMatter.Series?.Text ?? "/" + post.Path, StringComparer.Ordinal)
            .Select(
                group =>
                    group.First().FrontMatter.Series is { } name
                        ? (name.Text, site.Posts.Series(name.Text).Where(post => shown.Contains(post.Path)))
                        : ((string?)null, group.AsEnumerable()));
    }

    private static ViewMap Group((string? Series, IEnumerable<Article> Posts) group, PageScope page)
    {
        var series = group.Series is { } name ? page.Site.Series.Find(name) : null;
        return ViewMap.Of(
            ("series", group.Series),
            ("series_href", series is null ? null : page.Links.To(Route.Series(series.Slug))),
            ("id", series is null ? null : Anchors.Series(series.Slug)),
            ("posts", View.List(group.Posts, post => Post(post, page))));
    }

    private static ViewMap Post(Article post, PageScope page) =>
        Teasers.Of(post, page).With(("key", KeyFigures.Of(post.FrontMatter, page)), ("verdicts", Verdicts(post, page.Site)));

    /// <summary>The verdicts of the claims that an article discusses.</summary>
    public static View Verdicts(Article article, SiteModel site) =>
        ClaimViews.Totals(article.Claims.Select(site.Claim).OfType<JudgedClaim>());
}
