using System.Collections.Frozen;
using ReportGen.Charts;
using ReportGen.Claims;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Narrative;
using ReportGen.Narrative.Links;
using ReportGen.Prose;
using ReportGen.Quantities;
using ReportGen.Quantities.Numerals;
using ReportGen.Sources;

namespace ReportGen.Tests.Narrative;

public sealed class NarrativeReaderTests
{
    private static readonly (string, string)[] Content =
    [
        ("content/report.yaml", """
            title: Footprints
            summary: About [32](metric:full.patches) patches, not 99.
            language: en
            authors: [Ann]
            exempt:
              - {pattern: 'Studio 54', reason: a club}
              - {pattern: '\d+', reason: everything}
            """),
        ("content/sources.yaml", "- {id: p3, title: 'Part 3', date: 2009-08-17, note: 'It counts [32](metric:reported.full-patches), not 33.'}\n"),
        ("content/data/ws.yaml", """
            id: ws
            title: Bulletins
            vendor: Microsoft
            product: Windows
            sources: [p3]
            covers: {from: 2008-01-01, to: 2009-06-30}
            complete: true
            patches: []
            reported:
              - {id: full-patches, title: Patches of Full, measure: patches, value: 32, source: p3, place: the table}
            """),
        ("content/selections.yaml", """
            selections:
              - id: full
                title: Windows, Full
                dataset: ws
                basis: reported
                window: {from: 2008-01-01, to: 2009-06-30}
                figures: {patches: full-patches}
            """),
        ("content/posts/p.md", SmallReport.FrontMatter + "Full had [32](metric:full.patches) in Studio 54, [](metric:full.per_month).\n"),
    ];

    [Fact]
    public void A_report_is_read_through_the_door_with_every_field_of_prose()
    {
        var tree = SmallReport.Tree(Content);
        var data = DataReader.Read(tree, Limits.Default).Value;
        var metrics = MetricEngine.Compute(tree, data, Limits.Default).Value;
        var ledger = ClaimJudge.Judge(tree, data, metrics, Limits.Default).Value;
        IReadOnlyList<SourcedText> templates = [new SourcedText("Founded 12 days ago", new SourceSpan("templates/base.html", 3, 5, 3, 24))];

        var read = NarrativeReader.Read(tree, data, metrics, ledger, new ChartSet([], []), templates, Limits.Default, PostChoice.Default);

        Assert.Equal(
            [
                "content/report.yaml:2:55 RG6020", "content/report.yaml:7:15 RG6022",
                "content/sources.yaml:1:104 RG6020", "templates/base.html:3:13 RG6020",
            ],
            read.Diagnostics.Select(d => $"{d.Span} {d.Code.Id}"));
        Assert.Equal(new Coverage(Bound: 4, Exempt: 1, Literal: 0, Unbound: 3), read.Value.Coverage);
        Assert.Equal("About {32|full.patches} patches, not 99.", SmallReport.Show(read.Value.Prose.Find(data.Settings.Summary) ?? []));
        Assert.Equal("<p>Full had {32|full.patches} in Studio 54, {1.78 per month|full.per_month}.</p>\n", SmallReport.Show(read.Value.Posts[0].Body));
    }

    [Theory]
    [InlineData("One *line*", "One <em>line</em>")]
    [InlineData("# no heading", "# no heading")]
    [InlineData("- no list", "- no list")]
    [InlineData("One\n\nTwo", "<p>One</p>\n<p>Two</p>\n")]
    public void A_field_has_paragraphs_and_no_other_blocks(string text, string html)
    {
        var field = new ProseText(new SourcedText(text, new SourceSpan("content/report.yaml", 1, 1, 1, 1)));

        var read = new NarrativeBuilder(SmallReport.References, NumeralScanner.Default, Limits.Default, PostChoice.Default).Build(SourceTree.Empty, [field], []);

        Assert.Equal(html, SmallReport.Show(read.Value.Prose.Find(field) ?? []));
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("a/")]
    [InlineData("1, ")]
    [InlineData("Parts 1, ")]
    [InlineData("one and a ")]
    [InlineData("one ")]
    [InlineData("one to ")]
    [InlineData("one-")]
    [InlineData("two of the ")]
    [InlineData("](literal:(")]
    [InlineData("[5](literal: a ")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("System Center A ")]
    [InlineData("1.1")]
    [InlineData("1 000 a ")]
    [InlineData("$a$ ")]
    [InlineData("-http://a.b *a* ")]
    [InlineData("[a][b] ")]
    [InlineData("the other ")]
    [InlineData("a_a-")]
    [InlineData("aA ")]
    [InlineData("A1-1.")]
    [InlineData("thir\u00AD")]
    [InlineData("tw\u043E")]
    public void Hostile_repetition_is_read_to_its_end(string piece) =>
        Assert.NotNull(SmallReport.Post(string.Concat(Enumerable.Repeat(piece, 20_000)) + " 5").Value);

    [Fact]
    public void Addresses_behind_an_open_bracket_are_links_however_many_there_are()
    {
        var read = SmallReport.Post("[ " + string.Concat(Enumerable.Repeat("https://a.example ", 2_000)));

        Assert.Equal(2_000, SmallReport.Show(read.Value.Posts[0].Body).Split("<a ").Length - 1);
    }

    [Fact]
    public void A_remedy_is_looked_for_only_where_it_is_told()
    {
        var asked = 0;
        var references = new References(Measured, ["full.patches"], FrozenDictionary<string, BoundClaim>.Empty, FrozenDictionary<ReferenceScheme, FrozenSet<string>>.Empty);
        var numbers = string.Concat(Enumerable.Repeat("32 ", 5_000));

        var read = new NarrativeBuilder(references, NumeralScanner.Default, Limits.Default, PostChoice.Default).Build(SmallReport.Tree(("content/posts/post.md", SmallReport.FrontMatter + numbers)), [], []);

        Assert.Equal(5_000, read.Value.Coverage.Unbound);
        Assert.InRange(asked, 1, 2 * DiagnosticBag.MostOfAKind + 1);

        BoundMeasure? Measured(string name)
        {
            asked++;
            return new BoundMeasure(SmallReport.Given(name, Measure.Point(Kind.Count, 32)), ["32"]);
        }
    }

    [Theory]
    [InlineData(">", 200, "6:1")]
    [InlineData("[", 5_000, "6:1")]
    [InlineData("*a ", 20_000, "6:1")]
    [InlineData("![", 3_000, "6:1")]
    [InlineData("*a* ", 20, "")]
    [InlineData("> ", 30, "")]
    [InlineData("Text.\n\nMore text.\n\n> ", 1, "")]
    public void Markdown_that_is_nested_too_deep_is_reported_at_its_line(string piece, int times, string place) =>
        Assert.Equal(place.Length == 0 ? [] : [$"{place} RG6033"], Places(string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void The_line_that_nests_too_deep_is_found_among_many()
    {
        var good = string.Concat(Enumerable.Repeat("A paragraph.\r\n\r\n", 500));

        Assert.Equal(["1006:1 RG6033"], Places(good + string.Concat(Enumerable.Repeat("> ", 300)) + "deep\r\n\r\n" + good));
    }

    private static IEnumerable<string> Places(string body) => SmallReport.Post(body).Diagnostics.Select(d => $"{d.Span?.Line}:{d.Span?.Column} {d.Code.Id}");
}
