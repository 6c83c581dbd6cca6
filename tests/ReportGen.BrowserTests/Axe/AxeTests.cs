using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Axe;

/// <summary>The rules of axe-core: WCAG 2.0 to 2.2 of levels A and AA, and its best practices.</summary>
public sealed class AxeTests
{
    internal const string Rules = """
        async () => {
          const { violations } = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            resultTypes: ["violations"],
          });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`));
        }
        """;

    internal static readonly Lazy<string> Axe = new(() => File.ReadAllText(RepositoryRoot.Combine("tests", "ReportGen.BrowserTests", "Vendored", "axe-core", "axe-4.14.1.min.js")));

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(ColorScheme scheme)
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions { ColorScheme = scheme }) { Script = Axe.Value };

        Findings.AssertNone(await visit.FindOnSamples(async page => await page.EvaluateAsync<string[]>(Rules)));
    }

    [BrowserFact]
    public async Task Axe_sees_a_mistake()
    {
        var visit = new Visit(await ServedSite.Root, new BrowserNewContextOptions()) { Script = Axe.Value };
        var found = await visit.Find([visit.Site.Address], async page =>
        {
            await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('img'))");
            return await page.EvaluateAsync<string[]>(Rules);
        });

        Assert.Contains(found, finding => finding.StartsWith("/: image-alt at", StringComparison.Ordinal));
    }
}
