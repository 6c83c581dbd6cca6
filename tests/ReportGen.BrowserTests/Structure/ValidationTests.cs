using Microsoft.Playwright;
using ReportGen.BrowserTests.Support;
using ReportGen.Tests.Support;

namespace ReportGen.BrowserTests.Structure;

/// <summary>Pages are valid HTML by html-validate, which runs in the browser: elements, attributes, what may stand in what, names and references.</summary>
public sealed class ValidationTests
{
    private const string Validate = """
        async files => {
          const validator = new htmlValidate.HtmlValidate(new htmlValidate.StaticConfigLoader({
            root: true,
            extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
            rules: {
              "no-inline-style": "error",
              "no-style-tag": "error",
              "empty-title": "error",
              // The style sheet comes from the page's own host, which its policy asks for.
              "require-sri": "off",
              // A table that scrolls inside itself is a named group, and no set of fields.
              "prefer-native-element": ["error", { exclude: ["group"] }],
            },
          }));
          const found = [];
          for (let at = 0; at < files.length; at += 2) {
            const report = await validator.validateString(files[at + 1], files[at]);
            for (const { messages } of report.results) found.push(...messages.map(message => `${files[at]}:${message.line}:${message.column}: ${message.ruleId}: ${message.message}`));
          }
          return found;
        }
        """;

    private static readonly Lazy<string> Validator = new(() => PageScript.Read("Vendored/html-validate/html-validate-10.17.0.min.js"));

    [BrowserFact]
    public async Task Every_page_is_valid()
    {
        var site = await ServedSite.Root;
        var pages = site.Files.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

        Findings.AssertNone(await Find([.. pages.SelectMany(path => new[] { path, site.Files.Text(path) })]));
    }

    [BrowserTheory]
    [InlineData("<p><div>block</div></p>", "close-order")]
    [InlineData("<span><p>block</p></span>", "element-permitted-content")]
    [InlineData("<a href='/'><a href='/'>link</a></a>", "element-permitted-content")]
    [InlineData("<i id='a'></i><i id='a'></i>", "no-dup-id")]
    [InlineData("<p aria-labelledby='missing'>text</p>", "no-missing-references")]
    [InlineData("<a href='/'></a>", "wcag/h30")]
    [InlineData("<p style='color: red'>text</p>", "no-inline-style")]
    [InlineData("<h4>skips a level</h4>", "heading-level")]
    public async Task What_is_not_valid_is_seen(string html, string rule)
    {
        var page = $"<!doctype html>\n<html lang=\"en\"><head><title>A title</title></head><body><main><h1>Title</h1>{html}</main></body></html>\n";

        Assert.Contains(await Find(["page.html", page]), finding => finding.Contains($" {rule}: ", StringComparison.Ordinal));
    }

    /// <summary>What is wrong with files, given as name and text by turns.</summary>
    internal static async Task<string[]> Find(string[] files)
    {
        var browser = await Chromium.Browser;
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Validator.Value });
        return await page.EvaluateAsync<string[]>(Validate, files);
    }
}
