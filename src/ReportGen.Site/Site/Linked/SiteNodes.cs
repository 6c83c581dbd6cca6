using System.Collections.Immutable;
using ReportGen.Published;
using ReportGen.Site.Pages;

namespace ReportGen.Site.Linked;

/// <summary>The site as a whole, and where a page stands in it.</summary>
internal static class SiteNodes
{
    /// <summary>What a page tells of itself; nothing where the site has no address, because a thing is named by its address.</summary>
    public static ImmutableArray<LinkedNode> Of(PageScope page, Func<SiteAddress, IEnumerable<LinkedNode>> nodes) =>
        page.Site.Address is { } address ? [.. nodes(address)] : [];

    public static LinkedNode Site(SiteModel site, SiteAddress address) => new(json =>
    {
        var home = address.Of(Route.Home);
        json.WriteStartArray("@type");
        json.WriteStringValue("WebSite");
        json.WriteStringValue("Blog");
        json.WriteEndArray();
        json.WriteString("@id", home);
        json.WriteString("url", home);
        json.WriteString("name", site.Title);
        json.WriteString("description", site.Words(site.Settings.Summary));
        json.WriteString("inLanguage", site.Settings.Language.Text);
        json.Authors("author", site.Settings.Authors);
        json.Day("dateModified", Changes.OfReport(site));
        json.Licence(site.Settings.Licence);
        json.Objects(
            "blogPost",
            site.Content.Narrative.Posts,
            post => json.WriteString("@id", address.Of(Route.Post(post.FrontMatter.Slug.Text))));
    });

    /// <summary>The way from the first page to this one.</summary>
    public static LinkedNode Breadcrumb(PageView view, PageScope page, SiteAddress address) => new(json =>
    {
        (string Title, Route Route)[] way =
        [
            (page.Site.Title, Route.Home),
            .. view.Above.Reverse(),
            (view.Title ?? page.Site.Title, page.Route),
        ];
        json.WriteString("@type", "BreadcrumbList");
        json.Objects("itemListElement", way.Select((step, at) => (step.Title, step.Route, Position: at + 1)), step =>
        {
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", step.Position);
            json.WriteString("name", step.Title);
            json.WriteString("item", address.Of(step.Route));
        });
    });
}
