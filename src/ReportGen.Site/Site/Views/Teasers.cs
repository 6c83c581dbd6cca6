using ReportGen.Narrative;
using ReportGen.Site.Pages;
using ReportGen.Templates;
using ReportGen.Wording;

namespace ReportGen.Site.Views;

/// <summary>Posts as lists of them show them.</summary>
internal static class Teasers
{
    public static ViewMap Of(Article post, PageScope page)
    {
        var front = post.FrontMatter;
        return Line(post, page).With(
            ("lead", page.InlineProse(front.Summary)),
            ("updated", DateView.Of(front.Updated)),
            ("kicker", page.InlineProse(front.Kicker)),
            ("part", page.Site.Posts.Label(post)),
            ("reading", ReadingTime.Of(post)),
            ("extra", FreeViews.Of(front.Extra)));
    }

    /// <summary>In one line: the title and the day.</summary>
    public static ViewMap Line(Article post, PageScope page) =>
        ArticleLinks.Of(post, page).With(("date", DateView.Of(post.FrontMatter.Date)));
}
