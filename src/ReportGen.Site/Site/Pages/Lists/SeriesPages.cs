using ReportGen.Site.Topics;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Pages.Lists;

/// <summary>A page for each series of posts, in the order of its parts.</summary>
internal static class SeriesPages
{
    public static IEnumerable<PageDraft> Drafts(SiteModel site) => site.Series.All
        .Select(series => new PageDraft(Route.Series(series.Slug), "series", page => Build(series, page), series.Name.Span));

    private static PageView Build(Topic series, PageScope page)
    {
        var posts = page.Site.Posts.Series(series.Name.Text);
        var count = Words.Of(posts.Length, "post", "posts");
        var body = ViewMap.Of(
            ("title", series.Name.Text),
            ("count", count),
            ("posts", View.List(posts, post => Teasers.Of(post, page))),
            ("archive_href", page.Links.To(Route.Archive, "series")));
        return new PageView(
            body.With(page.Apparatus()),
            series.Name.Text,
            $"{count} of the series “{series.Name.Text}”, in the order of its parts.",
            "archive") { Above = [(ArchivePage.Title, Route.Archive)] };
    }
}
