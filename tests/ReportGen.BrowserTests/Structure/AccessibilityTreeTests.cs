using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Structure;

/// <summary>A page as a screen reader gets it: roles, names, levels and states. Where links lead is left out: AddressTests follows them.</summary>
public sealed partial class AccessibilityTreeTests
{
    [BrowserFact]
    public async Task What_a_screen_reader_gets_of_a_post_is_reviewed()
    {
        var tree = "";
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions());
        await visit.Find([visit.Site.At("posts/footprint-part-1-update/")], async page =>
        {
            tree = await page.Locator("html").AriaSnapshotAsync();
            return [];
        });

        Snapshot.Matches(Address().Replace($"{tree}\n", ""), "yaml");
    }

    [GeneratedRegex(@"^ *- /url: .*\n", RegexOptions.Multiline)]
    private static partial Regex Address();
}
