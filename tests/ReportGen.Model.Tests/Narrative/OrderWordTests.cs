using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Narrative;
using ReportGen.Narrative.Comparing;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Narrative;

public sealed partial class OrderWordTests
{
    [Theory]
    [MemberData(nameof(OrderSentences.All), MemberType = typeof(OrderSentences))]
    public void An_order_word_that_nothing_stands_behind_is_told_in_a_summary(string sentence, string words)
    {
        var found = ComparedReport.InPost($"\"{sentence}\"", "Text.").Where(one => one.Code == NarrativeCodes.UnboundOrderWord).ToList();

        Assert.Equal(words, string.Join(", ", found.Select(one => Quoted().Match(one.Message).Groups[1].Value)));
        Assert.All(found, one => Assert.Equal(Severity.Note, one.Severity));
    }

    [Fact]
    public void The_table_of_sentences_is_long_enough() => Assert.InRange(OrderSentences.All.Count, 100, int.MaxValue);

    /// <summary>Of every word of the table some sentence shows that it is found.</summary>
    [Fact]
    public void Every_order_word_stands_in_a_sentence()
    {
        var told = OrderSentences.All.SelectMany(row => ((string)row[1]).Split(", ")).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(OrderWords.All.Where(word => word.Sort != OrderSort.AllOrNone), word => Assert.Contains(word.Word, told));
    }

    [Theory]
    [InlineData("statements: note\n", Severity.Note)]
    [InlineData("statements: warn\n", Severity.Warning)]
    [InlineData("statements: error\n", Severity.Error)]
    [InlineData("", Severity.Note)]
    public void The_report_sets_the_level(string settings, Severity level) =>
        Assert.Equal(level, Assert.Single(ComparedReport.InPost("It is larger.", "Text.", settings)).Severity);

    [Fact]
    public void The_word_is_told_at_its_place_with_what_to_write()
    {
        var found = Assert.Single(ComparedReport.InPost("It is\n  larger.", "Text."));

        Assert.Equal(
            "content/posts/p.md:4:3: note RG6150: 'larger' says what is more or comes first, and no relation of measures stands behind it. " +
            "bind it, as in [larger](holds:alpha.patches<beta.patches), or write [larger](untested: the reason) or [larger](opinion: the reason)",
            found.ToString());
    }

    [Theory]
    [InlineData("title: It is larger\nsummary: A summary", 1)]
    [InlineData("title: A title\nkicker: It is larger\nsummary: A summary", 1)]
    [InlineData("title: A title\nsummary: It is larger", 1)]
    [InlineData("title: A title\nsummary: A summary\ncorrections: [{date: 2009-07-02, text: It is larger.}]", 0)]
    public void It_is_told_in_the_head_of_an_article(string front, int told)
    {
        var read = ComparedReport.Read("", ("content/posts/p.md", $"---\n{front}\ndate: 2009-07-01\n---\n## It is larger\n\nLarger.\n\n![It is larger](chart:patches)\n"));

        Assert.Equal(told, read.Diagnostics.Length);
        Assert.Equal(new StatementCoverage(Bound: 0, Unbound: 4, Untested: 0, Opinion: 0, AllOrNone: 0), read.Value.Posts[0].Coverage.Statements);
    }

    [Fact]
    public void Coverage_counts_what_stands_behind_statements()
    {
        const string body = "Core was [longer](untested: nobody knows), [the last](opinion: taste) and [longest](opinion: taste). It was larger and smaller. " +
            "All came, no. 5 not; not only the first. Core had [fewer](holds:core.patches<full.patches).";

        var coverage = ComparedReport.Read("", ("content/posts/p.md", SmallReport.FrontMatter + body)).Value.Posts[0].Coverage.Statements;

        Assert.Equal(new StatementCoverage(Bound: 1, Unbound: 2, Untested: 1, Opinion: 2, AllOrNone: 2), coverage);
    }

    [Fact]
    public void A_chart_whose_title_compares_is_told_once()
    {
        const string chart = "- {id: c, kind: bar, title: Full had more and larger patches, axis: {title: Patches}, rows: [{label: Full, value: full.patches}]}";

        var found = Assert.Single(ComparedReport.Read("statements: warn\n", ("content/charts.yaml", chart), ("content/posts/p.md", SmallReport.FrontMatter + "Text.\n")).Diagnostics);

        Assert.Equal(
            "content/charts.yaml:1:38: warning RG6151: the title of this chart compares ('more' and 'larger'), and the chart names no relation that holds. " +
            "write 'holds: …' beside the title, with measures that the chart draws, or a title that compares nothing",
            found.ToString());
    }

    /// <summary>They are names, and what a source said is not the report's to bind.</summary>
    [Fact]
    public void Names_and_what_sources_said_are_not_told()
    {
        var found = ComparedReport.Read(
            "",
            ("content/posts/p.md", SmallReport.FrontMatter + "> It is larger.\n"),
            ("content/metrics.yaml", "- {id: full-vs-core, title: The larger against the smaller, definition: One by the other., formula: full.patches / core.patches}\n"),
            ("content/claims.yaml", "- {id: more, source: notes, place: the table, says: 'Full had more patches, [1.23x](claim:more).', metric: full-vs-core, equals: 1.23x, expect: confirmed}\n"));

        Assert.Empty(found.Diagnostics);
        Assert.Equal(0, found.Value.Coverage.Statements.Unbound);
    }

    [Fact]
    public void A_page_that_is_not_checked_is_not_looked_at()
    {
        var read = ComparedReport.Read(
            "numbers: {unchecked: [pages/**], because: it tells how a program is used}\n",
            ("content/posts/p.md", SmallReport.FrontMatter + "Text.\n"),
            ("content/pages/a.md", "---\ntitle: It is larger\nsummary: All is larger\n---\nLarger.\n"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(StatementCoverage.None, read.Value.Coverage.Statements);
    }

    /// <summary>One paragraph of many words, numbers and quotations takes no more time than many paragraphs.</summary>
    [Fact]
    public void A_long_paragraph_is_read_to_its_end()
    {
        var body = string.Concat(Enumerable.Repeat("larger [32](metric:full.patches) “more” of Full on 3 July 2008 [longer](opinion: taste) ", 2_000));

        var read = ComparedReport.Read("", ("content/posts/p.md", SmallReport.FrontMatter + body));

        Assert.Equal((2_000, 2_000), (read.Value.Posts[0].Coverage.Statements.Unbound, read.Value.Posts[0].Coverage.Statements.Opinion));
    }

    [Fact]
    public void The_guide_lists_the_words_of_the_table()
    {
        var guide = File.ReadAllText(RepositoryRoot.Combine("docs", "writing.md"));
        var listed = Row().Matches(guide).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value.Split(", ").Select(word => word.Trim('`')));

        Assert.Equal(OrderWords.All.Where(word => word.Sort == OrderSort.Order).Select(word => word.Word), listed["says what is more"]);
        Assert.Equal(OrderWords.All.Where(word => word.Sort == OrderSort.BetweenNames).Select(word => word.Word), listed["between two selections"]);
        Assert.Equal(OrderWords.All.Where(word => word.Sort == OrderSort.AllOrNone).Select(word => word.Word), listed["all or none, counted only"]);
    }

    [GeneratedRegex("^'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| ((?:says|between|all or)[^|]*) \| (`[^|]*`) \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();
}
