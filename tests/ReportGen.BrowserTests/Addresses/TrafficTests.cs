using System.Collections.Concurrent;
using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Addresses;

/// <summary>What a browser asks for and complains of while it shows the pages.</summary>
public sealed class TrafficTests
{
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public async Task Pages_ask_for_nothing_outside_the_site_and_the_browser_complains_of_nothing(string basePath)
    {
        var site = basePath == "/" ? await ServedSite.Root : await ServedSite.Folder;
        var (found, requests) = await Watch(site, site.Pages, _ => Task.CompletedTask);

        Assert.True(requests > site.Pages.Count(), "the requests of the pages were not seen");
        Findings.AssertNone(found);
    }

    [BrowserFact]
    public async Task A_request_elsewhere_and_a_broken_policy_are_seen()
    {
        var site = await ServedSite.Root;
        var (found, _) = await Watch(site, [site.Address], page => page.EvaluateAsync("""
            () => {
              const picture = new Image();
              picture.src = "http://127.0.0.1:1/elsewhere.png";
              document.body.append(picture);
              document.body.insertAdjacentHTML("beforeend", "<p style='color: red'>inline</p>");
            }
            """));

        Assert.Contains(found, finding => finding.Contains("Content Security Policy", StringComparison.Ordinal) && finding.Contains("style", StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Contains("elsewhere.png", StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Found, int Requests)> Watch(ServedSite site, IEnumerable<Uri> addresses, Func<IPage, Task> onPage)
    {
        var found = new ConcurrentBag<string>();
        var requests = 0;
        var visit = new Visit(site, new BrowserNewContextOptions())
        {
            Prepare = page =>
            {
                page.Request += (_, request) =>
                {
                    Interlocked.Increment(ref requests);
                    if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) found.Add($"{page.Url} asks for {request.Url}");
                };
                page.Response += (_, response) => { if (response.Status >= 400) found.Add($"{page.Url} asks for {response.Url}: {response.Status}"); };
                page.RequestFailed += (_, request) => found.Add($"{page.Url} asks for {request.Url}: {request.Failure}");
                page.Console += (_, message) => { if (message.Type is "error" or "warning") found.Add($"{page.Url}: {message.Text}"); };
                page.PageError += (_, error) => found.Add($"{page.Url}: {error}");
                return Task.CompletedTask;
            },
        };
        await visit.Find(addresses, async page =>
        {
            await onPage(page);
            // What the browser has still to say of the page comes before the answer to this.
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            return [];
        });
        return ([.. found.Order(StringComparer.Ordinal)], requests);
    }
}
