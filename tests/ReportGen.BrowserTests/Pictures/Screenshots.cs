using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Pictures;

/// <summary>The pictures of the README: what a reader sees of the shipped report, as small files.</summary>
public sealed class Screenshots
{
    private const int MostBytes = 100_000;
    private const int MostBytesOfAll = 500_000;
    private const int Quality = 70;

    private static readonly (string Name, string Path, string? Element)[] Subjects =
    [
        ("home", "", null),
        ("post", "posts/footprint-part-1/", null),
        ("ledger", "claims/", null),
        ("chart", "posts/footprint-part-3/", "figure.chart"),
    ];

    private static string Folder => RepositoryRoot.Combine("docs", "screenshots");

    [ScreenshotFact]
    public async Task The_pages_of_the_README_are_pictured()
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder, "*.webp")) File.Delete(old);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var subject in Subjects) await Take(subject.Name, subject.Path, subject.Element, scheme);

        var sizes = Directory.EnumerateFiles(Folder).ToDictionary(path => path, path => new FileInfo(path).Length);
        Assert.Equal(Subjects.Length * 2, sizes.Count);
        Assert.All(sizes, file => Assert.InRange(file.Value, 1, MostBytes));
        Assert.InRange(sizes.Values.Sum(), 1, MostBytesOfAll);
    }

    private static async Task Take(string name, string path, string? element, ColorScheme scheme)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = 1200, Height = 900 },
        });
        await visit.Find([visit.Site.At(path)], async page =>
        {
            var clip = await Clip(page, element);
            // Playwright itself takes PNG and JPEG only; WebP is a third of their size.
            var session = await page.Context.NewCDPSessionAsync(page);
            var answer = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "webp", ["quality"] = Quality, ["clip"] = clip });
            var bytes = Convert.FromBase64String(answer?.GetProperty("data").GetString() ?? "");
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.webp"), bytes);
            return [];
        });
    }

    /// <summary>The part of the page to picture: the window, or the first element of a kind with some room around it.</summary>
    private static async Task<Dictionary<string, object>> Clip(IPage page, string? element)
    {
        const float Room = 24;
        if (element is null) return Rectangle(0, 0, 1200, 900);
        var found = page.Locator(element).First;
        await found.ScrollIntoViewIfNeededAsync();
        var box = await found.BoundingBoxAsync() ?? throw new InvalidOperationException($"There is no {element} on {page.Url}.");
        var scrolled = await page.EvaluateAsync<float>("() => scrollY");
        return Rectangle(box.X - Room, box.Y + scrolled - Room, box.Width + 2 * Room, box.Height + 2 * Room);
    }

    private static Dictionary<string, object> Rectangle(float x, float y, float width, float height) =>
        new() { ["x"] = Math.Max(0, x), ["y"] = Math.Max(0, y), ["width"] = width, ["height"] = height, ["scale"] = 1 };
}
