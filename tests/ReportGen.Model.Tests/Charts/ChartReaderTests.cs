using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Diagnostics;
using ReportGen.Sources;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Charts;

public sealed class ChartReaderTests
{
    private const string Data = """
        id: d
        title: D
        vendor: V
        product: P
        sources: [s1]
        covers: {from: 2008-01-01, to: 2009-06-30}
        complete: true
        patches: []
        reported:
          - {id: big-size, title: T, measure: size, value: over 3 GB, source: s1}
          - {id: small-size, title: T, measure: size, value: 82 MB, source: s1}
          - {id: tiny-size, title: T, measure: size, value: 82 MB, source: s1}
          - {id: about-size, title: T, measure: size, value: about 100 MB, source: s1}
          - {id: under-size, title: T, measure: size, value: under 500 MB, source: s1}
          - {id: big-patches, title: T, measure: patches, value: 85, source: s1}
          - {id: no-patches, title: T, measure: patches, value: 0, source: s1}
          - {id: downtime, title: T, measure: downtime, value: 2 days, source: s1}
        """;

    private const string Selections = """
        selections:
          - {id: x, title: X, dataset: d, basis: reported, window: {from: 2008-01-01, to: 2009-06-30}, figures: {patches: big-patches}}
        """;

    private const string Metrics = """
        - {id: uptime, title: U, definition: D., formula: 'availability(reported.downtime, 1 year)'}
        - {id: ratio, title: R, definition: D., formula: reported.big-size / reported.small-size}
        """;

    private static Outcome<ChartSet> Read(string charts, string tables = "[]")
    {
        (string, string)[] files =
        [
            ("content/report.yaml", "title: T\nsummary: S.\nlanguage: en\nauthors: [A]\n"),
            ("content/sources.yaml", "- {id: s1, title: Source}\n"),
            ("content/data/d.yaml", Data),
            ("content/metrics.yaml", Metrics),
            ("content/selections.yaml", Selections),
            ("content/charts.yaml", charts),
            ("content/tables.yaml", tables),
        ];
        var rooms = Rooms.Read(files);
        Assert.Empty(rooms.Diagnostics);
        return ChartReader.Read(Rooms.Tree(files), rooms.Data, rooms.Metrics, Limits.Default);
    }

    private static string Bar(string rows, string more = "", string unit = "", string kind = "horizontal-bar") =>
        $"- {{id: c, kind: {kind}, title: 'The [big](metric:reported.big-size) one has [](metric:reported.big-patches)', axis: {{title: Patch footprint{unit}}}, rows: [{rows}]{more}}}";

