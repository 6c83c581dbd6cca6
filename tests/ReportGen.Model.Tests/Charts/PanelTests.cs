using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

/// <summary>Charts with a panel or side for each series: dots beside a target, small multiples, slopes.</summary>
public sealed class PanelTests
{
    private const string Rows = "rows: [{label: All}, {label: Early}]";

    private static string Target(string target = "{label: Published, value: said-alpha.patches}", string rows = Rows) =>
        $"- {{id: c, kind: target, title: T, axis: {{title: P}}, {rows}, series: [{{name: A, target: {target}, values: [alpha.patches, early.patches]}}]}}";

    private static string Own(string kind, string series, string rows) => $"- {{id: c, kind: {kind}, title: T, {rows}, series: [{series}]}}";

    private const string Both = "rows: [{label: A}, {label: B}]";
    private const string Count = "{name: Patches, values: [said-alpha.patches, said-beta.patches]}";
    private const string Size = "{name: Total size, unit: MB, values: [said-alpha.size, said-beta.size]}";

    [Fact]
    public void A_series_holds_its_values_against_a_target()
    {
        var chart = GroupedContent.Chart(Target());

        var target = chart.Series[0].Target;
        Assert.Equal(("Published", "3", "said-alpha.patches"), (target?.Label, target?.Value.Words, target?.Value.Name));
        Assert.Equal(["3", "2–3"], chart.Series[0].Values.Select(value => value.Words));
        Assert.Equal([Reach.Sure, Reach.Possible], chart.Series[0].Values.Select(value => target?.ReachOf(value)));
        Assert.Contains("A, published 3; as many: All, 3; possibly as many: Early, 2–3.", chart.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["Published: 3", "All: 3", "Early: 2–3"], ChartTable.Of(chart).Rows.Select(row => $"{row.Label}: {row.Cells[0]}"));
    }

    [Fact]
    public void What_is_not_on_the_target_is_counted_by_its_side()
    {
        var chart = GroupedContent.Chart(Target("{label: Promised, value: said-beta.patches}"));

        Assert.Contains("A, promised 5; as many: no row; fewer: 2 rows, 2–3 to 3.", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_is_a_value_of_its_chart_and_part_of_its_hash()
    {
        var (one, other) = (GroupedContent.Chart(Target()), GroupedContent.Chart(Target("{label: Published, value: said-beta.patches}")));

        Assert.Contains("said-alpha.patches", one.Values.Select(value => value.Name));
        Assert.NotEqual((one with { AlternativeText = "" }).Hash, (other with { AlternativeText = "" }).Hash);
    }

    [Fact]
    public void Each_series_of_panels_has_an_axis_of_its_own()
    {
        var chart = GroupedContent.Chart(Own("panels", $"{Count}, {Size}", Both));

        Assert.Equal([("Patches", ""), ("Total size", "MB")], chart.Series.Select(series => (series.Axis?.Title, series.Axis?.Unit)));
        Assert.Equal("Patches and total size", chart.Axis.Title);
        Assert.Equal([30, 1.5], chart.Series[1].Values.Select(value => value.Low));
        Assert.StartsWith("Panels of bars of patches and total size: 2 rows. Patches: largest: B, 5; smallest: A, 3. Total size: largest: A, over 30 MB; smallest: B, 2 MB.", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slope_says_its_ranks_and_who_changes_places()
    {
        var text = GroupedContent.Chart(Own("slope", $"{Count}, {Size}", Both)).AlternativeText;

        Assert.Contains("Patches, from the largest: B, 5; A, 3. Total size, from the largest: A, over 30 MB; B, 2 MB. A and B change places.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_of_a_slope_that_may_be_equal_are_told()
    {
        var chart = GroupedContent.Chart(Own("slope", "{name: P, values: [alpha.patches, early.patches]}, {name: Q, values: [alpha.patches, critical.patches]}", Both));

        Assert.Equal("P: A and B may as well stand the other way round.", chart.Notes[0]);
        Assert.DoesNotContain("change places", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slope_has_two_sides()
    {
        var finding = Assert.Single(GroupedContent.Read(Own("slope", $"{Count}, {Size}, {Count.Replace("Patches", "P", StringComparison.Ordinal)}", Both)).Diagnostics);

        Assert.Equal((ChartsCodes.NotTwoSides, "a slope has two sides, and 3 series are written."), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("{label: Published}", "RG1021")]
    [InlineData("{label: Published, value: nothing.patches}", "RG5002")]
    [InlineData("{label: Published, value: said-alpha.size}", "RG5003")]
    public void A_target_that_cannot_be_one_is_reported(string target, string code) =>
        Assert.Contains(code, GroupedContent.Read(Target(target)).Diagnostics.Select(finding => finding.Code.Id));

    [Fact]
    public void Numbers_of_labels_and_notes_are_bound_as_in_prose()
    {
        var chart = GroupedContent.Chart(Target(rows: "rows: [{label: \"All [3](metric:alpha.patches)\", note: \"of [12 months](window:alpha)\"}, {label: Early *ones*}]"));

        Assert.Equal([("All 3", "of 12 months"), ("Early *ones*", null)], chart.Rows.Select(row => (row.Label, row.Note)));
        Assert.Equal(["All [3](metric:alpha.patches)", "of [12 months](window:alpha)"], chart.BoundTexts.Select(text => text.Written.Text));
        Assert.DoesNotContain("All 3", chart.PlainTexts.Select(text => text.Text));
    }

    [Fact]
    public void A_stated_row_of_panels_shows_what_is_stated_where_it_is() => Assert.Equal(
        ["over 30 MB", "10–14 MB"],
        GroupedContent.Chart(Own("panels", "{name: S, values: [said-alpha.size]}, {name: M, values: [said-alpha.mean_size]}", "rows: [{as: stated}]")).Series.Select(series => series.Values[0].Words));
}
