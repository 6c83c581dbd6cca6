using ReportGen.Narrative;
using ReportGen.Site.Files;
using ReportGen.Site.Json;
using ReportGen.Site.Linked;
using ReportGen.Site.Pages;
using ReportGen.Site.Wording;
using ReportGen.Sources;
using ReportGen.Templates;

namespace ReportGen.Site.Views;

/// <summary>What stands around every page: head, navigation, footer.</summary>
internal static class LayoutViews
{
    public static ViewMap Of(PageView view, Html body, PageScope page)
    {
        var site = page.Site;
        var linked = LinkedText.Of(Linked(view, page));
        return ViewMap.Of(
            ("lang", site.Settings.Language),
            ("title", view.Title is null ? site.Title : $"{view.Title} · {site.Title}"),
            ("heading", view.Title ?? site.Title),
            ("description", view.Description),
            ("canonical", page.Route == Route.NotFound ? null : site.Address?.Of(page.Route)),
            ("image", Image(page)),
            ("kind", view.IsArticle ? "article" : "website"),
            ("linked", linked is null ? null : ViewMap.Of(("json", linked.Json), ("hash", linked.Hash))),
            ("section", view.Section),
            ("style", site.Assets.Paths.GetValueOrDefault("site.css") is { } style ? page.Links.ToFile(style) : null),
            ("near_style", page.Route == Route.NotFound ? site.Assets.Paths.GetValueOrDefault("site.css") : null),
            ("fonts", View.List(site.Content.Theme.Faces.Where(face => face.IsNeededFirst), face => Font(face, page))),
            ("ground", ViewMap.Of(("light", site.Content.Theme.Palette[Palette.Ground].Light), ("dark", site.Content.Theme.Palette[Palette.Ground].Dark))),
            ("favicon", page.Links.ToFile(SiteBuilder.Favicon)),
            ("feed", !site.HasFeed ? null : page.Links.ToFile(AtomFeed.Path)),
            ("site", ViewMap.Of(
                ("title", site.Title),
                ("authors", site.Settings.Authors.IsEmpty ? null : string.Join(", ", site.Settings.Authors.Select(author => author.Name))),
                ("licence", SourceViews.Licence(site.Settings.Licence)))),
            ("links", Links(page)),
            ("pages", View.List(site.Content.Narrative.Pages, article => Page(article, view, page))),
            ("body", body));
    }

    /// <summary>What the page tells of itself, and where it stands; nothing where there is no page.</summary>
    private static List<LinkedNode> Linked(PageView view, PageScope page)
    {
        if (page.Site.Address is not { } address || page.Route == Route.NotFound) return [];
        return page.Route == Route.Home ? [.. view.Linked] : [.. view.Linked, SiteNodes.Breadcrumb(view, page, address)];
    }

    private static ViewMap Font(FontFace face, PageScope page) => ViewMap.Of(
        ("href", page.Links.ToFile(page.Site.Assets.Paths[face.Path])),
        ("type", face.Format == "woff2" ? "font/woff2" : face.Format == "opentype" ? "font/otf" : "font/ttf"));

    private static ViewMap Links(PageScope page) => ViewMap.Of(
        ("home", page.Links.To(Route.Home)),
        ("claims", page.Site.Content.Claims.Claims.IsEmpty ? null : page.Links.To(Route.Claims)),
        ("data", page.Site.Content.Data.Datasets.IsEmpty ? null : page.Links.To(Route.Data)),
        ("method", page.Links.To(Route.Method)),
        ("corrections", page.Links.To(Route.Corrections)),
        ("archive", page.Site.Content.Narrative.Posts.IsEmpty ? null : page.Links.To(Route.Archive)),
        ("tags", page.Site.Tags.All.IsEmpty ? null : page.Links.To(Route.Tags)),
        ("report", page.Links.ToFile(ReportJson.Path)));

    private static ViewMap Page(Article article, PageView view, PageScope page) => ViewMap.Of(
        ("title", PlainText.Of(page.Site.Prose(article.FrontMatter.Title))),
        ("href", page.Links.To(Route.Page(article.FrontMatter.Slug.Text))),
        ("is_current", view.Section == article.FrontMatter.Slug.Text));

    /// <summary>Previews need a whole address.</summary>
    private static ViewMap? Image(PageScope page) =>
        page is { FirstChart: { } chart, Site.Address: { } address } && page.Site.Drawing(chart.Id) is not null
            ? ViewMap.Of(("url", address.OfFile(SiteModel.ChartFile(chart, "png"))), ("alternative", chart.AlternativeText))
            : null;
}
