using ReportGen.Quantities;

namespace ReportGen.Site.Files;

/// <summary>The list of addresses for search engines (sitemaps.org protocol 0.9), and the file that names it.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Of(IEnumerable<Route> routes, SiteModel site, SiteAddress address)
    {
        var changes = site.Content.Narrative.Posts
            .GroupBy(post => Route.Post(post.FrontMatter.Slug.Text))
            .ToDictionary(group => group.Key, group => AtomFeed.LastChange(group.First()));
        return XmlText.Of(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var route in routes.OrderBy(route => route.Path, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address.Of(route));
                if (changes.TryGetValue(route, out var changed) && changed > DateOnly.MinValue) xml.WriteElementString("lastmod", Namespace, Period.Iso(changed));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    public static string Robots(SiteAddress? address) =>
        "User-agent: *\nAllow: /\n" + (address is null ? "" : $"\nSitemap: {address.OfFile(Path)}\n");
}
