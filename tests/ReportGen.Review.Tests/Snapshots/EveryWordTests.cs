using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ReportGen.Snapshots;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Snapshots;

/// <summary>Each word that a reader meets is in exactly one block or heading, in order.</summary>
public sealed class EveryWordTests
{
    private static readonly string[] Tags =
    [
        .. "div p span a h1 h2 h3 ul ol li table thead tbody tr td th caption dl dt dd pre blockquote details summary figure figcaption b br hr section button textarea script style template svg".Split(' ')
            .SelectMany(name => new[] { $"<{name}>", $"</{name}>" }),
        "<p hidden>", "<span aria-hidden=true>", "<td colspan=3 rowspan=2>", "<li hidden>", "<a href=x data-claim=c>", "<b data-measure=m>", "<!-- x -->", "\n", " ", "<title>", "<noscript>", "<img>",
    ];

    private static readonly string[] NotRead = "script style template svg title noscript iframe".Split(' ');

    [Fact]
    public void Of_any_page_every_visible_word_is_read_once() =>
        Gen.Select(Gen.Int[0, Tags.Length - 1], Gen.Bool).Array[1, 60].Sample(
            pieces =>
            {
                var html = string.Concat(pieces.Select((piece, at) => Tags[piece.Item1] + (piece.Item2 ? $"w{at}," : "")));
                Assert.Equal((html, Visible(html)), (html, Pages.Letters(Pages.Read(html))));
            },
            iter: 3_000);

    [Fact]
    public void Of_every_shipped_page_every_visible_word_is_read_once()
    {
        var pages = ShippedReport.Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.InRange(pages.Count, 50, 1_000);
        Assert.All(pages, path => Assert.Equal(Visible(ShippedReport.Site.Text(path)), Pages.Letters(PageReader.Read(path, ShippedReport.Site.Files[path].Span))));
    }

    [Fact]
    public void The_shipped_pages_name_their_numbers_and_claims_as_the_report_does()
    {
        var runs = ShippedReport.Site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => PageReader.Read(path, ShippedReport.Site.Files[path].Span).Sections)
            .SelectMany(section => section.Blocks.SelectMany(block => block.Cells).SelectMany(cell => cell.Runs).Concat(section.Runs)).ToList();
        var model = Pipeline.Read(ShippedReport.Sources, BuildOptions.Default);
        var claims = runs.Select(run => run.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.Equal(model.Claims.Ids.Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
        Assert.All(runs.Select(run => run.Measure).OfType<string>().Distinct(), name => Assert.NotNull(model.Metrics.Find(name)));
        Assert.All(runs.Where(run => run.Measure is not null), run => Assert.Equal(run.Text.Trim(), run.Text));
    }

    // Every text of the document, but for those inside of something that is not read; told apart by each text's own ancestors.
    private static string Visible(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).GetDescendants().OfType<IText>())
        {
            if (!node.Ancestors().OfType<IElement>().Any(IsNotRead)) text.Append(node.Data);
        }

        return Pages.Letters(text.ToString());
    }

    private static bool IsNotRead(IElement element) =>
        NotRead.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";
}
