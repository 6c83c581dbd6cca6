using Microsoft.Playwright;

namespace ReportGen.BrowserTests.Addresses;

/// <summary>What a browser found on one page: the names that links can lead to, and all addresses that the page refers to, absolute.</summary>
internal sealed record PageLinks(string[] Ids, string[] Targets)
{
    // A picture that does not load is a target that begins with "broken:".
    private const string Script = """
        async () => {
          const pictures = [...document.images];
          await Promise.all(pictures.map(picture => { picture.loading = "eager"; return picture.decode().catch(() => {}); }));
          const of = (selector, name) => [...document.querySelectorAll(selector)].map(element => element[name]);
          return [
            of("[id]", "id"),
            [
              ...of("a[href], link[href], area[href]", "href").map(String),
              ...[...document.querySelectorAll("svg a, svg use, svg image")].map(part => part.href?.baseVal).filter(Boolean).map(href => new URL(href, document.baseURI).href),
              ...of("meta[property='og:image'], meta[property='og:url'], meta[name='twitter:image']", "content"),
              ...pictures.map(picture => picture.naturalWidth > 0 ? picture.currentSrc : `broken:${picture.src}`),
            ],
          ];
        }
        """;

    public static async Task<PageLinks> Read(IPage page)
    {
        var read = await page.EvaluateAsync<string[][]>(Script);
        return new PageLinks(read[0], read[1]);
    }
}
