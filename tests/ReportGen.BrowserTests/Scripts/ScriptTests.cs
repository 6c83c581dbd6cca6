using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;

namespace ReportGen.BrowserTests.Scripts;

/// <summary>What pages do where scripts run: sort, filter, show values, search.</summary>
public sealed class ScriptTests
{
    private const string Records = "data/ws2008/records/";

    [BrowserFact]
    public async Task A_column_sorts_both_ways_with_the_keyboard_and_says_so() => await OnPage(Records, async page =>
    {
        var before = await Column(page, 1);
        var button = page.Locator("th button").First;
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await page.Locator("th").First.GetAttributeAsync("aria-sort"));
        var up = await Column(page, 1);
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("descending", await page.Locator("th").First.GetAttributeAsync("aria-sort"));
        Assert.Equal(before.Order(StringComparer.Ordinal), up.Order(StringComparer.Ordinal));
        Assert.Equal(up.Distinct().Reverse(), (await Column(page, 1)).Distinct());
        Assert.Equal(1, await page.Locator("[aria-sort]").CountAsync());
    });

    [BrowserFact]
    public async Task Sizes_sort_by_what_they_are_and_unknown_ones_come_last() => await OnPage("data/hvs2008/", async page =>
    {
        // A table as pages have them, with sizes of all sorts.
        string[] sizes = ["over 2.7 GB", "unknown", "82 MB", "1,024 kB", "170+ MB", "3 TB", "500 kB", "at least 2 MiB", "−4 MB", "7"];
        await page.EvaluateAsync("""
            sizes => {
              const table = document.createElement("table"), head = table.createTHead().insertRow(), body = table.createTBody();
              const cell = head.appendChild(document.createElement("th"));
              cell.className = "cell-number";
              cell.textContent = "Size";
              for (const size of sizes) body.insertRow().insertCell().textContent = size;
              document.querySelector("main").replaceChildren(table);
              const own = [...document.scripts].find(script => !script.type), copy = document.createElement("script");
              copy.textContent = own.textContent;
              document.body.append(copy);
            }
            """, sizes);
        await page.Locator("th button").ClickAsync();
        Assert.Equal(["−4 MB", "7", "500 kB", "1,024 kB", "at least 2 MiB", "82 MB", "170+ MB", "over 2.7 GB", "3 TB", "unknown"], await Column(page, 1));
        await page.Locator("th button").ClickAsync();
        Assert.Equal("unknown", (await Column(page, 1))[^1]);
    });

    [BrowserTheory]
    [InlineData(Records, "tbody tr", "MS08-021")]
    [InlineData("claims/", ".claim-row", "server core")]
    [InlineData("numbers/", ".numbers-index > li", "size")]
    public async Task A_filter_leaves_what_has_all_words_and_says_how_many(string path, string rows, string words) => await OnPage(path, async page =>
    {
        var all = await page.Locator(rows).CountAsync();
        await page.Locator(".filter input").First.FillAsync(words);
        var left = page.Locator($"{rows}:visible");
        var shown = await left.CountAsync();

        Assert.InRange(shown, 1, all - 1);
        Assert.Equal($"{shown} of {all}", await page.Locator(".filter output").First.InnerTextAsync());
        foreach (var text in await left.AllTextContentsAsync()) Assert.All(words.Split(' '), word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
        await page.Locator(".filter input").First.FillAsync("");
        Assert.Equal(all, await left.CountAsync());
    });

    [BrowserFact]
    public async Task A_search_finds_posts_numbers_and_claims_and_leads_there() => await OnPage("data/hvs2008/", async page =>
    {
        var box = page.GetByRole(AriaRole.Searchbox, new() { Name = "Search this report" });
        await Assertions.Expect(box).ToBeVisibleAsync();
        await box.FillAsync("size esxi");
        var hits = page.Locator(".search li");
        await Assertions.Expect(hits.First).ToBeVisibleAsync();
        var found = await hits.AllInnerTextsAsync();
        Assert.Contains(found, hit => hit.Contains("Number", StringComparison.Ordinal));
        await box.FillAsync("ESXi 3.5 had a 31");
        await Assertions.Expect(page.Locator(".search output")).ToHaveTextAsync("1 found");
        await page.Locator(".search li a").ClickAsync();

        Assert.EndsWith("/claims/p1-31x/index.html", page.Url, StringComparison.Ordinal);
    });

    [BrowserFact]
    public async Task Words_that_look_like_markup_stay_words() => await OnPage("", async page =>
    {
        await page.RouteAsync("**/search.json", route => route.FulfillAsync(new() { Body = """{"entries":[["Post","x/index.html","<img src=x onerror=alert(1)> here","<b>bold</b>"]]}""", ContentType = "application/json" }));
        await page.Locator(".search input").FillAsync("here");

        Assert.Equal("<img src=x onerror=alert(1)> here Post <b>bold</b>", await page.Locator(".search li").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".search img, .search b").CountAsync());
    });

    [BrowserFact]
    public async Task Where_there_is_no_index_there_is_no_box()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions()) { Prepare = page => page.RouteAsync("**/search.json", route => route.FulfillAsync(new() { Status = 404 })) };
        await visit.Find([visit.Site.At("")], async page =>
        {
            await Assertions.Expect(page.Locator(".search")).ToBeHiddenAsync();
            return [];
        });
    }

    [BrowserFact]
    public async Task A_mark_of_a_chart_tells_its_value_until_the_pointer_leaves_or_Escape_is_pressed() => await OnPage("posts/footprint-part-1/", async page =>
    {
        var area = page.Locator(".chart-wide [pointer-events] rect:visible").First;
        var words = await area.TextContentAsync();
        await area.HoverAsync();
        Assert.Equal(words, await page.Locator(".tip").InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".tip").CountAsync());
    });

    [BrowserFact]
    public async Task Boxes_are_not_printed() => await OnPage("claims/", async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await page.Locator("input:visible").CountAsync());
    });

    private static async Task<IReadOnlyList<string>> Column(IPage page, int nth) =>
        [.. (await page.Locator($"tbody tr > :nth-child({nth})").AllTextContentsAsync()).Select(text => text.Trim())];

    private static async Task OnPage(string path, Func<IPage, Task> use)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { BypassCSP = path == "data/hvs2008/" });
        await visit.Find([visit.Site.At(path)], async page =>
        {
            await use(page);
            return [];
        });
    }
}
