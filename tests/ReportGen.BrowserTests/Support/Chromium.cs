using Microsoft.Playwright;

namespace ReportGen.BrowserTests.Support;

/// <summary>The one browser of a run. Each test has contexts of its own in it.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        // The driver ends the browser when this process ends it.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path,
            // The same letter forms on every machine: no subpixel colours, no hinting to a grid.
            Args = ["--font-render-hinting=none", "--disable-lcd-text"],
        });
    }
}