    private static Chart Single(string yaml)
    {
        var read = Read(yaml);
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Value.Charts);
    }

    [Fact]
    public void A_chart_holds_everything_that_is_drawn()
    {
        var chart = Single(Bar("{label: Big, value: reported.big-size, emphasis: true, note: 18 months}, {label: Small, value: reported.small-size}", ", source: [s1]", ", unit: GB"));

        Assert.Equal(new Axis("Patch footprint", "GB", Scale.Linear) { UnitSize = 1_000_000_000 }, chart.Axis);
        Assert.Equal([new ChartRow("Big", "18 months", true), new ChartRow("Small", null, false)], chart.Rows.ToArray());
        Assert.Equal("The big one has 85", chart.PlainTitle);
        Assert.Equal(["s1"], chart.SourceIds.ToArray());
        var values = Assert.Single(chart.Series).Values;
        Assert.Equal(("over 3 GB", 3.0, 4.0, false, true), (values[0].Words, values[0].Low, values[0].High, values[0].LowOpen, values[0].HighOpen));
        Assert.Equal(("82 MB", 0.0815, 0.0825, false, false), (values[1].Words, values[1].Low, values[1].High, values[1].LowOpen, values[1].HighOpen));
    }

    [Theory]
    [InlineData("reported.big-size", "GB")]
    [InlineData("reported.small-size", "MB")]
    [InlineData("reported.big-patches", "")]
    [InlineData("ratio", "×")]
    [InlineData("uptime", "%")]
    public void An_axis_without_a_unit_takes_that_of_its_largest_value(string name, string unit) =>
        Assert.Equal(unit, Single(Bar($"{{label: A, value: {name}}}")).Axis.Unit);

    [Theory]
    [InlineData("reported.big-size", false, true)]
    [InlineData("reported.under-size", true, false)]
    [InlineData("reported.about-size", false, false)]
    public void Only_wordings_without_a_stated_far_end_are_open(string name, bool isLowOpen, bool isHighOpen)
    {
        var value = Single(Bar($"{{label: A, value: {name}}}")).Series[0].Values[0];

        Assert.Equal((isLowOpen, isHighOpen), (value.LowOpen, value.HighOpen));
    }

    [Fact]
    public void A_grouped_chart_has_a_value_of_each_series_for_each_row()
    {
        var chart = Single(Bar("{label: A}, {label: B}", ", series: [{name: One, values: [reported.big-patches, x.advisories]}, {name: Two, values: [reported.no-patches, reported.big-patches]}]", kind: "grouped-bar"));

        Assert.Equal(["One", "Two"], chart.Series.Select(series => series.Name));
        Assert.Equal(["85", "unknown", "0", "85"], chart.Series.SelectMany(series => series.Values).Select(value => value.Words));
        Assert.True(chart.Series[0].Values[1].IsUnknown);
        Assert.Equal("Grouped bar chart of patch footprint: 2 rows. One: A, 85. Not known: B. Two: largest: B, 85; smallest: A, 0.", chart.AlternativeText);
    }

    [Theory]
    [InlineData(
        "{label: Big, value: reported.big-size}, {label: Small, value: reported.small-size}, {label: Tiny, value: reported.tiny-size}",
        "Bar chart of patch footprint, in GB: 3 rows. Largest: Big, over 3 GB; smallest: Small and Tiny, 82 MB each.")]
    [InlineData(
        "{label: About, value: reported.about-size}, {label: Small, value: reported.small-size}, {label: Under, value: reported.under-size}",
        "Bar chart of patch footprint, in MB: 3 rows. Largest: Under, under 500 MB; smallest as drawn: Small, 82 MB.")]
    [InlineData("{label: Small, value: reported.small-size}, {label: Tiny, value: reported.tiny-size}", "Bar chart of patch footprint, in MB: 2 rows. All are 82 MB.")]
    [InlineData("{label: Small, value: reported.small-size}", "Bar chart of patch footprint, in MB: 1 row. Small, 82 MB.")]
    [InlineData(
        "{label: Many, value: reported.big-patches}, {label: None, value: reported.no-patches}, {label: Hidden, value: x.advisories}",
        "Bar chart of patch footprint: 3 rows. Largest: Many, 85; smallest: None, 0. Not known: Hidden.")]
    public void The_alternative_text_is_written_from_the_data(string rows, string text) => Assert.Equal(text, Single(Bar(rows)).AlternativeText);

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { Bar("{label: A, value: reported.big-size}") + "\n" + Bar("{label: A, value: reported.big-size}"), "RG5001", "2:8" },
        { Bar("{label: A, value: reported.big-siez}"), "RG5002", "did you mean 'reported.big-size'?" },
        { Bar("{label: A, value: reported.big-size}, {label: B, value: reported.big-patches}"), "RG5003", "make a chart for each kind" },
        { Bar("{label: A, value: reported.big-size}", unit: ", unit: days"), "RG5004", "write 'MB', or leave 'unit' out" },
        { Bar("{label: A, value: reported.big-size}", unit: ", unit: MB per month"), "RG5004", "write 'MB', or leave 'unit' out" },
        { Bar("{label: A, value: reported.big-patches}", unit: ", unit: per fortnight"), "RG5004", "write no unit for counts, or leave 'unit' out" },
        { Bar("{label: A, value: x.advisories}"), "RG5005", "every value of the chart is unknown" },
        { Bar("{label: A, value: reported.big-size}", ", scale: log"), "RG5006", "write 'kind: dot', or 'scale: linear'" },
        { Bar("{label: A, value: reported.no-patches}", ", scale: log", kind: "dot"), "RG5006", "has no place on a log scale" },
        { Bar("{label: A, value: reported.big-size}", ", scale: nines", kind: "dot"), "RG5006", "has no place on a scale of nines" },
        { Bar(""), "RG5007", "write at least one row" },
        { Bar("{label: A}", ", series: []", kind: "grouped-bar"), "RG5007", "write at least one series" },
        { Bar("{label: A}, {label: B}", ", series: [{name: One, values: [reported.big-size]}]", kind: "grouped-bar"), "RG5008", "has 1 value for 2 rows" },
        { Bar("{label: A, value: reported.big-size}", ", source: [s2]"), "RG5009", "did you mean 's1'?" },
        { Bar("{label: A, value: reported.big-size}", kind: "pie"), "RG1026", "'grouped-bar'" },
        { Bar("{label: A, value: reported.big-size}", ", scale: square"), "RG1026", "'nines'" },
        { Bar("{label: A, value: reported.big-size}", ", scale: linear, colour: red"), "RG1020", "colour" },
        { Bar("{label: A}"), "RG1021", "lacks the key 'value'" },
        { "- {id: c, kind: horizontal-bar, axis: {title: A}, rows: [{label: A, value: reported.big-size}]}", "RG1021", "lacks the key 'title'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_chart_is_reported_at_its_place(string yaml, string code, string part)
    {
        var read = Read(yaml);

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(code, finding.Code.Id);
        Assert.StartsWith("content/charts.yaml:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_holds_the_printed_words_of_each_cell()
    {
        var read = Read("[]", "- {id: t, caption: C, columns: [{title: Size, unit: GB}, {title: Patches}], rows: [{label: A, values: [reported.big-size, reported.big-patches]}], source: [s1]}");

        Assert.Empty(read.Diagnostics);
        var table = Assert.Single(read.Value.Tables);
        Assert.Equal(["Size (GB)", "Patches"], table.Columns.Select(column => column.Title));
        Assert.Equal(["over 3 GB", "85"], Assert.Single(table.Rows).Cells.OfType<MeasureCell>().Select(cell => cell.Words));
        Assert.Same(table, read.Value.Table("t"));
        Assert.Null(read.Value.Table("u"));
    }

    [Theory]
    [InlineData("[{label: A, values: [reported.big-size, reported.big-size]}]", "RG5008", "has 2 values for 1 column")]
    [InlineData("[{label: A, values: [reported.big-siez]}]", "RG5002", "did you mean 'reported.big-size'?")]
    [InlineData("[]", "RG5007", "write at least one of each")]
    public void A_mistake_in_a_table_is_reported_at_its_place(string rows, string code, string part)
    {
        var finding = Assert.Single(Read("[]", $"- {{id: t, caption: C, columns: [{{title: Size}}], rows: {rows}}}").Diagnostics);

        Assert.Equal(code, finding.Code.Id);
        Assert.StartsWith("content/tables.yaml:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_names_what_is_drawn_and_nothing_else()
    {
        var chart = Single(Bar("{label: A, value: reported.big-size}"));

        Assert.Equal(chart.Hash, (chart with { Span = SourceSpan.File("other.yaml"), SourceIds = ["s2"], Caption = chart.Title }).Hash);
        ImmutableArray<Chart> others =
        [
            chart with { Id = "d" },
            chart with { Kind = ChartKind.Dot },
            chart with { PlainTitle = "Other" },
            chart with { AlternativeText = "Other" },
            chart with { Axis = chart.Axis with { Unit = "MB" } },
            chart with { Axis = chart.Axis with { Scale = Scale.Log } },
            chart with { Rows = [chart.Rows[0] with { Note = "n" }] },
            chart with { Rows = [chart.Rows[0] with { IsEmphasised = true }] },
            chart with { Series = [chart.Series[0] with { Name = "n" }] },
            chart with { Series = [chart.Series[0] with { Values = [chart.Series[0].Values[0] with { High = 5 }] }] },
            chart with { Series = [chart.Series[0] with { Values = [chart.Series[0].Values[0] with { HighOpen = false }] }] },
        ];
        Assert.Equal(others.Length + 1, others.Append(chart).Select(other => other.Hash).Distinct(StringComparer.Ordinal).Count());
    }
}
