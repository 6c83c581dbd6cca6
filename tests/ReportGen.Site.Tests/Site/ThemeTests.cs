using System.Text.RegularExpressions;
using ReportGen.Claims;
using ReportGen.Look;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>The look of the pages: one palette, and one sheet that every page loads.</summary>
public sealed class ThemeTests
{
    private static readonly BuiltSite Site = SmallReport.Default.Site();

    private static readonly string Written = File.ReadAllText(RepositoryRoot.Combine("templates", "assets", "site.css"));

    private static string Published => Site.Text(Site.Path("assets/site-", ".css"));

    [Fact]
    public void No_style_sheet_or_page_template_holds_a_colour_of_its_own()
    {
        var templates = Directory.EnumerateFiles(RepositoryRoot.Combine("templates"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText);

        Assert.All(templates.Append(Written), text => Assert.Empty(ColourLiterals(text)));
    }

    [Theory]
    [InlineData("a { color: #fff }", true)]
    [InlineData("a { color: rgb(0 0 0 / 50%) }", true)]
    [InlineData("a { color: hsl(0 0 0) }", true)]
    [InlineData("a { color: white }", true)]
    [InlineData("a { border: 1px solid Black; }", true)]
    [InlineData("a { color: currentColor; background: Canvas; fill: color-mix(in srgb, var(--ink) 4%, transparent) }", false)]
    [InlineData("a[href^=\"#fff\"] { white-space: nowrap }", false)]
    public void A_colour_in_a_style_sheet_is_seen(string css, bool isSeen) => Assert.Equal(isSeen, ColourLiterals(css).Any());

    [Fact]
    public void Every_verdict_has_its_three_colours() => Assert.All(
        Enum.GetValues<VerdictKind>().Select(VerdictWords.Id),
        id => Assert.Contains(id, BuiltInTheme.Palette.Colours.Keys.Where(role => BuiltInTheme.Palette.Colours.ContainsKey(role + "-tint") && BuiltInTheme.Palette.Colours.ContainsKey(role + "-mark"))));

    [Fact]
    public void The_published_sheet_begins_with_the_colours_of_the_palette_light_and_dark()
    {
        var dark = Published.IndexOf("@media screen and (prefers-color-scheme:dark)", StringComparison.Ordinal);

        Assert.StartsWith(":root{--accent:", Published, StringComparison.Ordinal);
        Assert.Contains("--surface:#fcfbf8", Published[..dark], StringComparison.Ordinal);
        Assert.Contains("--surface:#14171b", Published[dark..], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_custom_property_that_the_sheet_uses_is_set_in_it() => Assert.All(
        Regex.Matches(Published, @"var\((--[a-z0-9-]+)\)").Select(match => match.Groups[1].Value).Distinct(),
        property => Assert.Matches($@"[{{;]{property}:", Published));

    [Fact]
    public void Every_colour_of_the_palette_is_used() => Assert.All(
        BuiltInTheme.Palette.Colours.Keys.Select(Palette.PropertyOf),
        property => Assert.Contains($"var({property})", Published, StringComparison.Ordinal));

    [Fact]
    public void A_page_loads_its_fonts_early_and_tells_its_ground()
    {
        var page = Site.Page("posts/alpha-beta/index.html");

        var fonts = page.QuerySelectorAll("link[rel=preload]").Select(link => link.GetAttribute("href") ?? "").ToList();
        Assert.Equal(3, fonts.Count);
        Assert.All(fonts, href => Assert.Contains(href["../../assets/".Length..], Published, StringComparison.Ordinal));
        Assert.Equal(["#fcfbf8", "#14171b"], page.QuerySelectorAll("meta[name=theme-color]").Select(meta => meta.GetAttribute("content")));
    }

    /// <summary>Colours by value or name; what the system chooses, and what is made of other colours, is none.</summary>
    private static IEnumerable<string> ColourLiterals(string css) =>
        Regex.Matches(css, @"(?<![\w""'&/-])#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|(?<=:[^;{}]*)(?<![\w-])(?:white|black|gr[ae]y|red|green|blue|orange|yellow|purple|brown|silver)(?![\w-])", RegexOptions.IgnoreCase)
            .Select(match => match.Value);
}
