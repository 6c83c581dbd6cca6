using ReportGen.Published;
using ReportGen.Quantities;

namespace ReportGen.Site.Files;

/// <summary>The list of addresses for search engines (sitemaps.org protocol 0.9), and the file that names it.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A day of change only where the content states one: a page whose last change nobody wrote down has none.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<Route> routes, SiteModel site, SiteAddress address)
    {
        var changes = LastChanges(site);
        return XmlText.Of(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var route in routes.OrderBy(route => route.Path, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address.Of(route));
                if (changes.GetValueOrDefault(route) is { } changed) xml.WriteElementString("lastmod", Namespace, Period.Iso(changed));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    public static string Robots(SiteAddress? address) =>
        "User-agent: *\nAllow: /\n" + (address is null ? "" : $"\nSitemap: {address.OfFile(SiteFiles.Sitemap)}\n");

    /// <summary>Articles, and the lists of them; datasets that state their own change.</summary>
    private static Dictionary<Route, DateOnly?> LastChanges(SiteModel site)
    {
        var changes = new Dictionary<Route, DateOnly?>();
        var narrative = site.Content.Narrative;
        foreach (var post in narrative.Posts) changes[Route.Post(post.FrontMatter.Slug.Text)] = Changes.Of(post);
        foreach (var page in narrative.Pages) changes[Route.Page(page.FrontMatter.Slug.Text)] = Changes.Of(page);
        foreach (var tag in site.Tags.All) changes[Route.Tag(tag.Slug)] = Changes.OfAll(tag.Posts);
        foreach (var series in site.Series.All) changes[Route.Series(series.Slug)] = Changes.OfAll(series.Posts);
        foreach (var dataset in site.Content.Data.Datasets)
            changes[Route.Dataset(dataset.Id)] = changes[Route.Records(dataset.Id)] = dataset.Updated;
        return changes;
    }
}
