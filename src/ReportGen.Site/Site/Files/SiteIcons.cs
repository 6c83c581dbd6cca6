using ReportGen.Drawing.Icons;
using ReportGen.Look;
using ReportGen.Published;
using ReportGen.Site.Pages;
using ReportGen.Sources;

namespace ReportGen.Site.Files;

/// <summary>The icons of a site and the file that names them. What a report brings itself, in <c>content/static</c> or as
/// <c>templates/favicon.svg</c>, takes the place of what would be drawn.</summary>
internal static class SiteIcons
{
    /// <summary>Where a report's own theme keeps the icon that takes the place of the drawn one.</summary>
    public const string OwnSvgPath = "templates/" + Svg;

    private const string Svg = "favicon.svg";
    private const string Ico = "favicon.ico";
    private const string Png = "favicon.png";
    private const string Touch = "apple-touch-icon.png";
    private const string WebManifest = "site.webmanifest";
    private const int TouchSide = 180;
    private static readonly int[] Sides = [192, 512];

    /// <summary>The files, drawn or taken over; from any thread.</summary>
    public static IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> Of(SiteModel site, TakenPages taken)
    {
        var files = new List<(string Path, ReadOnlyMemory<byte> Bytes)>();
        var palette = site.Content.Illustrator.Theme.Palette;
        if (OwnTab(site).Count == 0)
        {
            files.Add((Svg, IconDrawer.Svg(palette)));
            Draw(Ico, () => IconDrawer.Ico(palette));
        }
        else if (FromTemplates(site) is { } own && !IsCopied(Svg, site)) files.Add((Svg, SourceReader.WithLineFeeds(own.Bytes)));

        if (!IsCopied(Touch, site)) Draw(Touch, () => IconDrawer.Png(TouchSide, IconShape.Square, palette));
        foreach (var side in Sides.Where(side => !IsCopied(NameOf(side), site)))
            Draw(NameOf(side), () => IconDrawer.Png(side, IconShape.Round, palette));
        if (!IsCopied(WebManifest, site)) files.Add((WebManifest, ManifestOf(site, palette)));
        return files;

        // Pictures show no article, so they are taken over where only articles changed.
        void Draw(string path, Func<ReadOnlyMemory<byte>> drawn)
        {
            if (taken.Find(path) is var (_, earlier))
            {
                files.Add((path, earlier));
                return;
            }

            files.Add((path, drawn()));
            taken.Remember(path, []);
        }
    }

    /// <summary>What a page's head names, in order.</summary>
    public static IEnumerable<IconLink> Links(SiteModel site)
    {
        var own = OwnTab(site);
        if (own.Count == 0 || own.Contains(Ico)) yield return new IconLink("icon", Ico, null, "32x32");
        if (own.Contains(Png)) yield return new IconLink("icon", Png, "image/png", null);
        if (own.Count == 0 || own.Contains(Svg)) yield return new IconLink("icon", Svg, "image/svg+xml", null);
        yield return new IconLink("apple-touch-icon", Touch, null, null);
        yield return new IconLink("manifest", WebManifest, null, null);
    }

    /// <summary>One icon of its own in a report's tab is enough for none to be drawn: two different ones would be shown by
    /// chance.</summary>
    private static List<string> OwnTab(SiteModel site) =>
        [.. new[] { Svg, Ico, Png }.Where(name => IsCopied(name, site) || (name == Svg && FromTemplates(site) is not null))];

    private static SourceFile? FromTemplates(SiteModel site) => site.Content.Tree.Find(OwnSvgPath);

    private static bool IsCopied(string name, SiteModel site) => site.Content.Tree.Find("content/static/" + name) is not null;

    private static string NameOf(int side) => FormattableString.Invariant($"icon-{side}.png");

    private static ReadOnlyMemory<byte> ManifestOf(SiteModel site, Palette palette) => JsonText.Of(json =>
    {
        json.WriteString("name", site.Title);
        json.WriteString("lang", site.Settings.Language.Text);
        if (site.Settings.Language.IsRightToLeft) json.WriteString("dir", "rtl");
        json.WriteString("start_url", "./");
        json.WriteString("display", "browser");
        json.WriteString("background_color", palette[ColourRole.Surface].Light);
        json.WriteString("theme_color", palette[ColourRole.Surface].Light);
        json.WriteStartArray("icons");
        foreach (var side in Sides)
        {
            json.WriteStartObject();
            json.WriteString("src", NameOf(side));
            json.WriteString("sizes", FormattableString.Invariant($"{side}x{side}"));
            json.WriteString("type", "image/png");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}

/// <summary>A link from a page to an icon.</summary>
/// <param name="Path">In the site.</param>
/// <param name="Type">Media type; null where it goes without saying.</param>
/// <param name="Sizes">Such as <c>32x32</c>; null where any or unknown.</param>
internal sealed record IconLink(string Relation, string Path, string? Type, string? Sizes);
