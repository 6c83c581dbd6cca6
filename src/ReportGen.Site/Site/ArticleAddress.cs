using ReportGen.Narrative;

namespace ReportGen.Site;

/// <summary>Where readers find an article, from the root of the site: <c>/posts/first/</c>.</summary>
public static class ArticleAddress
{
    public static string OfPost(Article post) => $"/{Route.Post(post.FrontMatter.Slug.Text).Path}";

    public static string OfPage(Article page) => $"/{Route.Page(page.FrontMatter.Slug.Text).Path}";
}
