using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Paper;

/// <summary>Pages print well: on the PDF that the browser makes of them, and by the styles that hold on paper.</summary>
public sealed class PrintTests
{
    private static readonly Lazy<string> Marks = new(() => PageScript.Read("Paper/marks.js"));

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task No_drawing_and_no_row_is_cut_and_no_title_stands_alone(string paper)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions());
        Findings.AssertNone(await visit.FindOnSamples(page => Cut(page, paper)));
    }

    [BrowserFact]
    public async Task What_is_cut_is_seen()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { BypassCSP = true });
        var found = await visit.Find([visit.Site.At("404.html")], async page =>
        {
            await page.EvaluateAsync("""
                () => document.querySelector("main").insertAdjacentHTML("beforeend", `
                  <div style="height: 700px"></div><h2 style="break-after: auto">Alone</h2><div style="break-before: page">text</div>
                  <div style="height: 500px"></div>
                  <figure id="tall"><div><svg role="img" viewBox="0 0 10 10" style="display: block; width: 500px; height: 1500px"></svg></div></figure>`)
                """);
            return await Cut(page, "A4");
        });

        Assert.Equal(["/404.html: tall is cut", "/404.html: the heading 'Alone' ends a page"], found);
    }

    [BrowserFact]
    public async Task On_paper_details_are_open_addresses_are_written_out_and_colours_are_light()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        Findings.AssertNone(await visit.FindOnSamples(async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            return await page.EvaluateAsync<string[]>("""
                () => {
                  const found = [];
                  for (const details of document.querySelectorAll("main details")) {
                    if (!details.checkVisibility()) continue; // the table of contents is not printed
                    const hidden = [...details.children].find(child => child.localName !== "summary" && !child.matches(".filter") && !(child.checkVisibility({ contentVisibilityAuto: true }) && child.getBoundingClientRect().height > 0));
                    if (hidden) found.push(`closed: ${details.textContent.trim().slice(0, 40)}`);
                  }
                  const outside = [...document.querySelectorAll("main a[href^='http']")].filter(link => link.host !== location.host && link.checkVisibility());
                  const written = new Set(outside.filter(link => getComputedStyle(link, "::after").content.includes("attr(href") || getComputedStyle(link, "::after").content.includes(link.getAttribute("href")) || link.textContent.includes(link.getAttribute("href"))).map(link => link.href));
                  for (const href of new Set(outside.map(link => link.href))) if (!written.has(href)) found.push(`the address ${href} is not written out`);
                  const sum = colour => colour.match(/[\d.]+/g).slice(0, 3).reduce((total, part) => total + Number(part), 0);
                  const style = getComputedStyle(document.body);
                  if (sum(style.backgroundColor) < 700 && !style.backgroundColor.endsWith(", 0)") || sum(style.color) > 250) found.push(`${style.color} on ${style.backgroundColor}`);
                  return found;
                }
                """);
        }));
    }

    /// <summary>What of the things to keep together lies on two pages of a PDF.</summary>
    private static async Task<IEnumerable<string>> Cut(IPage page, string paper)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var kept = await page.EvaluateAsync<string[]>(Marks.Value);
        var margin = new Margin { Top = "15mm", Right = "15mm", Bottom = "15mm", Left = "15mm" };
        var pages = PrintedPages.Read(await page.PdfAsync(new PagePdfOptions { Format = paper, Margin = margin, PreferCSSPageSize = true }));
        return kept.SelectMany((words, at) =>
            !pages.PageOfLink.TryGetValue($"mark:{at}-from", out var from) || !pages.PageOfLink.TryGetValue($"mark:{at}-to", out var to) ? [$"not found on paper, whether {words}"]
            : from != to ? new[] { words } : []);
    }
}
