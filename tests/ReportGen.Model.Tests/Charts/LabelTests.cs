using System.Text;
using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using ReportGen.Sources;

namespace ReportGen.Tests.Charts;

/// <summary>Labels name what they stand beside, and sources state what rests on them.</summary>
public sealed class LabelTests
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("content/report.yaml", "title: Alpha\nsummary: What was counted.\nauthors: [Ann]\n"),
        ("content/sources.yaml", "- {id: one, title: One}\n- {id: two, title: Two}\n- {id: three, title: Three}\n"),
        ("content/data/alpha.yaml", """
            id: alpha
            title: Patches of Alpha
            vendor: Alpha Works
            product: Alpha
            sources: [one]
            covers: {from: 2008-01-01, to: 2008-12-31}
            complete: true
            patches:
              - {id: a1, title: First, released: 2008-04-08, source: one}
            reported:
              - {id: full-patches, title: Patches of Full, measure: patches, value: 32, source: one, also: [three], place: the table}
              - {id: core-patches, title: Patches of Core, measure: patches, value: 26, source: two, place: the table}
            """),
        ("content/selections.yaml", """
            definitions:
              - {id: again, title: Counted again}
            selections:
              - {id: full, title: Alpha with all parts, label: Alpha 3.5 Full, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: full-patches}}
              - {id: core, title: Alpha without parts, label: Alpha 3.5 Core, dataset: alpha, basis: reported, window: {from: 2008-01-01, to: 2008-12-31}, figures: {patches: core-patches}}
              - {id: full-again, title: Alpha again, label: Recounted, dataset: alpha, basis: records, window: {from: 2008-01-01, to: 2008-12-31}, recount_of: full, definition: again}
            """),
        ("content/metrics.yaml", "- {id: ratio, title: Full by Core, definition: One by the other., formula: full.patches / core.patches}\n"),
    ];

    [Theory]
    [InlineData("{label: Alpha 3.5 Full, value: full.patches}", "")]
    [InlineData("{label: ALPHA 3-5 (FULL), value: full.patches}", "")]
    [InlineData("{label: 'Alpha 3.5 Full, at last', value: full.patches}", "")]
    [InlineData("{label: Alpha with all parts, value: full.patches}", "")]
    [InlineData("{label: Anything else, value: full.patches}", "")]
    [InlineData("{label: Alpha 3.5, value: full.patches}", "")]
    [InlineData("{label: Alpha 3.5 Core, value: full.patches}", "RG5030 the row 'Alpha 3.5 Core' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("{label: 'alpha 3.5: core', value: full.patches}", "RG5030 the row 'alpha 3.5: core' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("{label: Alpha without parts, value: full.patches}", "RG5030 the row 'Alpha without parts' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("{label: 'Alpha 3.5 Core, at last', value: full.patches}", "RG5030 the row 'Alpha 3.5 Core, at last' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("{label: Alpha 3.5 Full without Alpha 3.5 Core, value: full.patches}", "")]
    [InlineData("{label: Alpha 3.5 Cores, value: full.patches}", "")]
    [InlineData("{label: Alpha 3.5 Core, value: reported.full-patches}", "RG5030 the row 'Alpha 3.5 Core' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("{label: Alpha 3.5 Core, value: ratio}", "")]
    [InlineData("{label: Alpha 3.5 Full, value: full-again.patches}", "")]
    [InlineData("{label: Alpha 3.5 Core, value: full-again.patches}", "RG5030 the row 'Alpha 3.5 Core' shows 'full-again' (Recounted), and its label is that of 'core'.")]
    [InlineData("{label: One, value: full.patches}, {label: one!, value: core.patches}", "RG5031 two rows of this chart are called 'one!'.")]
    [InlineData("{value: full.patches}, {value: core.patches}", "")]
    [InlineData("{value: full.patches}, {label: Alpha 3.5 Full, value: full-again.patches}", "RG5031 two rows of this chart are called 'Alpha 3.5 Full'.")]
    [InlineData("{value: ratio}", "RG5033 this row has no label, and what it shows is not of one selection.")]
    [InlineData("{value: reported.full-patches}", "RG5033 this row has no label, and what it shows is not of one selection.")]
    public void A_label_names_what_it_stands_beside(string rows, string finding)
    {
        var (_, found) = Read($"- {{id: c, kind: bar, title: A chart, axis: {{title: Patches}}, rows: [{rows}]}}\n", "[]");

        Assert.Equal(finding, string.Join(" | ", found.Where(one => one.IsError).Select(one => $"{one.Code.Id} {one.Message}")));
    }

    [Fact]
    public void A_row_without_a_label_takes_that_of_its_selection()
    {
        var chart = Assert.Single(Read("- {id: c, kind: bar, title: A chart, axis: {title: Patches}, rows: [{value: full.patches}, {label: Own, value: core.patches}]}\n", "[]").Value.Charts);

        Assert.Equal(["Alpha 3.5 Full", "Own"], chart.Rows.Select(row => row.Label));
        Assert.Equal(["Patches", "Own"], chart.PlainTexts.Select(text => text.Text));
    }

    [Theory]
    [InlineData("rows: [{}, {}], series: [{values: [full.patches, core.patches], name: A}, {values: [full.advisories, core.advisories], name: B}]", "Alpha 3.5 Full, Alpha 3.5 Core", "A, B")]
    [InlineData("rows: [{label: A}, {label: B}], series: [{values: [full.patches, full.advisories]}, {values: [core.patches, core.advisories]}]", "A, B", "Alpha 3.5 Full, Alpha 3.5 Core")]
    public void Rows_and_series_take_the_labels_of_their_selections(string both, string rows, string series)
    {
        var (set, found) = Read($"- {{id: c, kind: grouped-bar, title: A chart, axis: {{title: Things}}, {both}}}\n", "[]");

        Assert.Empty(found.Where(one => one.IsError));
        Assert.Equal((rows, series), (
            string.Join(", ", set.Charts[0].Rows.Select(row => row.Label)), string.Join(", ", set.Charts[0].Series.Select(one => one.Name))));
    }

    [Theory]
    [InlineData("[{name: Alpha 3.5 Core, values: [full.patches]}]", "RG5030 the series 'Alpha 3.5 Core' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.")]
    [InlineData("[{name: A, values: [full.patches]}, {name: a, values: [core.patches]}]", "RG5031 two series of this chart are called 'a'.")]
    [InlineData("[{values: [ratio]}]", "RG5033 this series has no name, and what it shows is not of one selection.")]
    public void A_series_is_held_to_its_name(string series, string finding)
    {
        var (_, found) = Read($"- {{id: c, kind: grouped-bar, title: A chart, axis: {{title: Patches}}, rows: [{{label: Patches}}], series: {series}}}\n", "[]");

        Assert.Equal(finding, string.Join(" | ", found.Where(one => one.IsError).Select(one => $"{one.Code.Id} {one.Message}")));
    }

    [Fact]
    public void Series_over_time_and_rows_of_tables_are_too()
    {
        const string chart = "- {id: c, kind: cumulative, title: A chart, axis: {title: Patches}, series: [{value: full-again.patches}, {name: Alpha 3.5 Core, value: full-again.advisories}]}\n";
        const string table = "- {id: t, caption: A table, columns: [{title: Patches}], rows: [{values: [full.patches]}, {label: Alpha 3.5 Core, values: [full.patches]}, {values: [ratio]}]}\n";

        Assert.Equal(
            [
                "content/charts.yaml:1:114 RG5030 the series 'Alpha 3.5 Core' shows 'full-again' (Recounted), and its label is that of 'core'.",
                "content/tables.yaml:1:99 RG5030 the row 'Alpha 3.5 Core' shows 'full' (Alpha 3.5 Full), and its label is that of 'core'.",
                "content/tables.yaml:1:140 RG5033 this row has no label, and what it shows is not of one selection.",
            ],
            Read(chart, table).Diagnostics.Select(one => $"{one.Span} {one.Code.Id} {one.Message}"));
    }

    /// <summary>The accent follows the relation, where the author says of no row whether it is in accent.</summary>
    [Theory]
    [InlineData("full.patches>core.patches", "", "", "Full", "")]
    [InlineData("core.patches<full.patches", "", "", "Core", "")]
    [InlineData("full.patches>core.patches;core.patches>0", "", "", "Full", "")]
    [InlineData("full.patches>0;core.patches>0", "", "", "Full, Core", "")]
    [InlineData("ratio>1", "", "", "", "")]
    [InlineData("full.patches>core.patches", ", emphasis: false", "", "", "")]
    [InlineData("full.patches>core.patches", "", ", emphasis: true", "Core", "")]
    [InlineData("full.patches>30", "", ", emphasis: true", "Core", "RG5034 'holds:full.patches>30' is about 'Full', and the accent is on 'Core'.")]
    public void The_accent_follows_the_relation(string holds, string ofFull, string ofCore, string accent, string finding)
    {
        var (set, found) = Read(
            $"- {{id: c, kind: bar, title: A chart, holds: '{holds}', axis: {{title: Patches}}, "
                + $"rows: [{{label: Full, value: full.patches{ofFull}}}, {{label: Core, value: core.patches, as: stated{ofCore}}}]}}\n",
            "[]");

        Assert.Equal(accent, string.Join(", ", set.Charts[0].Rows.Where(row => row.IsEmphasised).Select(row => row.Label)));
        Assert.Equal(finding, string.Join(" | ", found.Select(one => $"{one.Code.Id} {one.Message}")));
    }

    [Theory]
    [InlineData("one", "full.patches", "")]
    [InlineData("three", "full.patches", "")]
    [InlineData("two", "full.patches", "RG5032 this chart names 'two', and 'full.patches' rests on 'reported.full-patches', which 'one' states.")]
    [InlineData("one", "ratio", "RG5032 this chart names 'one', and 'ratio' rests on 'reported.core-patches', which 'two' states.")]
    [InlineData("one, two", "ratio", "")]
    [InlineData("one", "full-again.patches", "")]
    [InlineData("two", "full-again.patches", "RG5035 no number of this chart rests on what 'two' states.")]
    [InlineData("one, two", "full.patches", "RG5035 no number of this chart rests on what 'two' states.")]
    [InlineData("one, two, three", "full.patches", "RG5035 no number of this chart rests on what 'two' states.")]
    [InlineData("", "full.patches", "")]
    public void Numbers_rest_on_figures_of_the_sources_that_are_named(string sources, string value, string finding)
    {
        var chart = $"- {{id: c, kind: bar, title: A chart, axis: {{title: Patches}}, rows: [{{label: It, value: {value}}}], source: [{sources}]}}\n";
        var table = $"- {{id: t, caption: A table, columns: [{{title: Patches}}], rows: [{{label: It, values: [{value}]}}], source: [{sources}]}}\n";

        Assert.Equal(finding, string.Join(" | ", Read(chart, "[]").Diagnostics.Select(one => $"{one.Code.Id} {one.Message}")));
        Assert.Equal(
            finding.Replace("this chart", "this table", StringComparison.Ordinal),
            string.Join(" | ", Read("[]", table).Diagnostics.Select(one => $"{one.Code.Id} {one.Message}")));
    }

    private static Outcome<ChartSet> Read(string charts, string tables)
    {
        var tree = SourceTree.Of(Content.Append(("content/charts.yaml", charts)).Append(("content/tables.yaml", tables))
            .Select(file => new SourceFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2))));
        var (data, found) = DataReader.Read(tree, Limits.Default);
        Assert.Empty(found);
        return ChartReader.Read(tree, data, MetricEngine.Compute(tree, data, Limits.Default).Value, Limits.Default);
    }
}
