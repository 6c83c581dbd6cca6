using ReportGen.Narrative;
using ReportGen.Site.Files;
using ReportGen.Site.Json;
using ReportGen.Site.Pages;
using ReportGen.Site.Previews;
using ReportGen.Site.Wording;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>What stands around every page: head, navigation, footer.</summary>
internal static class LayoutViews
{
    public static ViewMap Of(PageView view, Html body, Preview? preview, PageScope page)
    {
        var site = page.Site;
        return ViewMap.Of(
            ("lang", site.Settings.Language),
            ("title", view.Title is null ? site.Title : $"{view.Title} · {site.Title}"),
            ("heading", view.Title ?? site.Title),
            ("description", view.Description),
            ("canonical", page.Route == Route.NotFound ? null : site.Address?.Of(page.Route)),
            ("image", Image(preview, page)),
            ("article", Article(view.Post, site)),
            ("kind", view.IsArticle ? "article" : "website"),
            ("section", view.Section),
            ("style", site.Assets.Paths.GetValueOrDefault("site.css") is { } style ? page.Links.ToFile(style) : null),
            ("icons", View.List(SiteIcons.Links(site), icon => Icon(icon, page))),
            ("feed", site.Address is null ? null : page.Links.ToFile(AtomFeed.Path)),
            ("site", ViewMap.Of(
                ("title", site.Title),
                ("authors", site.Settings.Authors.IsEmpty ? null : string.Join(", ", site.Settings.Authors)),
                ("licence", SourceViews.Licence(site.Settings.Licence)))),
            ("links", Links(page)),
            ("pages", View.List(site.Content.Narrative.Pages, article => Page(article, view, page))),
            ("body", body));
    }

    private static ViewMap Links(PageScope page) => ViewMap.Of(
        ("home", page.Links.To(Route.Home)),
        ("claims", page.Site.Content.Claims.Claims.IsEmpty ? null : page.Links.To(Route.Claims)),
        ("data", page.Site.Content.Data.Datasets.IsEmpty ? null : page.Links.To(Route.Data)),
        ("method", page.Links.To(Route.Method)),
        ("corrections", page.Links.To(Route.Corrections)),
        ("report", page.Links.ToFile(ReportJson.Path)));

    private static ViewMap Page(Article article, PageView view, PageScope page) => ViewMap.Of(
        ("title", PlainText.Of(page.Site.Prose(article.FrontMatter.Title))),
        ("href", page.Links.To(Route.Page(article.FrontMatter.Slug.Text))),
        ("is_current", view.Section == article.FrontMatter.Slug.Text));

    private static ViewMap Icon(IconLink icon, PageScope page) => ViewMap.Of(
        ("rel", icon.Relation),
        ("href", page.Links.ToFile(icon.Path)),
        ("type", icon.Type),
        ("sizes", icon.Sizes));

    /// <summary>Previews need a whole address, and nobody links to the page that says that there is none.</summary>
    private static ViewMap? Image(Preview? preview, PageScope page) =>
        preview is not null && page.Site.Address is { } address && page.Route != Route.NotFound
            ? ViewMap.Of(
                ("url", address.OfFile(preview.Path)),
                ("type", preview.MediaType),
                ("width", preview.Width),
                ("height", preview.Height),
                ("alternative", preview.AlternativeText))
            : null;

    /// <summary>What the Open Graph protocol asks of an article.</summary>
    private static ViewMap? Article(Article? post, SiteModel site)
    {
        if (post is null) return null;
        var front = post.FrontMatter;
        return ViewMap.Of(
            ("published", Words.Date(front.Date)),
            ("modified", Words.Date(front.Updated ?? front.Date)),
            ("authors", View.Texts(front.Authors.IsEmpty ? site.Settings.Authors : front.Authors)),
            ("tags", View.Texts(front.Tags)));
    }
}
