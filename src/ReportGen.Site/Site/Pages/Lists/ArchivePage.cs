using System.Globalization;
using ReportGen.Narrative;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages.Lists;

/// <summary>All posts by year, the newest first.</summary>
/// <remarks>One page for all years: a line for each of thousands of posts is still a small page.</remarks>
internal static class ArchivePage
{
    public const string Title = "All posts";

    public static IEnumerable<PageDraft> Drafts(SiteModel site) =>
        site.Content.Narrative.Posts.IsEmpty ? [] : [new PageDraft(Route.Archive, "archive", Build)];

    private static PageView Build(PageScope page)
    {
        var site = page.Site;
        var posts = site.Content.Narrative.Posts;
        var count = Words.Of(posts.Length, "post", "posts");
        var body = ViewMap.Of(
            ("title", Title),
            ("count", count),
            ("years", View.List(posts.GroupBy(post => post.FrontMatter.Date?.Year ?? 0), year => Year(year, page))),
            ("series", View.List(site.Series.All, series => TopicViews.Of(series, Route.Series(series.Slug), page))),
            ("tags", View.List(site.Tags.All, tag => TopicViews.Of(tag, Route.Tag(tag.Slug), page))));
        return new PageView(body.With(page.Apparatus()), Title, $"{count} of this report by year, the newest first.", "archive");
    }

    private static ViewMap Year(IGrouping<int, Article> year, PageScope page)
    {
        var name = year.Key.ToString(CultureInfo.InvariantCulture);
        return ViewMap.Of(
            ("name", name),
            ("id", $"year-{name}"),
            ("count", Words.Of(year.Count(), "post", "posts")),
            ("posts", View.List(year, post => Teasers.Line(post, page))));
    }
}
