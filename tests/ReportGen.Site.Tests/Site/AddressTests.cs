using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Site;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>Every address that the shipped report names in itself leads somewhere, wherever the report stands.</summary>
public sealed class AddressTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] Attributes = ["href", "src", "poster", "srcset"];

    [Theory]
    [InlineData("https://host.example/")]
    [InlineData("https://host.example/repo/")]
    public void Every_address_leads_somewhere(string root)
    {
        var site = new BuiltSite(SmallReport.BuildOf(GivenViews.ContentOf(ShippedReport.Sources), new SiteOptions(root)).Value);
        var pages = site.PagePaths.ToDictionary(path => path, path => site.Page(path), StringComparer.Ordinal);
        var addresses = pages.SelectMany(page => OfPage(page.Value, new Uri(new Uri(root), page.Key)))
            .Concat(OfFeed(site)).Concat(OfSitemap(site)).Append(site.Text("robots.txt").Split("Sitemap: ")[1].Trim())
            .Distinct(StringComparer.Ordinal).ToList();

        Assert.True(addresses.Count(address => address.Contains('#', StringComparison.Ordinal)) > 500, "too few places are named");
        Assert.DoesNotContain(addresses, address => address.StartsWith("https://host.example/", StringComparison.Ordinal) && !IsThere(address, root, site, pages));
    }

    private static bool IsThere(string address, string root, BuiltSite site, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages)
    {
        if (!address.StartsWith(root, StringComparison.Ordinal)) return false;
        var (path, place) = address[root.Length..].Split('#') is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (address[root.Length..], null);
        var file = Uri.UnescapeDataString(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        return site.Paths.Contains(file) && (place is null || pages.GetValueOrDefault(file)?.GetElementById(place) is not null);
    }

    /// <summary>Links and pictures, addresses for previews and machines, and where a page forwards to.</summary>
    private static IEnumerable<string> OfPage(IParentNode page, Uri at) => page.QuerySelectorAll("*")
        .SelectMany(element => Attributes.Select(element.GetAttribute).Append(Target(element.GetAttribute("content"))).OfType<string>())
        .Select(value => new Uri(at, value).AbsoluteUri)
        .Concat(page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => OfJson(JsonDocument.Parse(script.TextContent).RootElement)));

    /// <summary>The address that a <c>meta</c> holds; null when it holds something else.</summary>
    private static string? Target(string? content) => content switch
    {
        null => null,
        _ when content.StartsWith("0; url=", StringComparison.Ordinal) => content["0; url=".Length..],
        _ when content.StartsWith("https://", StringComparison.Ordinal) => content,
        _ => null,
    };

    private static IEnumerable<string> OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => OfJson(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(OfJson),
        JsonValueKind.String when json.GetString() is { } text && text.StartsWith("https://", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal) => [text],
        _ => [],
    };

    private static IEnumerable<string> OfFeed(BuiltSite site)
    {
        var feed = XDocument.Parse(site.Text("feed.xml"));
        return feed.Descendants(Atom + "link").Select(link => link.Attribute("href")?.Value ?? "")
            .Concat(feed.Descendants(Atom + "id").Select(id => id.Value))
            .Concat(feed.Descendants(Atom + "category").Select(tag => $"{tag.Attribute("scheme")?.Value}{tag.Attribute("term")?.Value}/"))
            .Concat(feed.Descendants(Atom + "content").SelectMany(content => OfPage(new HtmlParser().ParseDocument(content.Value), new Uri("https://host.example/not/whole/"))));
    }

    private static IEnumerable<string> OfSitemap(BuiltSite site) => XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => loc.Value);
}
