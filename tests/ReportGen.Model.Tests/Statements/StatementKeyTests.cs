using System.Text;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Statements;

/// <summary>Statements beside titles.</summary>
public sealed class StatementKeyTests
{
    [Theory]
    [InlineData("Core had fewer patches", "core.patches<full.patches", "")]
    [InlineData("Full had more patches", "core.patches<full.patches", "RG6130 RG6131")]
    [InlineData("Core had fewer patches", "core.patches>full.patches", "RG4505 RG6130")]
    [InlineData("Core had fewer patches", "core.patches<years.patches", "RG4510 RG6132")]
    [InlineData("Core is smaller", "core.size<full.size", "RG6132 RG6132")]
    [InlineData("Core and Full", "core.patches<full.patches", "RG6131")]
    [InlineData("'Core had [fewer](holds:core.patches<full.patches), not more patches'", "core.patches<full.patches", "")]
    [InlineData("Core had fewer patches, and larger ones", "core.patches<full.patches", "RG6130")]
    [InlineData("Core had fewer patches", "core.patch<full.patches", "RG4501")]
    [InlineData("Full had the most patches, and Core the fewest", "full.patches>core.patches;core.patches<full.patches", "")]
    [InlineData("Full had the fewest patches, and Core the fewest", "full.patches>core.patches;core.patches<full.patches", "RG6130 RG6131")]
    [InlineData("Core had fewer patches, Full had fewer", "core.patches<full.patches;full.patches>core.patches", "RG6130 RG6131")]
    [InlineData("Core had fewer patches, Full had more, and Core had fewer", "core.patches<full.patches;full.patches>core.patches", "")]
    [InlineData("Full comes after Core", "full.patches>core.patches", "RG6130")]
    [InlineData("Core had fewer patches than Years", "core.patches<full.patches", "RG6131")]
    public void A_chart_says_of_what_it_draws(string title, string holds, string codes)
    {
        var charts = Charts($$"""
            - id: c
              kind: bar
              title: {{title}}
              holds: {{holds}}
              axis: {title: Patches}
              rows: [{label: Full, value: full.patches}, {label: Core, value: core.patches}]
            """, "[]");
        Assert.Equal(codes, Codes(charts));
    }

    [Theory]
    [InlineData("both>full.size", false)]
    [InlineData("ratio>1x", true)]
    [InlineData("spread>1x", true)]
    [InlineData("both>close.size", true)]
    public void A_chart_also_shows_the_sums_and_differences_of_what_it_draws_and_no_ratio(string holds, bool isMissed)
    {
        var charts = Charts($$"""
            - {id: c, kind: bar, title: Sizes, holds: '{{holds}}', axis: {title: Size, unit: MB}, rows: [{label: Full, value: full.size}, {label: Core, value: core.size}]}
            """, "[]");
        Assert.Equal(isMissed, Codes(charts).Contains("RG6132", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Core had fewer patches", "core.patches<full.patches", "")]
    [InlineData("Core is smaller", "core.size<full.size", "RG6132 RG6132")]
    [InlineData("Core had more patches", "core.patches<full.patches", "RG6130")]
    public void A_table_says_of_what_it_shows(string caption, string holds, string codes)
    {
        var charts = Charts("[]", $$"""
            - id: t
              caption: {{caption}}
              holds: {{holds}}
              columns: [{title: Patches}]
              rows: [{label: Full, values: [full.patches]}, {label: Core, values: [core.patches]}]
            """);
        Assert.Equal(codes, Codes(charts));
    }

    [Theory]
    [InlineData("Core had fewer patches", "core.patches<full.patches", "")]
    [InlineData("Core had more patches", "core.patches<full.patches", "RG6130")]
    [InlineData("Full had fewer patches", "core.patches<full.patches", "RG6131")]
    [InlineData("Core had fewer patches", "core.patches<full.patchs", "RG4501")]
    public void An_article_says_what_its_title_says(string title, string holds, string codes)
    {
        var post = StatementContent.Post("Words.", $"title: {title}\nholds: {holds}\nsummary: S\ndate: 2009-01-01\n");
        Assert.Equal(codes, string.Join(' ', post.Diagnostics.Select(found => found.Code.Id)));
        if (!codes.Contains("RG4501", StringComparison.Ordinal)) Assert.Equal("holds:" + holds, Assert.Single(post.Value.Posts[0].Statements).Statement.Text);
    }

    [Fact]
    public void All_that_a_report_says_is_told_in_order()
    {
        var charts = Charts("""
            - {id: c, kind: bar, title: "Core had [fewer](holds:core.patches<full.patches)", axis: {title: P}, rows: [{label: Core, value: core.patches}]}
            """, "[]");
        var read = StatementContent.Read(charts.Value, (StatementContent.Path, "---\ntitle: T\nsummary: 'Core was [smaller](holds:core.size<full.size)'\ndate: 2009-01-01\n---\nFull was [larger](holds:full.size>core.size).\n"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            ["content/posts/p.md:3 smaller", "content/posts/p.md:6 larger"],
            ToldStatements.In(read.Value, charts.Value).Where(told => told.Span.Path == StatementContent.Path).Select(told => $"{told.Span.Path}:{told.Span.Line} {told.Words}"));
    }

    [Fact]
    public void A_name_of_two_selections_is_refused()
    {
        var rooms = Rooms.Read(
            ("content/report.yaml", "title: T\nsummary: S.\n"),
            ("content/sources.yaml", "- {id: s, title: S}\n"),
            ("content/data/d.yaml", StatementContent.Data),
            ("content/selections.yaml", """
                selections:
                  - {id: a, title: A, names: [One, Both], dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
                  - {id: b, title: B, names: [Two, Both], dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
                  - {id: c, title: C, label: Two, dataset: d, basis: records, window: {from: 2008-01-01, to: 2008-12-31}}
                """));
        var read = NarrativeReader.Read(Rooms.Tree((StatementContent.Path, "---\ntitle: T\nsummary: S\ndate: 2009-01-01\n---\nW.\n")), rooms.Data, rooms.Metrics, rooms.Claims, ChartSet.Empty, [], Limits.Default, PostChoice.Default);
        Assert.Equal(
            ["'Both' is also what 'a' is called.", "'Two' is also what 'c' is called."],
            read.Diagnostics.Where(found => found.Code == NarrativeCodes.SharedName).Select(found => found.Message).Order(StringComparer.Ordinal));
    }

    private static string Codes(Outcome<ChartSet> charts) => string.Join(
        ' ',
        charts.Diagnostics.Concat(StatementContent.Read(charts.Value, (StatementContent.Path, "---\ntitle: T\nsummary: S\ndate: 2009-01-01\n---\nW.\n")).Diagnostics)
            .Select(found => found.Code.Id)
            .Order(StringComparer.Ordinal));

    private static Outcome<ChartSet> Charts(string charts, string tables) => ChartReader.Read(
        SourceTree.Of([new SourceFile(ChartReader.ChartsPath, Encoding.UTF8.GetBytes(charts)), new SourceFile(ChartReader.TablesPath, Encoding.UTF8.GetBytes(tables))]),
        StatementContent.Room.Data,
        StatementContent.Room.Metrics,
        Limits.Default);
}
