using System.Collections.Immutable;
using ReportGen.Diagnostics;
using ReportGen.Drawing.Cards;
using ReportGen.Narrative;
using Story = ReportGen.Narrative.Narrative;

namespace ReportGen.Site.Previews;

/// <summary>The previews of a site by the pages that they belong to. A page without one of its own has that of the page above it.</summary>
internal sealed class SitePreviews
{
    private const string MediaType = "image/png";
    private readonly ImmutableDictionary<Route, Preview> byRoute;

    private SitePreviews(ImmutableDictionary<Route, Preview> byRoute) => this.byRoute = byRoute;

    public IEnumerable<Preview> All => byRoute.Values.OrderBy(preview => preview.Path, StringComparer.Ordinal);

    /// <summary>Previews need whole addresses: without one there are none, but an author's own picture is looked for all the
    /// same.</summary>
    public static SitePreviews Of(SiteModel site, DiagnosticBag bag)
    {
        var previews = ImmutableDictionary.CreateBuilder<Route, Preview>();
        foreach (var (route, card) in site.Address is null ? [] : PageCards.Of(site)) previews[route] = Drawn(card, site);
        foreach (var (route, article) in Articles(site.Content.Narrative))
        {
            if (OwnPicture.Find(article.FrontMatter, site.Content.Tree, bag) is { } own) previews[route] = own;
        }

        return new SitePreviews(site.Address is null ? ImmutableDictionary<Route, Preview>.Empty : previews.ToImmutable());
    }

    /// <summary>Null where the site has none.</summary>
    public Preview? For(Route route)
    {
        var path = route.Path.TrimEnd('/');
        while (true)
        {
            if (byRoute.GetValueOrDefault(path.Length == 0 ? Route.Home : new Route(path + "/")) is { } preview) return preview;
            if (path.Length == 0) return null;
            path = path[..Math.Max(0, path.LastIndexOf('/'))];
        }
    }

    public static IEnumerable<(Route Route, Article Article)> Posts(Story narrative) =>
        narrative.Posts.Select(post => (Route.Post(post.FrontMatter.Slug.Text), post));

    public static IEnumerable<(Route Route, Article Article)> Articles(Story narrative) =>
        Posts(narrative)
            .Concat(narrative.Pages.Select(page => (Route.Page(page.FrontMatter.Slug.Text), page)));

    private static Preview Drawn(PreviewCard card, SiteModel site) =>
        new(site.Content.Illustrator.FileOf(card.Card), Card.Width, Card.Height, MediaType, card.Card.AlternativeText, card);
}
