using Microsoft.Playwright;
using ReportGen.BrowserTests.Axe;
using ReportGen.BrowserTests.Structure;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Diff.Reports;

namespace ReportGen.BrowserTests.Comparing;

/// <summary>The HTML report of a comparison as a reviewer opens it: from a disk, in any colours, at any width, with and without scripts.</summary>
public sealed class HtmlReportTests
{
    private const string OpenAll = "() => document.querySelectorAll('details').forEach(details => details.open = true)";
    private const string Boxes = "() => ['.before img', '.after img'].map(name => document.querySelector('#chart-footprint ' + name).getBoundingClientRect()).map(box => Math.round(box.left) + ' ' + Math.round(box.top))";

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing(ColorScheme scheme)
    {
        // The policy lets no script in but the report's own; that of the tests comes in beside it.
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
        await report.Page.EvaluateAsync(OpenAll);
        await report.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = AxeTests.Axe.Value });

        Findings.AssertNone(await report.Page.EvaluateAsync<string[]>(AxeTests.Rules));
    }

    [BrowserFact]
    public async Task It_is_valid()
    {
        var found = await ValidationTests.Find(["diff.html", OpenedReport.Html]);

        // The one file has to hold its style sheet, which the policy names by its hash.
        Findings.AssertNone([.. found.Where(finding => !finding.Contains(" no-style-tag: ", StringComparison.Ordinal))]);
    }

    [BrowserFact]
    public async Task It_asks_for_nothing_and_its_policy_lets_through_what_it_holds()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions());
        var broken = await report.Page.EvaluateAsync<int>("async () => { const all = [...document.images]; await Promise.all(all.map(image => image.decode().catch(() => {}))); return all.filter(image => image.naturalWidth === 0).length; }");

        Assert.Equal(0, broken);
        Assert.Empty(report.Complaints);
        Assert.Equal("0px", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).marginTop"));
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await report.Page.EvaluateAsync(OpenAll);

        Assert.Equal(width, await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task The_slider_is_moved_by_keys_and_fades()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions());
        var slider = report.Page.Locator("#chart-footprint .fade input");
        await slider.FocusAsync();
        await report.Page.Keyboard.PressAsync("End");

        Assert.Equal("1", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#chart-footprint .after img')).opacity"));
        Assert.Single((await report.Page.EvaluateAsync<string[]>(Boxes)).Distinct());
        await report.Page.Keyboard.PressAsync("Home");
        Assert.Equal("0", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#chart-footprint .after img')).opacity"));
    }

    [BrowserFact]
    public async Task Without_scripts_the_pictures_lie_beside_or_over_each_other()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions { JavaScriptEnabled = false });
        Assert.False(await report.Page.Locator("#chart-footprint .fade").IsVisibleAsync());
        Assert.Equal(2, (await report.Page.EvaluateAsync<string[]>(Boxes)).Distinct().Count());

        await report.Page.Locator("#chart-footprint input[value=over]").CheckAsync();
        Assert.Single((await report.Page.EvaluateAsync<string[]>(Boxes)).Distinct());

        await report.Page.Locator("#chart-footprint input[value=marks]").CheckAsync();
        Assert.True(await report.Page.Locator("#chart-footprint .marks img").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_link_to_a_folded_item_opens_it()
    {
        var rich = SampleComparison.Rich;
        var many = rich with { Numbers = [.. Enumerable.Range(0, 90).Select(at => rich.Numbers[1] with { Name = $"n{at}" })] };
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions(), many, "#number-n77");

        await Assertions.Expect(report.Page.Locator("#number-n77")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Headings_leave_out_no_level()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions());
        var levels = await report.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => +heading.localName[1])");

        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
    }

    [BrowserFact]
    public async Task On_paper_everything_is_open_light_and_without_controls()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });

        Assert.False(await report.Page.Locator(".compare > fieldset").First.IsVisibleAsync());
        Assert.False(await report.Page.Locator(".fade").First.IsVisibleAsync());
        Assert.True(await report.Page.Locator("#chart-footprint .marks img").IsVisibleAsync());
        Assert.Equal(0, await report.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('details > :not(summary)')].filter(part => part.getBoundingClientRect().height === 0).length"));
        // An item may be longer than a sheet: kept together it would leave an empty one before it.
        Assert.Equal("auto", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.item')).breakInside"));
    }

    [BrowserFact]
    public async Task In_forced_colours_new_and_gone_words_have_different_borders()
    {
        await using var report = await OpenedReport.Open(new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
        var borders = await report.Page.EvaluateAsync<string[]>("() => ['ins', 'del', '.badge'].map(name => getComputedStyle(document.querySelector(name)).borderTopStyle)");

        Assert.Equal(["solid", "dashed", "solid"], borders);
    }
}
