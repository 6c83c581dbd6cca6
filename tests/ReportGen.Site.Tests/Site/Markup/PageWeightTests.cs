using System.IO.Compression;
using System.Text.RegularExpressions;
using ReportGen.Published;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site.Markup;

/// <summary>What a reader downloads for a page: never more than is good for a slow line.</summary>
public sealed partial class PageWeightTests
{
    // The longest post, with the derivations of its fifty numbers and the list of what it says of them, comes close.
    private const int MostOfPageAndStyle = 70_000;
    private const int MostOfFonts = 60_000;

    private static OutputTree Site => ShippedReport.Site;

    [Fact]
    public void A_page_and_its_style_sheet_stay_below_70_kB_compressed()
    {
        var weights = Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, weight: Compressed(path) + Styles(path).Sum(Compressed))).ToList();

        Assert.All(weights, page => Assert.True(page.weight < MostOfPageAndStyle, $"{page.path} with its style sheet is {page.weight} bytes compressed"));
        Assert.Contains(weights, page => page.path == "index.html" && page.weight > Compressed("index.html"));
    }

    [Fact]
    public void The_fonts_that_a_page_may_ask_for_stay_below_60_kB()
    {
        var fonts = Styles("index.html").SelectMany(style => FontAddress().Matches(Site.Text(style)).Select(font => $"{style[..(style.LastIndexOf('/') + 1)]}{font.Groups["path"].Value}")).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(fonts);
        Assert.InRange(fonts.Sum(font => Site.Files[font].Length), 1, MostOfFonts);
    }

    private static IEnumerable<string> Styles(string page) => StyleAddress().Matches(Site.Text(page)).Select(link => new Uri(new Uri($"https://site/{page}"), link.Groups["path"].Value).AbsolutePath[1..]);

    private static long Compressed(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Site.Files[path].Span);
        return compressed.Length;
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<path>[^\"]+)\"")]
    private static partial Regex StyleAddress();

    [GeneratedRegex(@"url\(""?(?<path>[^"")]+\.woff2)""?\)")]
    private static partial Regex FontAddress();
}
