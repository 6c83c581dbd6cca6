using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Reading;

/// <summary>Nothing moves for readers who asked for less motion.</summary>
public sealed class MotionTests
{
    private const string Moving = """
        () => [document.documentElement, ...document.querySelectorAll("*")].flatMap(element => ["", "::before", "::after"].flatMap(part => {
          const style = getComputedStyle(element, part || null);
          const lasts = times => times.split(",").some(time => parseFloat(time) > 0.01);
          return [
            lasts(style.transitionDuration) && "has a transition",
            style.animationName !== "none" && lasts(style.animationDuration) && "has an animation",
            part === "" && style.scrollBehavior === "smooth" && "scrolls smoothly",
          ].filter(Boolean).map(words => `${element.localName}.${element.classList}${part} ${words}`);
        })).slice(0, 10)
        """;

    [BrowserFact]
    public async Task Nothing_moves_with_reduced_motion()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });

        Findings.AssertNone(await visit.FindOnSamples(async page => await page.EvaluateAsync<string[]>(Moving)));
    }

    [BrowserFact]
    public async Task A_link_into_a_page_lands_at_once()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.NoPreference });

        Findings.AssertNone(await visit.Find([visit.Site.Address], async page =>
            await page.EvaluateAsync<string[]>("() => [document.documentElement, document.body].filter(element => getComputedStyle(element).scrollBehavior === 'smooth').map(element => `${element.localName} scrolls smoothly`)")));
    }

    [BrowserFact]
    public async Task What_moves_is_seen()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce, BypassCSP = true });
        var found = await visit.Find([visit.Site.Address], async page =>
        {
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "h1 { transition: color 1s } main { scroll-behavior: smooth }" });
            return await page.EvaluateAsync<string[]>(Moving);
        });

        Assert.Equal(["/: h1. has a transition", "/: main. scrolls smoothly"], found);
    }
}
