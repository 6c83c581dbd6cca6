using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Reading;

/// <summary>Pages are readable in narrow windows and when they are enlarged.</summary>
public sealed class LayoutTests
{
    private static readonly Lazy<string> Look = new(() => PageScript.Read("Reading/layout.js"));

    // 320 is the width that WCAG 2.2 asks for (1.4.10); 640 is a window of 1280 at 200% (1.4.4).
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways_and_no_words_are_cut_or_lie_over_others(int width)
    {
        var visit = new Visit(await ServedSite.Root, Window(width));

        Findings.AssertNone(await visit.FindOnSamples(async page => await page.EvaluateAsync<string[]>(Look.Value)));
    }

    /// <summary>Letters of twice the size, by the reader's own setting, on the narrowest window: nothing goes on beside the page.</summary>
    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_small_phone_with_large_letters()
    {
        var visit = new Visit(await ServedSite.Root, Window(320));

        Findings.AssertNone(await visit.FindOnSamples(async page =>
        {
            await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            return (await page.EvaluateAsync<string[]>(Look.Value)).Where(finding => finding.StartsWith("the page is", StringComparison.Ordinal));
        }));
    }

    [BrowserTheory]
    [InlineData("<p style='width: 900px'>wide</p>", "/: the page is")]
    [InlineData("<p style='width: 50px; overflow: hidden; white-space: nowrap'>longer than the place</p>", "/: the words of p are cut off")]
    [InlineData("<div style='position: relative'><b style='position: absolute'>over</b><i style='position: absolute'>each</i></div>", "/: 'over' (b) lies over 'each' (i)")]
    [InlineData("<svg viewBox='0 0 100 20'><text x='5' y='15'>Windows</text><text x='10' y='16'>Server</text></svg>", "/: 'Windows' (text) lies over 'Server' (text)")]
    public async Task What_does_not_fit_is_seen(string html, string finding)
    {
        var settings = Window(640);
        settings.BypassCSP = true;
        var visit = new Visit(await ServedSite.Root, settings);
        var found = await visit.Find([visit.Site.Address], async page =>
        {
            await page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html);
            return await page.EvaluateAsync<string[]>(Look.Value);
        });

        Assert.Contains(found, text => text.StartsWith(finding, StringComparison.Ordinal));
    }

    private static BrowserNewContextOptions Window(int width) => new() { ViewportSize = new ViewportSize { Width = width, Height = 900 } };
}
