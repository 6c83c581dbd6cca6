using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Reading;

/// <summary>Nothing that a reader looks at jumps when fonts and pictures come late.</summary>
public sealed class LayoutShiftTests
{
    private const int FontsLateByMilliseconds = 300;
    private const double MostShift = 0.02;

    private const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
        """;

    private const string Sum = """
        async () => {
          // Two frames: what the fonts moved is drawn, and told to the observer.
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
          return window.shifts.reduce((sum, shift) => sum + shift.value, 0);
        }
        """;

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Pages_keep_their_places_when_fonts_come_late(int width) =>
        Findings.AssertNone(await Shifts(width, visit => visit.Site.Samples, _ => Task.CompletedTask, MostShift));

    /// <summary>What the script puts into a page after a reader may have seen it stands where room was kept: taken out again, nothing moves.</summary>
    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task What_the_script_adds_moves_nothing(int width)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        Findings.AssertNone(await visit.FindOnSamples(async page => await page.EvaluateAsync<string[]>("""
            () => {
              const all = [...document.querySelectorAll("main, main *:not(.filter, .filter *, th button), footer")];
              const boxes = [...document.querySelectorAll(".filter input")].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect());
              const covered = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, th, td, caption, summary)")]
                .filter(e => { const r = e.getBoundingClientRect(); return e.checkVisibility() && boxes.some(b => b.left < r.right && r.left < b.right && b.top < r.bottom - 1 && r.top < b.bottom - 1); })
                .map(e => `a filter lies over '${e.textContent.trim().slice(0, 30)}'`);
              const before = all.map(e => e.getBoundingClientRect().top);
              for (const added of document.querySelectorAll(".filter")) added.remove();
              for (const button of document.querySelectorAll("th button")) button.replaceWith(...button.childNodes);
              const moved = all.map((e, at) => [e, e.getBoundingClientRect().top - before[at]]).filter(([, by]) => Math.abs(by) > 0.5);
              return [...covered, ...moved.slice(0, 3).map(([e, by]) => `<${e.nodeName.toLowerCase()} class="${e.className}"> moves by ${by} px`)];
            }
            """)));
    }

    [BrowserFact]
    public async Task A_jump_is_seen()
    {
        var found = await Shifts(1280, visit => [visit.Site.Address], page => page.EvaluateAsync("""
            () => {
              const late = document.createElement("p");
              late.textContent = "late";
              document.body.prepend(late);
              late.attributeStyleMap.set("height", CSS.px(300));
            }
            """), 0.2);

        Assert.NotEmpty(found);
    }

    private static async Task<IReadOnlyList<string>> Shifts(int width, Func<Visit, IEnumerable<Uri>> pages, Func<IPage, Task> onPage, double most)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } })
        {
            Script = Watch,
            Prepare = page => page.RouteAsync("**/*.woff2", async route =>
            {
                await Task.Delay(FontsLateByMilliseconds);
                await route.ContinueAsync();
            }),
        };
        return await visit.Find(pages(visit), async page =>
        {
            await onPage(page);
            var shift = await page.EvaluateAsync<double>(Sum);
            return shift < most ? [] : [$"moves by {shift:0.000}"];
        });
    }
}
