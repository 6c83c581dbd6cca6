using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using ReportGen.Diff;
using ReportGen.Diff.Charts;
using ReportGen.Published;

namespace ReportGen.Tests.Diff.Charts;

/// <summary>Marks of charts that are written by hand.</summary>
public sealed class ChartMarkTests
{
    private static readonly Gen<Dictionary<string, int>> Values =
        Gen.Dictionary(Gen.Int[0, 11].Select(row => $"row {row}"), Gen.Int[0, 3])[0, 8];

    [Fact]
    public void The_marks_that_were_changed_are_found_and_no_others() => Gen.Select(Values, Values).Sample((before, after) =>
    {
        var expected = before.Keys.Union(after.Keys).Where(row => Printed(before, row) != Printed(after, row))
            .Select(row => new MarkChange(row, null, $"{row}.m", Printed(before, row), Printed(after, row)));
        var found = Compare(Chart(before), Chart(after)).SelectMany(change => change.Marks);

        Assert.Equal(expected.OrderBy(mark => mark.Row, StringComparer.Ordinal), found.OrderBy(mark => mark.Row, StringComparer.Ordinal));
    });

    [Fact]
    public void Rows_of_one_label_are_told_apart_by_what_they_show()
    {
        var change = Assert.Single(Compare(Rows(("Same", "a", "1"), ("Same", "b", "2")), Rows(("Same", "b", "2"), ("Same", "a", "3"))));

        Assert.Equal([new MarkChange("Same", null, "a", "1", "3")], change.Marks.ToArray());
        Assert.Contains(new FieldChange("order of the rows", "Same, Same", "Same, Same"), change.Fields);
    }

    [Fact]
    public void Marks_that_are_gone_stand_behind_what_they_followed() => Assert.Equal(
        ["one", "two", "four", "new"],
        Assert.Single(Compare(Rows(("one", "a", "1"), ("two", "b", "2"), ("three", "c", "3"), ("four", "d", "4")), Rows(("three", "c", "3"), ("new", "e", "5")))).Marks.Select(mark => mark.Row));

    [Fact]
    public void An_interval_that_moved_behind_the_same_words_is_a_mark()
    {
        const string shown = """[{"values": [{"name": "m", "measure": {"kind": "count", "words": "3", "low": {"exact": "LOW", "value": 2, "included": false}, "high": null, "nominal": 3}}]}]""";
        string With(string low) => Written("""[{"label": "A", "emphasised": false}]""", shown.Replace("LOW", low, StringComparison.Ordinal));

        Assert.Equal([new MarkChange("A", null, "m", "3: (2, ∞), drawn at 3", "3: (5/2, ∞), drawn at 3")], Assert.Single(Compare(With("2"), With("5/2"))).Marks.ToArray());
    }

    [Fact]
    public void A_series_that_is_new_is_told_with_all_its_marks()
    {
        const string rows = """[{"label": "A", "emphasised": false}, {"label": "B", "emphasised": false}]""";
        string Series(string name, string words) => $$"""{"name": "{{name}}", "values": [{"name": "{{name}}.a", "measure": {"words": "{{words}}"} }, {"name": "{{name}}.b", "measure": {"words": "{{words}}"} }]}""";
        var change = Assert.Single(Compare(Written(rows, $"[{Series("old", "1")}]"), Written(rows, $"[{Series("new", "2")}, {Series("old", "1")}]")));

        Assert.Equal([new MarkChange("A", "new", "new.a", null, "2"), new MarkChange("B", "new", "new.b", null, "2")], change.Marks.ToArray());
        Assert.Empty(change.Fields);
    }

    [Fact]
    public void A_record_that_may_belong_is_another_mark_than_one_that_does()
    {
        string Strip(string belonging, int unknown) => Written($$"""[{"label": "A", "emphasised": false, "records": [{"id": "r1", "belonging": "{{belonging}}", "measure": {"words": "4 MB"} }], "unknown_records": {{unknown}} }]""", "[]");

        Assert.Equal(
            [new MarkChange("A", "record r1", null, "4 MB", "4 MB, possible"), new MarkChange("A", "records of unknown size", null, "2", "3")],
            Assert.Single(Compare(Strip("certain", 2), Strip("possible", 3))).Marks.ToArray());
    }

