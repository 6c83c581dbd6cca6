using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReportGen.BrowserTests.Support;

/// <summary>A reader with settings of their own who looks at pages of a site.</summary>
internal sealed record Visit(ServedSite Site, BrowserNewContextOptions Settings)
{
    private const int PagesAtOnce = 2;

    // A busy build server takes its time; a page that never opens still ends the test.
    private const int MostMillisecondsToOpen = 120_000;

    /// <summary>A script that is there on each page before the page's own content; null for none.</summary>
    public string? Script { get; init; }

    /// <summary>Called with each tab before it opens its first page.</summary>
    public Func<IPage, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    /// <summary>What is found on pages that look like all of the site, each finding with its page, in order.</summary>
    public Task<IReadOnlyList<string>> FindOnSamples(Func<IPage, Task<IEnumerable<string>>> find) => Find(Site.Samples, find);

    /// <summary>What is found on these pages, each finding with its page, in order.</summary>
    public async Task<IReadOnlyList<string>> Find(IEnumerable<Uri> addresses, Func<IPage, Task<IEnumerable<string>>> find)
    {
        var browser = await Chromium.Browser;
        await using var context = await browser.NewContextAsync(Settings);
        context.SetDefaultNavigationTimeout(MostMillisecondsToOpen);
        if (Script is not null) await context.AddInitScriptAsync(Script);
        var waiting = new ConcurrentQueue<Uri>(addresses);
        var found = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            // One tab for many pages: to open a tab takes longer than to open a page.
            var page = await context.NewPageAsync();
            await Prepare(page);
            while (waiting.TryDequeue(out var address))
            {
                await page.GotoAsync(address.ToString());
                await page.EvaluateAsync("() => document.fonts.ready.then(() => null)");
                foreach (var finding in await find(page)) found.Add($"{address.AbsolutePath}: {finding}");
            }
        }));
        return [.. found.Order(StringComparer.Ordinal)];
    }
}
