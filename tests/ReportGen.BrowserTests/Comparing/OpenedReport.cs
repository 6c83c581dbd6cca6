using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Diff.Reports;

namespace ReportGen.BrowserTests.Comparing;

/// <summary>The HTML report of the sample comparison, opened from a disk.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string folder;

    private OpenedReport(IBrowserContext context, string folder, IPage page) => (this.context, this.folder, Page) = (context, folder, page);

    public static string Html { get; } = Encoding.UTF8.GetString(HtmlReport.Write(SampleComparison.Rich, SampleEditions.Before, SampleEditions.After).Span);

    public IPage Page { get; }

    /// <summary>What the page asked for beside itself, and what the browser complained of.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <param name="fragment">What stands behind the address, such as <c>#number-n7</c>.</param>
    public static async Task<OpenedReport> Open(BrowserNewContextOptions settings, Comparison? comparison = null, string fragment = "")
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-diff").FullName;
        var file = Path.Combine(folder, "diff.html");
        await File.WriteAllTextAsync(file, comparison is null ? Html : Encoding.UTF8.GetString(HtmlReport.Write(comparison, SampleEditions.Before, SampleEditions.After).Span));
        var context = await (await Chromium.Browser).NewContextAsync(settings);
        var report = new OpenedReport(context, folder, await context.NewPageAsync());
        report.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.EndsWith("diff.html", StringComparison.Ordinal) && !request.IsNavigationRequest) report.Complaints.Enqueue(request.Url);
        };
        report.Page.Console += (_, message) => report.Complaints.Enqueue(message.Text);
        report.Page.PageError += (_, error) => report.Complaints.Enqueue(error);
        await report.Page.GotoAsync($"{new Uri(file).AbsoluteUri}{fragment}");
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
