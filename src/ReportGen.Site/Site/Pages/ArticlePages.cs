using System.Collections.Immutable;
using ReportGen.Data;
using ReportGen.Narrative;
using ReportGen.Site.Linked;
using ReportGen.Site.Topics;
using ReportGen.Site.Views;
using ReportGen.Templates;
using ReportGen.Wording;
using TemplateView = ReportGen.Templates.View;

namespace ReportGen.Site.Pages;

/// <summary>Posts and standing pages.</summary>
internal static class ArticlePages
{
    public static IEnumerable<PageDraft> Drafts(SiteModel site)
    {
        foreach (var post in site.Content.Narrative.Posts)
        {
            var route = Route.Post(post.FrontMatter.Slug.Text);
            yield return new PageDraft(route, "post", page => Post(post, page), post.FrontMatter.Slug.Span);
            foreach (var alias in Aliases(post, route)) yield return alias;
        }

        foreach (var article in site.Content.Narrative.Pages)
        {
            var route = Route.Page(article.FrontMatter.Slug.Text);
            yield return new PageDraft(route, "page", page => Page(article, page), article.FrontMatter.Slug.Span);
            foreach (var alias in Aliases(article, route)) yield return alias;
        }
    }

    private static IEnumerable<PageDraft> Aliases(Article article, Route target) => article.FrontMatter.Aliases.Select(alias =>
        new PageDraft(new Route(alias.Text), "redirect", page => Redirect(target, article, page), alias.Span) { HasLayout = false });

    private static PageView Post(Article post, PageScope page)
    {
        var front = post.FrontMatter;
        var (previous, next) = page.Site.Posts.Neighbours(post);
        var body = Common(post, page).With(
            ("series", Series(post, page)),
            ("key", KeyFigures.Of(front, page)),
            ("verdicts", HomePage.Verdicts(post, page.Site)),
            ("claims_href", page.Links.To(Route.Claims)),
            ("previous", previous is null ? null : ArticleLinks.Of(previous, page)),
            ("next", next is null ? null : ArticleLinks.Of(next, page)));
        return View(body, post, page, "home") with { Post = post };
    }

    private static PageView Page(Article article, PageScope page) =>
        View(Common(article, page).With(("unchecked", Unchecked(article, page.Site))), article, page, article.FrontMatter.Slug.Text);

    /// <summary>Why the numbers of the page are not checked; null where they are.</summary>
    private static string? Unchecked(Article article, SiteModel site) =>
        site.Settings.Unchecked is { } pages && pages.Covers(article.Path) ? pages.Because.TrimEnd('.') : null;

    private static PageView View(ViewMap body, Article article, PageScope page, string section)
    {
        var title = page.Site.Words(article.FrontMatter.Title);
        var description = page.Site.Words(article.FrontMatter.Summary);
        return new PageView(
            body.With(page.Apparatus()).With(("coverage", CoverageViews.Sentence(article.Coverage))),
            title,
            description,
            section,
            IsArticle: true)
            {
                Above = Above(article, page.Site),
                Linked = SiteNodes.Of(page, address => [ArticleNode.Of(article, page, address)]),
            };
    }

    private static ImmutableArray<(string Title, Route Route)> Above(Article article, SiteModel site) =>
        article.FrontMatter.Series is { } name && site.Series.Find(name.Text) is { } series
            ? [(series.Name.Text, Route.Series(series.Slug))]
            : [];

    /// <summary>What pages and the feed show of an article.</summary>
    /// <remarks>In the order in which a page shows them: the first place of a number and the numbers of sources follow it.</remarks>
    public static ViewMap Common(Article article, PageScope page)
    {
        var front = article.FrontMatter;
        var authors = page.Site.AuthorsOf(article);
        page.Say(front.Statement);
        return ViewMap.Of(
            ("title", page.InlineProse(front.Title)),
            ("kicker", page.InlineProse(front.Kicker)),
            ("lead", page.InlineProse(front.Summary)),
            ("authors", authors.IsEmpty ? null : string.Join(", ", authors.Select(author => author.Name))),
            ("date", DateView.Of(front.Date)),
            ("updated", DateView.Of(front.Updated)),
            ("reading", ReadingTime.Of(article)),
            ("tags", TemplateView.List(Tags(front, page.Site), tag => TopicViews.Of(tag, Route.Tag(tag.Slug), page))),
            ("examines", Examines(front, page)),
            ("toc", TemplateView.List(article.Headings.Where(heading => heading.Level is 2 or 3), Heading)),
            ("corrections", TemplateView.List(front.Corrections, correction => CorrectionViews.Own(article, correction, page))),
            (
                "source_corrections",
                TemplateView.List(SourceCorrections(front, page.Site), correction => CorrectionViews.Note(correction, page))),
            ("body", page.Segments(article.Body)),
            ("extra", FreeViews.Of(front.Extra)));
    }

    /// <summary>The tags that have a page: those of posts.</summary>
    private static IEnumerable<Topic> Tags(FrontMatter front, SiteModel site) =>
        front.Tags.Select(tag => site.Tags.Find(tag.Text)).OfType<Topic>().Distinct();

    /// <summary>What was put right in, or by, the text that an article looks at again.</summary>
    private static IEnumerable<SourceCorrection> SourceCorrections(FrontMatter front, SiteModel site) =>
        front.Examines?.Source is { } source ? site.Corrections.OfSource(source) : [];

    private static ViewMap Heading(Heading heading) => ViewMap.Of(
        ("level", heading.Level),
        ("href", PageLinks.Here(heading.Id)),
        ("words", heading.Text));

    private static ViewMap? Examines(FrontMatter front, PageScope page)
    {
        if (front.Examines is not { } examined) return null;
        page.Cite(examined.Source);
        var source = examined.Source is { } id ? page.Site.Source(id) : null;
        return ViewMap.Of(
            ("title", examined.Title),
            ("author", examined.Author),
            ("date", DateView.Of(examined.Date)),
            ("source", source is null ? null : SourceViews.Link(source)));
    }

    private static ViewMap? Series(Article post, PageScope page)
    {
        if (post.FrontMatter.Series is not { } name) return null;
        var posts = page.Site.Posts;
        return ViewMap.Of(
            ("name", name.Text),
            ("href", page.Site.Series.Find(name.Text) is { } series ? page.Links.To(Route.Series(series.Slug)) : null),
            ("part", posts.Label(post)),
            ("parts", TemplateView.List(posts.Series(name.Text), part => ArticleLinks.Of(part, page).With(
                ("is_current", ReferenceEquals(part, post)),
                ("part", posts.Label(part))))));
    }

    private static PageView Redirect(Route target, Article article, PageScope page)
    {
        var title = page.Site.Words(article.FrontMatter.Title);
        var body = ViewMap.Of(
            ("lang", page.Site.Settings.Language.Text),
            ("dir", LayoutViews.Direction(page.Site)),
            ("title", title),
            ("href", page.Links.To(target)),
            ("canonical", page.Site.Address?.Of(target)));
        return new PageView(body, title, "", "");
    }
}
