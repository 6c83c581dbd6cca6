using ReportGen.Templates;

namespace ReportGen.Site.Pages;

/// <summary>The page for an address that does not exist. It may be shown at any depth, so its links begin at the root of the host;
/// opened from disk, where there is none, it still has the whole address of the site.</summary>
internal static class NotFoundPage
{
    private const string Title = "Page not found";

    public static PageDraft Draft() => new(Route.NotFound, "404", Build);

    public static PageLinks Links(SiteAddress? address) => new(address?.Path ?? "/");

    private static PageView Build(PageScope page) => new(
        ViewMap.Of(
            ("title", Title),
            ("home_href", page.Links.To(Route.Home)),
            ("claims_href", page.Links.To(Route.Claims)),
            ("data_href", page.Links.To(Route.Data)),
            ("address", page.Site.Address?.Of(Route.Home))),
        Title,
        "There is no page at this address.",
        "");
}
