using ReportGen.Site.Topics;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages.Lists;

/// <summary>A page for each tag that some post has, and the list of them.</summary>
internal static class TagPages
{
    private const string Title = "Tags";

    public static IEnumerable<PageDraft> Drafts(SiteModel site)
    {
        if (site.Tags.All.IsEmpty) yield break;
        yield return new PageDraft(Route.Tags, "tags", Index);
        foreach (var tag in site.Tags.All) yield return new PageDraft(Route.Tag(tag.Slug), "tag", page => Tag(tag, page), tag.Name.Span);
    }

    private static PageView Index(PageScope page)
    {
        var tags = page.Site.Tags.All;
        var body = ViewMap.Of(
            ("title", Title),
            ("tags", View.List(tags, tag => TopicViews.Of(tag, Route.Tag(tag.Slug), page))),
            ("archive_href", page.Links.To(Route.Archive)));
        var description = $"{Words.Of(tags.Length, "tag", "tags")} of the posts of this report.";
        return new PageView(body.With(page.Apparatus()), Title, description, "archive");
    }

    private static PageView Tag(Topic tag, PageScope page)
    {
        var title = $"Tag: {tag.Name.Text}";
        var posts = Words.Of(tag.Posts.Length, "post", "posts");
        var body = ViewMap.Of(
            ("title", title),
            ("tag", tag.Name.Text),
            ("count", posts),
            ("posts", View.List(tag.Posts, post => Teasers.Of(post, page))),
            ("tags_href", page.Links.To(Route.Tags)));
        return new PageView(
            body.With(page.Apparatus()),
            title,
            $"{posts} with the tag “{tag.Name.Text}”.",
            "archive") { Above = [(Title, Route.Tags)] };
    }
}
