using ReportGen.Look;
using ReportGen.Narrative;
using ReportGen.Published;
using ReportGen.Site.Files;
using ReportGen.Site.Linked;
using ReportGen.Site.Pages;
using ReportGen.Site.Previews;
using ReportGen.Site.Search;
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
            ("lang", site.Settings.Language.Text),
            ("dir", Direction(site)),
            ("title", Title(view, site)),
            ("heading", view.Title ?? site.Title),
            ("description", ShortText.Of(view.Description, ShortText.Description)),
            ("canonical", page.Route == Route.NotFound ? null : site.Address?.Of(page.Route)),
            ("image", Image(page.Preview, page)),
            ("article", Article(view.Post, site)),
            ("kind", view.IsArticle ? "article" : "website"),
            ("linked", linked is null ? null : ViewMap.Of(("json", linked.Json), ("hash", linked.Hash))),
            ("script", Script(page)),
            ("section", view.Section),
            ("style", Style(page)),
            ("fonts", Fonts(page)),
            (
                "ground",
                ViewMap.Of(
                    ("light", site.Content.Theme.Palette[Palette.Ground].Light),
                    ("dark", site.Content.Theme.Palette[Palette.Ground].Dark))),
            ("icons", View.List(SiteIcons.Links(site), icon => Icon(icon, page))),
            ("feed", !site.HasFeed ? null : page.Links.ToFile(SiteFiles.Feed)),
            ("site", ViewMap.Of(
                ("title", site.Title),
                ("authors", site.Settings.Authors.IsEmpty ? null : string.Join(", ", site.Settings.Authors.Select(author => author.Name))),
                ("licence", SourceViews.Licence(site.Settings.Licence)))),
            ("links", Links(page)),
            ("pages", View.List(site.Content.Narrative.Pages, article => Page(article, view, page))),
            ("body", body));
    }

    /// <summary>With the name of the report where there is room for it.</summary>
    private static string Title(PageView view, SiteModel site)
    {
        var title = view.Title ?? site.Title;
        var whole = view.Title is null ? title : $"{title} · {site.Title}";
        return whole.Length <= ShortText.Title ? whole : ShortText.Of(title, ShortText.Title);
    }

    /// <summary>The address of the style sheet; null where the theme has none.</summary>
    public static string? Style(PageScope page) =>
        page.Site.Assets.Paths.GetValueOrDefault("site.css") is { } style ? page.Links.ToFile(style) : null;

    /// <summary>The fonts that are loaded before they are asked for.</summary>
    public static View Fonts(PageScope page) =>
        View.List(page.Site.Content.Theme.Faces.Where(face => face.IsNeededFirst), face => Font(face, page));

    private static ViewMap? Script(PageScope page) => page.Site.Script is not { } script ? null : ViewMap.Of(
        ("element", script.Element),
        ("hash", script.Hash),
        ("index", page.Links.ToFile(SearchIndex.Path)));

    /// <summary>As HTML has it; null for the usual one.</summary>
    public static string? Direction(SiteModel site) => site.Settings.Language.IsRightToLeft ? "rtl" : null;

    /// <summary>What the page tells of itself, and where it stands; nothing where there is no page.</summary>
    private static List<LinkedNode> Linked(PageView view, PageScope page)
    {
        if (page.Site.Address is not { } address || page.Route == Route.NotFound) return [];
        return page.Route == Route.Home ? [.. view.Linked] : [.. view.Linked, SiteNodes.Breadcrumb(view, page, address)];
    }

    private static ViewMap Font(FontFace face, PageScope page) => ViewMap.Of(
        ("href", page.Links.ToFile(page.Site.Assets.Paths[face.Path])),
        ("type", MediaType(face)));

    private static string MediaType(FontFace face) => face.Format switch
    {
        "woff2" => "font/woff2",
        "opentype" => "font/otf",
        _ => "font/ttf",
    };

    private static ViewMap Links(PageScope page) => ViewMap.Of(
        ("home", page.Links.To(Route.Home)),
        ("claims", page.Site.Content.Claims.Claims.IsEmpty ? null : page.Links.To(Route.Claims)),
        ("numbers", page.Site.Content.Metrics.Metrics.Any(metric => page.Site.Evaluation(metric.Id) is not null) ? page.Links.To(Route.Numbers) : null),
        ("charts", page.Site.HasChartPages ? page.Links.To(Route.Charts) : null),
        ("data", page.Site.Content.Data.Datasets.IsEmpty ? null : page.Links.To(Route.Data)),
        ("method", page.Links.To(Route.Method)),
        ("corrections", page.Links.To(Route.Corrections)),
        ("archive", page.Site.Content.Narrative.Posts.IsEmpty ? null : page.Links.To(Route.Archive)),
        ("tags", page.Site.Tags.All.IsEmpty ? null : page.Links.To(Route.Tags)),
        ("report", page.Links.ToFile(ReportFormat.Path)));

    private static ViewMap Page(Article article, PageView view, PageScope page) => ViewMap.Of(
        ("title", page.Site.Words(article.FrontMatter.Title)),
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
            ("published", DateView.Of(front.Date)),
            ("modified", DateView.Of(front.Updated ?? front.Date)),
            ("authors", View.Texts(front.Authors.IsEmpty ? site.Settings.Authors.Select(author => author.Name) : front.Authors)),
            ("tags", View.Texts(front.Tags.Select(tag => tag.Text))));
    }
}
