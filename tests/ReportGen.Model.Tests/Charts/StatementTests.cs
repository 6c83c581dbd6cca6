using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

/// <summary>What a figure shows of a total that is stated as a whole and in parts, and what it may call published.</summary>
public sealed class StatementTests
{
    private const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s1]
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: false
        reported:
          - {id: whole, title: T, measure: size, value: over 3 GB, parts: [one, other], source: s1}
          - {id: one, title: T, measure: size, part: critical, value: 1.4 GB, source: s1}
          - {id: other, title: T, measure: size, part: security, value: 1.6 GB, source: s1}
          - {id: count, title: T, measure: patches, value: 85, parts: [count-one, count-other], source: s1}
          - {id: count-one, title: T, measure: patches, part: critical, value: 46, source: s1}
          - {id: count-other, title: T, measure: patches, part: security, value: 39, source: s1}
        """;

    private static Outcome<ChartSet> Read(string charts, string tables)
    {
        (string, string)[] files =
        [
            ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
            ("content/sources.yaml", "- {id: s1, title: Source}\n"),
            ("content/data/d.yaml", Data),
            ("content/metrics.yaml", "- {id: alias, title: A, definition: D., formula: x.size}\n"),
            ("content/selections.yaml", "selections: [{id: x, title: X, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: count, size: whole}}]\n"),
            ("content/charts.yaml", charts),
            ("content/tables.yaml", tables),
        ];
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics);
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }

    private static string Bar(string row, string title = "T", string caption = "C.", string axis = "A") =>
        $"- {{id: c, kind: bar, title: {title}, caption: {caption}, axis: {{title: {axis}}}, rows: [{{label: L, {row}}}]}}";

    private static string Table(string row, string caption = "C", string head = "H") => $"- {{id: t, caption: {caption}, columns: [{{title: {head}}}], rows: [{{label: L, {row}}}]}}";

    [Theory]
    [InlineData("value: x.size", "3.00–3.10 GB", false)]
    [InlineData("value: x.size, as: stated", "over 3 GB", true)]
    [InlineData("value: alias, as: stated", "over 3 GB", true)]
    [InlineData("value: reported.whole, as: stated", "over 3 GB", true)]
    public void A_row_that_says_so_shows_the_statement_with_its_open_end(string row, string words, bool isOpen)
    {
        var read = Read(Bar(row), "[]");
        Assert.Empty(read.Diagnostics);
        var value = Assert.Single(Assert.Single(Assert.Single(read.Value.Charts).Series).Values);
        Assert.Equal((words, isOpen), (value.Words, value.HighOpen));
    }

    [Fact]
    public void Rows_of_tables_and_of_grouped_charts_say_so_for_all_their_values()
    {
        var read = Read(
            "- {id: c, kind: grouped-bar, title: T, axis: {title: A}, rows: [{label: L, as: stated}, {label: M}], series: [{name: S, values: [x.size, x.size]}]}",
            "- {id: t, caption: C, columns: [{title: H}, {title: I}], rows: [{label: L, as: stated, values: [x.size, x.mean_size]}]}");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["over 3 GB", "3.00–3.10 GB"], read.Value.Charts[0].Series[0].Values.Select(value => value.Words));
        Assert.Equal(["over 3 GB", "35.2–36.5 MB"], read.Value.Tables[0].Rows[0].Cells.Cast<MeasureCell>().Select(cell => cell.Words));
    }

    public static TheoryData<string, string> Published => new()
    {
        { Bar("value: x.size", title: "As published"), "" },
        { Bar("value: x.size", caption: "The PUBLISHED total."), "" },
        { Bar("value: x.size", axis: "Published size"), "" },
        { Bar("value: alias", title: "As published"), "" },
        { Bar("value: x.size").Replace("label: L", "label: Published", StringComparison.Ordinal), "" },
        { "", Table("values: [x.size]", caption: "As published") },
        { "", Table("values: [x.size]", head: "Published") },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void What_is_narrower_than_its_statement_is_not_called_published(string charts, string tables)
    {
        var finding = Assert.Single(Read(charts, tables).Diagnostics);
        Assert.Equal("RG5075", finding.Code.Id);
        Assert.Contains("is 3.00–3.10 GB, what 'over 3 GB' and the sum of its parts allow together", finding.Message, StringComparison.Ordinal);
        Assert.Contains("write 'as: stated' in its row to show 'over 3 GB'", finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: x.size, as: stated", "As published")]
    [InlineData("value: x.patches", "As published")] // equals its statement
    [InlineData("value: x.size_per_month", "Published totals per month")] // computed from it, which the title says
    [InlineData("value: x.size", "Unpublished")]
    [InlineData("value: x.size", "'[total](metric:published)'")]
    public void What_equals_its_statement_or_is_not_called_published_needs_nothing(string row, string title) => Assert.Empty(Read(Bar(row, title), "[]").Diagnostics);

    [Fact]
    public void Only_what_a_source_states_is_shown_as_stated()
    {
        var found = Read(Bar("value: x.mean_size, as: stated"), Table("as: stated, values: [x.window_days]")).Diagnostics;
        Assert.Equal(["RG5074", "RG5074"], found.Select(finding => finding.Code.Id));
        Assert.Contains("no source states 'x.mean_size'", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("no source states a value of the row 'L'", found[1].Message, StringComparison.Ordinal);
    }
}
