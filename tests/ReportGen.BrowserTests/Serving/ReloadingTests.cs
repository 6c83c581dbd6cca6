using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Cli.Serve;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Serving;

/// <summary>What <c>serve</c> does to a page in a real browser: its script runs under the page's policy, reloads, and tells.</summary>
public sealed class ReloadingTests : IAsyncLifetime, IDisposable
{
    private const string Post = "content/posts/first.md";
    private const string Data = "content/data/alpha.yaml";
    private readonly TestFolder folder = ServedReport.BaseFolder();
    private readonly List<string> complaints = [];
    private ServedReport? served;
    private IBrowserContext? context;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (context is not null) await context.DisposeAsync();
    }

    public void Dispose()
    {
        if (served is null) folder.Dispose();
        served?.Dispose();
    }

    [BrowserFact]
    public async Task A_save_reloads_the_page_where_it_was_scrolled_to_and_says_what_changed()
    {
        Write(Post, File.ReadAllText(folder.At(Post)) + string.Concat(Enumerable.Repeat("\nA long paragraph.\n", 200)));
        var page = await Open("posts/first/");
        await page.EvaluateAsync("scrollTo(0, 900)");
        Write(Post, File.ReadAllText(folder.At(Post)) + "\nThe last sentence.\n");
        await page.GetByText("The last sentence.").WaitForAsync(Patient(WaitForSelectorState.Attached));
        await page.Locator(".panel").GetByText("changed").First.WaitForAsync(Patient(WaitForSelectorState.Visible));

        Assert.Equal(900, await page.EvaluateAsync<int>("Math.round(scrollY)"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Mistakes_stand_over_the_last_good_page_as_text_until_they_are_mended()
    {
        var page = await Open("posts/first/");
        var right = File.ReadAllText(folder.At(Data));
        Write(Data, right.Replace("size: 12 MB", "size: 12 <img src=x onerror=alert(1)>", StringComparison.Ordinal));
        var panel = page.Locator(".panel");
        await panel.GetByText("size: 12 <img src=x onerror=alert(1)>").First.WaitForAsync(Patient(WaitForSelectorState.Visible));

        Assert.Contains("content/data/alpha.yaml:15:", await panel.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await panel.Locator("img").CountAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Name = "A first post" }).IsVisibleAsync());
        Write(Data, right);
        await panel.WaitForAsync(Patient(WaitForSelectorState.Hidden));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_page_of_findings_becomes_the_report_when_they_are_mended()
    {
        Write("content/tables.yaml", "- still [");
        var page = await Open("");
        await page.GetByText("content/tables.yaml:1:").First.WaitForAsync(Patient(WaitForSelectorState.Visible));
        complaints.RemoveAll(complaint => complaint.Contains("503", StringComparison.Ordinal)); // of the page itself
        Write("content/tables.yaml", "[]");
        await page.GetByText("A first post").First.WaitForAsync(Patient(WaitForSelectorState.Visible));

        Assert.Empty(complaints);
    }

    private async Task<IPage> Open(string path)
    {
        served = new ServedReport(folder, Pipeline.Run, "--base-url", "https://small.example/a/");
        context = await (await Chromium.Browser).NewContextAsync(new() { ViewportSize = new() { Width = 800, Height = 600 } });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(new Uri(served.Address, path).ToString());
        return page;
    }

    private void Write(string path, string text) => folder.With(path, text);

    private static LocatorWaitForOptions Patient(WaitForSelectorState state) =>
        new() { State = state, Timeout = (float)HeardWriter.Limit.TotalMilliseconds };
}
