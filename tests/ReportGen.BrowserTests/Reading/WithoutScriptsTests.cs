using System.Collections.Concurrent;
using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Reading;

/// <summary>Pages need no script.</summary>
public sealed class WithoutScriptsTests
{
    [BrowserFact]
    public async Task A_browser_without_scripts_shows_the_same_words()
    {
        var with = await Words(new BrowserNewContextOptions());
        var without = await Words(new BrowserNewContextOptions { JavaScriptEnabled = false });

        Findings.AssertNone([.. with.Where(page => without[page.Key] != page.Value).Select(page => page.Key)]);
    }

    [BrowserFact]
    public async Task No_page_has_a_script_that_runs_but_that_of_the_theme()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions());

        Findings.AssertNone(await visit.FindOnSamples(async page => await page.EvaluateAsync<string[]>("""
            () => [
              ...[...document.scripts].filter(script => script.type !== "application/ld+json").slice(1).map(script => `script ${script.src || script.text.slice(0, 40)}`),
              ...[...document.querySelectorAll("*")].flatMap(element => [...element.attributes].filter(attribute => /^on/i.test(attribute.name)).map(attribute => `${element.localName} ${attribute.name}`)),
            ]
            """)));
    }

    private static async Task<ConcurrentDictionary<string, string>> Words(BrowserNewContextOptions settings)
    {
        var words = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await new Visit(await ServedSite.Root, settings).FindOnSamples(async page =>
        {
            words[page.Url] = await page.Locator("body").InnerTextAsync();
            return [];
        });
        Assert.All(words.Values, text => Assert.True(text.Length > 200, $"a page shows only '{text}'"));
        return words;
    }
}
