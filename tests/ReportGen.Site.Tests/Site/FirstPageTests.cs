using System.Text;
using AngleSharp.Dom;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Site;

/// <summary>How a report begins: what it found, before what it is about.</summary>
public class FirstPageTests
{
    private const string Settings = "title: The debate\nheadline: \"Alpha Core had [fewer](holds:alpha-core.patches<alpha-full.patches)\"\nanswer: It holds.\nsummary: What it is about.\nbase_url: https://example.test/\nlanguage: en\nauthors: [A. Writer]\n";

    private const string Board = """
        - id: board
          caption: What was promised
          columns: [{title: Alpha Core}]
          questions:
            - question: Fewer patches?
              answers: [{asks: alpha-core.patches<alpha-full.patches, says: "[](metric:alpha-core.patches) against [](metric:alpha-full.patches)"}]
            - question: More patches?
              answers: [{asks: alpha-core.patches>alpha-full.patches}]
            - question: More reliable?
              answers: [{unknown: nothing measured it}]

        """;

    [Fact]
    public void The_headline_is_the_heading_and_the_title_stands_above_it()
    {
        var page = Page(Settings);

        Assert.Equal("Alpha Core had fewer", page.QuerySelector(".front h1")?.TextContent.Trim());
        Assert.Equal("The debate", page.QuerySelector(".front .kicker")?.TextContent);
        Assert.Equal("It holds.", page.QuerySelector(".front .answer")?.TextContent);
        Assert.Null(page.QuerySelector(".front .deck"));
        Assert.Equal("What it is about.", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }

    [Fact]
    public void Without_them_the_title_is_the_heading_and_the_summary_follows()
    {
        var page = Page(Settings.Replace("headline: \"Alpha Core had [fewer](holds:alpha-core.patches<alpha-full.patches)\"\nanswer: It holds.\n", "", StringComparison.Ordinal));

        Assert.Equal("The debate", page.QuerySelector(".front h1")?.TextContent);
        Assert.Equal("What it is about.", page.QuerySelector(".front .deck")?.TextContent);
        Assert.Null(page.QuerySelector(".front .kicker"));
        Assert.Null(page.QuerySelector(".front-figures"));
    }

    [Fact]
    public void The_scoreboard_has_an_answer_in_words_and_shape_for_each_question()
    {
        var page = Page(Settings + "scoreboard: board\n", ("content/tables.yaml", Board));

        Assert.Equal(
            ["Fewer patches?: Yes", "More patches?: No", "More reliable?: Not known"],
            page.QuerySelectorAll(".front-board tbody tr").Select(row => $"{row.QuerySelector("th")?.TextContent}: {row.QuerySelector(".answer-words")?.TextContent.Trim(' ', ':')}"));
        Assert.Equal(3, page.QuerySelectorAll(".front-board .answer-words svg").Select(icon => icon.InnerHtml).Distinct().Count());
        Assert.Equal(["1 against 2", "nothing measured it"], page.QuerySelectorAll(".answer-says").Select(says => says.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".answer-says data").Length);
    }

    [Fact]
    public void Main_claims_that_figures_contradict_are_told_with_their_place_in_the_ledger()
    {
        const string Claims = """
            - id: thrice
              source: s1
              place: the last paragraph
              says: The Full installation had [3×](claim:thrice) the patches of the Core installation.
              metric: full-vs-core
              equals: 3x
              expect: contradicted
            - id: four-times
              weight: minor
              source: s1
              place: a note
              says: The Full installation had [4×](claim:four-times) the patches of the Core installation.
              metric: full-vs-core
              equals: 4x
              expect: contradicted

            """;
        var told = Page(Settings, ("content/claims.yaml", Claims)).QuerySelectorAll(".tally-false a").Select(link => (link.TextContent, link.GetAttribute("href")));

        Assert.Equal([("The Full installation had 3× the patches of the Core installation.", "claims/index.html#thrice")], told);
        Assert.Null(Page(Settings).QuerySelector(".tally-false"));
    }

    [Theory]
    [InlineData("[About 2×](metric:full-vs-core) them.", "About 2×")]
    [InlineData("[Twice](metric:full-vs-core) them.", "2.00×")]
    [InlineData("What the release notes say.", "2.00×")]
    public void A_key_figure_reads_as_the_numeral_that_the_lead_binds_to_it(string lead, string words)
    {
        var post = BaseSite.Files.Single(file => file.Path == "content/posts/first.md");
        var written = Encoding.UTF8.GetString(post.Bytes.Span)
            .Replace("summary: What the release notes say.", $"summary: \"{lead}\"\nkey: full-vs-core", StringComparison.Ordinal);

        Assert.Equal(words, Page(Settings, (post.Path, written)).QuerySelector(".key-figure .key-words")?.TextContent.Trim());
    }

    private static IDocument Page(string settings, params (string Path, string Text)[] files)
    {
        var own = files.Prepend(("content/report.yaml", settings)).ToDictionary(file => file.Item1, file => file.Item2, StringComparer.Ordinal);
        var read = own.Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value)));
        var built = Pipeline.Run(BuiltInTheme.Files([.. BaseSite.Files.Where(file => !own.ContainsKey(file.Path)), .. read]), DrawnReport.Options);
        Assert.Empty(built.Diagnostics.Select(found => found.ToString()));
        return new BuiltSite(built.Output!).Page("index.html");
    }
}
