using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Colours;

/// <summary>What can be told from its background: marks at 3:1 (WCAG 2.2, 1.4.11), words at 4.5:1 (1.4.3), measured on the computed colours.</summary>
public sealed class ColourTests
{
    private static readonly Lazy<string> Look = new(() => PageScript.Read("Colours/contrast.js"));

    [BrowserTheory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task Marks_badges_and_icons_stand_out(ColorScheme scheme, ForcedColors forced)
    {
        var (found, looked) = await Find(scheme, forced, "marks");

        Assert.True(looked > 500, $"only {looked} marks were found");
        Findings.AssertNone(found);
    }

    // Without forced colours axe looks at words.
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stay_readable_with_forced_colours(ColorScheme scheme)
    {
        var (found, looked) = await Find(scheme, ForcedColors.Active, "words");

        Assert.True(looked > 10_000, $"only {looked} texts were found");
        Findings.AssertNone(found);
    }

    [BrowserTheory]
    [InlineData("marks", "<svg viewBox='0 0 9 9'><rect class='c-series1' style='fill: #ddd' width='9' height='9'/></svg>", "/: rect.c-series1 in content: 1.")]
    [InlineData("marks", "<span class='badge badge-confirmed' style='color: #999; background: #fff'>faint</span>", "/: span.badge badge-confirmed in content: 2.")]
    [InlineData("words", "<p style='color: #ccc; background: #fff'>faint</p>", "/: p. in content: 1.")]
    public async Task What_is_faint_is_seen(string kind, string html, string finding)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light, BypassCSP = true });
        var found = await visit.Find([visit.Site.Address], async page =>
        {
            await page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html);
            return await page.EvaluateAsync<string[]>(Look.Value, new[] { kind });
        });

        Assert.Contains(found, text => text.StartsWith(finding, StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Found, int Looked)> Find(ColorScheme scheme, ForcedColors forced, string kind)
    {
        var looked = 0;
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ColorScheme = scheme, ForcedColors = forced });
        var found = await visit.FindOnSamples(async page =>
        {
            var answer = await page.EvaluateAsync<string[]>(Look.Value, new[] { kind });
            Interlocked.Add(ref looked, int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture));
            return answer[1..];
        });
        return (found, looked);
    }
}
