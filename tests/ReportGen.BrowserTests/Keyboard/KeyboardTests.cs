using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Keyboard;

/// <summary>Everything can be reached and used with the keyboard alone.</summary>
public sealed class KeyboardTests
{
    private static readonly Lazy<string> Stops = new(() => PageScript.Read("Keyboard/stops.js"));

    [BrowserTheory]
    [InlineData("")]
    [InlineData("posts/footprint-part-1-update/")]
    [InlineData("claims/contradicted/")]
    [InlineData("data/hvs2008/")]
    [InlineData("corrections/")]
    [InlineData("404.html")]
    public async Task The_Tab_key_goes_through_the_page_in_reading_order_and_shows_where_it_is(string path) =>
        Findings.AssertNone(await Walk(path, _ => Task.CompletedTask));

    [BrowserTheory]
    [InlineData("<a href='#x' tabindex='1'>first</a>", "a 'first' jumps the queue")]
    [InlineData("<a href='#x' style='outline: none'>bare</a>", "the focus on a 'bare' is not marked")]
    [InlineData("<a href='#x' style='position: absolute; left: -999px'>far</a>", "a 'far' has the focus out of sight")]
    public async Task What_hinders_the_keyboard_is_seen(string html, string finding)
    {
        var found = await Walk("404.html", page => page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html));

        Assert.Contains(found, text => text.EndsWith(finding, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_first_stop_leads_past_the_navigation_to_the_text() => await OnPage("", async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"), "after the skip link the focus is not in the text");
    });

    [BrowserFact]
    public async Task Details_open_and_close_with_Enter() => await OnPage("posts/footprint-part-1/", async page =>
    {
        var summary = page.Locator("main summary").First;
        var details = page.Locator("main details").First;
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await details.EvaluateAsync<bool>("element => element.open"));
        await page.Keyboard.PressAsync("Enter");
        Assert.False(await details.EvaluateAsync<bool>("element => element.open"));
    });

    [BrowserFact]
    public async Task What_scrolls_inside_itself_can_be_scrolled_with_keys_and_has_a_name()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 700 } });
        var scrolling = 0;
        var found = await visit.FindOnSamples(async page =>
        {
            var answer = await page.EvaluateAsync<string[]>("""
                () => {
                  document.querySelectorAll("details").forEach(details => details.open = true);
                  const scrolls = [...document.querySelectorAll("main *")].filter(element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
                  const named = element => element.getAttribute("aria-label") || (element.getAttribute("aria-labelledby") ?? "").split(" ").map(id => document.getElementById(id)?.textContent ?? "").join("").trim();
                  return [String(scrolls.length), ...scrolls.filter(element => element.tabIndex < 0 || !element.getAttribute("role") || !named(element)).map(element => `${element.localName}.${element.classList} cannot be reached or has no name`)];
                }
                """);
            Interlocked.Add(ref scrolling, int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture));
            return answer[1..];
        });

        Assert.NotEqual(0, scrolling);
        Findings.AssertNone(found);
    }

    private static async Task<IReadOnlyList<string>> Walk(string path, Func<IPage, Task> onPage)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce }) { Script = Stops.Value };
        return await visit.Find([visit.Site.At(path)], async page =>
        {
            await onPage(page);
            var stops = await page.EvaluateAsync<int>("() => window.reachable().length");
            for (var stop = 0; stop < stops; stop++) await page.Keyboard.PressAsync("Tab");
            return await page.EvaluateAsync<string[]>("() => window.troubles()");
        });
    }

    private static async Task OnPage(string path, Func<IPage, Task> use)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions());
        await visit.Find([visit.Site.At(path)], async page =>
        {
            await use(page);
            return [];
        });
    }
}
