using System.Collections.Concurrent;
using System.Net;
using System.Xml.Linq;
using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Addresses;

/// <summary>Every address that the site refers to leads somewhere, at the root of a host and in a folder of it.</summary>
public sealed class AddressTests : IDisposable
{
    private readonly ConcurrentDictionary<Uri, HttpStatusCode> answers = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => client.Dispose();

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public async Task Every_link_anchor_and_picture_of_every_page_resolves(string basePath)
    {
        var site = await Served(basePath);
        // A page that is not there shows 404.html at its own address, from where links must work too.
        var pages = await Read(site, [.. site.Pages, site.At("not/there/")]);
        var broken = new List<string>();
        foreach (var (page, links) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
            foreach (var target in links.Targets.Distinct(StringComparer.Ordinal))
                if (await Trouble(site, pages, target) is { } trouble) broken.Add($"{page} -> {target}: {trouble}");

        Assert.True(pages.Values.Sum(links => links.Targets.Length) > 1000, "few links were found");
        Findings.AssertNone(broken);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public async Task Every_page_of_the_feed_and_of_the_site_map_and_behind_an_old_address_is_there(string basePath)
    {
        var site = await Served(basePath);
        var feed = XDocument.Parse(site.Files.Text("feed.xml")).Descendants().Where(element => element.Name.LocalName == "link" && (string?)element.Attribute("rel") != "license").Select(link => (string?)link.Attribute("href") ?? "");
        var map = XDocument.Parse(site.Files.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(location => location.Value);
        var forwarded = site.ForwardingPages.Select(page => new Uri(site.Published, new Uri(page, site.Files.Text($"{page.AbsolutePath[basePath.Length..]}index.html").Split("url=", 2)[1].Split('"')[0]).AbsolutePath).ToString());
        var addresses = feed.Concat(map).Concat(forwarded).ToList();
        var broken = new List<string>();
        foreach (var address in addresses)
            if (!address.StartsWith(site.Published.ToString(), StringComparison.Ordinal)) broken.Add($"{address} is not an address of the site.");
            else if (await Trouble(site, [], address) is { } trouble) broken.Add($"{address}: {trouble}");

        Assert.NotEmpty(addresses);
        Findings.AssertNone(broken);
    }

    [BrowserTheory]
    [InlineData("missing/", "404 Not Found")]
    [InlineData("#nowhere", "no element has the id 'nowhere'")]
    [InlineData("../outside/", "it leaves the folder of the site")]
    public async Task What_does_not_resolve_is_seen(string target, string trouble)
    {
        var site = await ServedSite.Folder;
        var pages = await Read(site, [site.Address]);

        Assert.Equal(trouble, await Trouble(site, pages, site.At(target).ToString()));
    }

    private static Task<ServedSite> Served(string basePath) => basePath == "/" ? ServedSite.Root : ServedSite.Folder;

    private static async Task<Dictionary<string, PageLinks>> Read(ServedSite site, IEnumerable<Uri> addresses)
    {
        var pages = new ConcurrentDictionary<string, PageLinks>(StringComparer.Ordinal);
        await new Visit(site, new BrowserNewContextOptions()).Find(addresses, async page =>
        {
            pages[page.Url] = await PageLinks.Read(page);
            return [];
        });
        return new Dictionary<string, PageLinks>(pages, StringComparer.Ordinal);
    }

    /// <summary>Why an address leads nowhere; null when it resolves, or is an address elsewhere.</summary>
    private async Task<string?> Trouble(ServedSite site, Dictionary<string, PageLinks> pages, string target)
    {
        if (target.StartsWith("broken:", StringComparison.Ordinal)) return "the picture does not load";
        var address = new Uri(target.Replace(site.Published.ToString(), site.Address.ToString(), StringComparison.Ordinal));
        if (address.Scheme is "mailto" or "data") return null;
        if (address.Authority != site.Address.Authority) return address.Authority == site.Published.Authority ? "it leaves the folder of the site" : null;
        if (!site.Address.IsBaseOf(address)) return "it leaves the folder of the site";
        var place = new Uri(address.GetLeftPart(UriPartial.Query));
        if (!answers.TryGetValue(place, out var status))
        {
            using var answer = await client.GetAsync(place);
            answers[place] = status = answer.StatusCode;
        }

        if (status != HttpStatusCode.OK && !pages.ContainsKey(place.ToString())) return $"{(int)status} {(status == HttpStatusCode.NotFound ? "Not Found" : status)}";
        var id = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return id.Length > 0 && pages.TryGetValue(place.ToString(), out var links) && !links.Ids.Contains(id) ? $"no element has the id '{id}'" : null;
    }
}