    [Fact]
    public void The_sum_of_a_stacked_row_is_a_mark() => Assert.Equal(
        [new MarkChange("B", "together", null, "4", "5")],
        Assert.Single(ChartComparer.Compare(Stacked("4", format: 4), Stacked("5", format: 4))).Marks.ToArray());

    [Theory]
    [InlineData(3, 4)]
    [InlineData(4, 3)]
    public void Sums_are_no_marks_where_the_format_of_one_side_told_none(int before, int after) =>
        Assert.Empty(ChartComparer.Compare(Stacked(before == 3 ? null : "4", before), Stacked(after == 3 ? null : "4", after)));

    [Fact]
    public void What_is_drawn_otherwise_without_a_word_about_it_is_never_nothing()
    {
        var chart = Rows(("A", "a", "1"));

        Assert.Equal(ChartDifference.Drawing, Assert.Single(ChartComparer.Compare(Edition(chart, "1"), Edition(chart, "2"))).Difference);
        Assert.Equal(
            [new FieldChange("hash of what is drawn", "ab", "cd")],
            Assert.Single(ChartComparer.Compare(Edition(chart, "1"), Edition(chart.Replace("\"ab\"", "\"cd\"", StringComparison.Ordinal), "2"))).Fields.ToArray());
        Assert.Empty(ChartComparer.Compare(Edition(chart, "1"), Edition(chart, "1")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, null, {}]")]
    [InlineData("""[{"id": "c"}, {"id": "c"}]""")]
    [InlineData("""[{"id": "c", "title": 4, "rows": {}, "series": [[]], "lanes": [3], "events": [{"days": {"from": "2009-02-30", "to": 4}}], "sources": [{}], "axis": []}]""")]
    [InlineData("""[{"id": "c", "rows": [{"label": "A", "records": [{}], "days": {"from": "2009-02-02", "to": "2009-01-01"}}], "series": [{"values": [{"measure": {"nominal": "x", "low": 3}}, {}, {}]}]}]""")]
    public void A_report_of_another_shape_is_compared_as_far_as_it_goes(string charts)
    {
        var (strange, usual) = (Edition(charts, "1"), Edition(Rows(("A", "a", "1")), "1"));

        Assert.Empty(ChartComparer.Compare(strange, strange));
        Assert.NotEmpty(ChartComparer.Compare(usual, strange));
        Assert.NotEmpty(ChartComparer.Compare(strange, usual));
    }

    private static string? Printed(Dictionary<string, int> values, string row) => values.TryGetValue(row, out var value) ? $"{value}" : null;

    private static string Chart(Dictionary<string, int> values) => Rows([.. values.Select(value => (value.Key, $"{value.Key}.m", $"{value.Value}"))]);

    private static string Rows(params (string Label, string Measure, string Words)[] rows) => Written(
        $"[{string.Join(", ", rows.Select(row => $$"""{"label": "{{row.Label}}", "emphasised": false}"""))}]",
        $"[{{\"values\": [{string.Join(", ", rows.Select(row => $$"""{"name": "{{row.Measure}}", "measure": {"words": "{{row.Words}}"} }"""))}]}}]");

    private static string Written(string rows, string series) => $$"""[{"id": "c", "title": "C", "hash": "ab", "rows": {{rows}}, "series": {{series}}}]""";

    private static ImmutableArray<ChartChange> Compare(string before, string after) =>
        ChartComparer.Compare(Edition(before, "1"), Edition(after, "1"));

    private static Edition Stacked(string? total, int format)
    {
        var told = total is null ? "" : $$""", "total": {"words": "{{total}}"}""";
        var rows = $$"""[{"label": "A", "emphasised": false}, {"label": "B", "emphasised": false{{told}}}]""";
        return Edition(Written(rows, """[{"name": "x", "values": []}, {"name": "y", "values": []}]"""), "1", format);
    }

    private static Edition Edition(string charts, string svg, int format = ReportFormat.Version)
    {
        using var report = JsonDocument.Parse($$"""{"format": {{format}}, "charts": {{charts}}}""");
        var files = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [File(".svg", svg), File(".png", "no picture")]);
        return new Edition("hand-made", files, report.RootElement.Clone());
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string ending, string text) => new($"charts/c-0123456789abcdef{ending}", Encoding.UTF8.GetBytes(text));
}
