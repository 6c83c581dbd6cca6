using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Diff.Reports;

public sealed partial class HtmlReportTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "script", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "span", "nav", "ul", "li", "strong", "b", "main", "section", "article", "div", "code", "details", "summary",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "ins", "del", "fieldset", "legend", "label", "input", "figure", "figcaption", "img",
    ];

    [Fact]
    public void The_report_of_everything_is_reviewed() => Snapshot.Matches(WithoutPictures(Html(SampleComparison.Rich)), "html");

    [Fact]
    public void Any_words_are_only_words() => AnyComparison.Any.Sample(
        comparison =>
        {
            var page = Parsed(comparison);
            var ids = page.All.Where(element => element.HasAttribute("id")).Select(element => element.Id ?? "").ToList();

            Assert.Empty(page.All.Select(element => element.LocalName).Except(Elements));
            Assert.Equal(ids.Distinct(), ids);
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
            Assert.Empty(page.QuerySelectorAll("a").Select(link => (link.GetAttribute("href") ?? "")[1..]).Except(ids));
        },
        iter: 12,
        threads: 1);

    [Fact]
    public void Two_files_whose_bindings_differ_alike_are_two_items()
    {
        var alike = SampleComparison.Rich.Bindings[0];
        var page = Parsed(SampleComparison.Rich with { Bindings = [alike, alike] });

        Assert.Equal(page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(), page.QuerySelectorAll("[id]").Select(element => element.Id));
    }

    [Fact]
    public void A_comparison_can_be_printed() => Assert.Contains("ChangeCounts", SampleComparison.Rich.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Hidden_characters_are_named()
    {
        var rich = SampleComparison.Rich;
        var html = Html(rich with { Verdicts = [rich.Verdicts[0] with { Says = "a\u202Eb\u200Bc\u0007" }] });

        Assert.Contains("a[U+202E]b[U+200B]c[U+0007]", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
    }

    [Fact]
    public void Nothing_is_left_out_of_a_large_comparison()
    {
        var rich = SampleComparison.Rich;
        var large = rich with
        {
            Numbers = [.. Enumerable.Range(0, 1_000).Select(at => rich.Numbers[1] with { Name = $"n{at}" })],
            Pages = [.. Enumerable.Range(0, 1_000).Select(at => rich.Pages[at % rich.Pages.Length] with { Path = $"posts/{at}/index.html" })],
        };
        var page = Parsed(large);

        Assert.Equal(1_000, page.QuerySelectorAll("#numbers article").Length);
        Assert.Equal(1_000, page.QuerySelectorAll("#pages article").Length);
        Assert.Contains("960 more numbers", page.QuerySelector("#numbers > details > summary")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_names_the_style_sheet_and_the_script_by_their_hashes()
    {
        var page = Parsed(SampleComparison.Rich);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content");

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        foreach (var element in page.QuerySelectorAll("style, script"))
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_picture_is_in_the_file_once()
    {
        var sources = Parsed(SampleComparison.Rich).QuerySelectorAll("img").Select(image => image.GetAttribute("src")).ToList();

        Assert.Equal(6, sources.Count);
        Assert.All(sources, source => Assert.StartsWith("data:image/png;base64,", source, StringComparison.Ordinal));
        Assert.Equal(sources.Distinct(), sources);
    }

    [Fact]
    public void Pictures_are_told_in_the_words_of_the_charts() => Assert.Equal(
        ["Before: Two bars: Full 16 MB, Core 12 MB.", "After: Two bars: Full 20 MB, Core 16 MB."],
        Parsed(SampleComparison.Rich).QuerySelectorAll("#chart-footprint :is(.before, .after) img").Select(image => image.GetAttribute("alt")));

    [Fact]
    public void The_words_of_both_editions_can_be_read_out_of_a_changed_paragraph()
    {
        var words = Parsed(SampleComparison.Rich).QuerySelectorAll("#pages .words").Single(paragraph => paragraph.TextContent.StartsWith("We think", StringComparison.Ordinal));

        Assert.Equal("We think that this is little.", string.Concat(words.ChildNodes.Where(node => node.NodeName != "INS").Select(node => node.TextContent)));
        Assert.Equal("We think that this is much, and say so.", string.Concat(words.ChildNodes.Where(node => node.NodeName != "DEL").Select(node => node.TextContent)));
    }

    [Fact]
    public void A_change_of_templates_says_that_no_number_moved() =>
        Assert.Equal("No number, verdict or chart moved.", Parsed(SampleComparison.TemplateOnly).QuerySelector(".headline")?.TextContent);

    [Theory]
    [InlineData(true, "No number, verdict or chart moved. 1 chart is drawn otherwise from the same data.")]
    [InlineData(false, "No number, verdict or chart moved. 1 other picture differs.")]
    public void A_change_of_drawings_moves_no_chart(bool isChart, string headline)
    {
        var drawn = SampleComparison.TemplateOnly with { Charts = [SampleComparison.Rich.Charts[3] with { IsChart = isChart }] };

        Assert.Equal(headline, Parsed(drawn).QuerySelector(".headline")?.TextContent);
    }

    [Fact]
    public void Nothing_to_review_is_said() => Assert.Contains("There is nothing to review.", Html(SampleComparison.None), StringComparison.Ordinal);

    private static string Html(Comparison comparison) => Encoding.UTF8.GetString(HtmlReport.Write(comparison, SampleEditions.Before, SampleEditions.After).Span);

    private static IHtmlDocument Parsed(Comparison comparison) => new HtmlParser().ParseDocument(Html(comparison));

    // How small a picture becomes depends on the machine, and the style sheet is reviewed where it is written.
    private static string WithoutPictures(string html) =>
        Size().Replace(Base64().Replace(Hash().Replace(Style().Replace(html, "<style></style>"), "sha256-…"), "base64,…"), "of … and needs");

    [GeneratedRegex("base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Base64();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]+")]
    private static partial Regex Hash();

    [GeneratedRegex("of [0-9.]+ [kM]?B(ytes)? and needs")]
    private static partial Regex Size();

    [GeneratedRegex("<style>.*?</style>|<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
