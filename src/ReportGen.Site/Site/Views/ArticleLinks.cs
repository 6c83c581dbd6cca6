using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>Links to posts and pages by their titles.</summary>
internal static class ArticleLinks
{
    public static ViewMap Of(Article article, PageScope page, string? anchor = null)
    {
        var route = RouteOf(article, page.Site);
        return ViewMap.Of(
            ("title", page.Site.Words(article.FrontMatter.Title)),
            ("href", anchor is null ? page.Links.To(route) : page.Links.To(route, anchor)));
    }

    public static Route RouteOf(Article article, SiteModel site) =>
        site.Content.Narrative.Pages.Any(page => ReferenceEquals(page, article))
            ? Route.Page(article.FrontMatter.Slug.Text)
            : Route.Post(article.FrontMatter.Slug.Text);
}
