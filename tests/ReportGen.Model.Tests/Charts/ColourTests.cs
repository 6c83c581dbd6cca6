using ReportGen.Charts;
using ReportGen.Data;
using ReportGen.Look;

namespace ReportGen.Tests.Charts;

/// <summary>Rows and series have the colour of the group, or of the severity, of all their values.</summary>
public sealed class ColourTests
{
    private static string Bars(string rows) => $"- {{id: c, kind: bar, title: T, axis: {{title: P}}, rows: [{rows}]}}";

    private static string Steps(string series) => $"- {{id: c, kind: cumulative, title: T, axis: {{title: P}}, series: [{series}]}}";

    private static IEnumerable<ColourRole?> Series(string yaml) => GroupedContent.Chart(yaml).Series.Select(series => series.Colour?.Full);

    [Fact]
    public void A_row_has_the_colour_of_the_group_of_its_value()
    {
        var chart = GroupedContent.Chart(Bars("{value: alpha.patches}, {value: said-beta.patches}, {label: F, value: reported.b-patches}, {label: M, value: twice}"));

        Assert.Equal(["Alpha Inc", "Beta Ltd", "Beta Ltd", "Alpha Inc"], chart.Rows.Select(row => row.Colour?.Group));
        Assert.Equal(new MarkColour("Beta Ltd", ColourRole.Group2, ColourRole.Group2Soft), chart.Rows[1].Colour);
        Assert.EndsWith("Alpha Inc: Alpha and M. Beta Ltd: Beta said and F.", chart.AlternativeText.Split(" The rows cover")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_of_two_groups_has_the_colour_of_none() =>
        Assert.Null(GroupedContent.Chart(Bars("{label: M, value: both}").Replace("kind: bar", "kind: dot", StringComparison.Ordinal)).Rows[0].Colour);

    [Fact]
    public void Without_groups_nothing_has_a_colour_of_its_own() =>
        Assert.All(GroupedContent.Chart(Bars("{value: alpha.patches}, {value: beta.patches}"), "[]").Rows, row => Assert.Null(row.Colour));

    [Fact]
    public void Of_two_series_of_one_group_the_second_stands_back_and_of_three_none_has_its_colour()
    {
        Assert.Equal([ColourRole.Group1, ColourRole.Group1Soft], Series(Steps("{value: alpha.patches}, {name: X, value: alpha.advisories}")));
        Assert.Equal([null, null, null], Series(Steps("{value: alpha.patches}, {name: X, value: alpha.advisories}, {value: critical.patches}")));
        Assert.Equal([ColourRole.Group1, ColourRole.Group2], Series(Steps("{value: alpha.patches}, {value: beta.patches}")));
    }

    [Fact]
    public void Series_of_one_severity_each_have_the_colours_of_severities()
    {
        const string rows = "- {id: c, kind: stacked-bar, title: T, axis: {title: P}, rows: [{label: R}], series: [{name: C, values: [critical.patches]}, {name: L, values: ['alpha.patches[low]']}]}";

        Assert.Equal([ColourRole.Critical, ColourRole.Low], Series(rows));
        Assert.Equal([ColourRole.Group1, ColourRole.Group1Soft], Series(rows.Replace("[low]", "[critical]", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_releases_of_a_lane_have_the_colour_of_its_selection() =>
        Assert.Equal(["Beta Ltd"], GroupedContent.Chart("- {id: c, kind: timeline, title: T, lanes: [{name: L, releases: beta}]}").Lanes.Select(lane => lane.Colour?.Group));

    [Theory]
    [InlineData("[{name: Alpha Inc, colour: group1}, {name: Beta, colour: group2}]", "RG2111 no selection belongs to the group 'Beta'.")]
    [InlineData("[{name: Alpha Inc, colour: group1}, {name: Beta Ltd, colour: group1}]", "RG2110 'Beta Ltd' and 'Alpha Inc' would have one colour, 'group1'.")]
    [InlineData("[{name: Alpha Inc, colour: group1}, {name: Alpha Inc, colour: group2}]", "RG2010 the group 'Alpha Inc' is already written.")]
    public void A_group_that_colours_nothing_or_not_alone_is_reported(string groups, string expected) =>
        Assert.Contains(expected, GroupedContent.Findings(groups).Select(finding => $"{finding.Code.Id} {finding.Message}"));

    [Fact]
    public void A_selection_may_name_its_group_and_only_one_that_is_there()
    {
        const string selection = "  - {{id: own, title: Own, dataset: a, group: {0}, basis: records, window: {{from: 2008-01-01, to: 2008-12-31}}}}";

        Assert.Empty(GroupedContent.Findings("[{name: Gamma, colour: group3}]", string.Format(null, selection, "Gamma")));
        var finding = Assert.Single(GroupedContent.Findings("[{name: Gamma, colour: group3}]", string.Format(null, selection, "Gama")), one => one.Code == DataCodes.UnknownReference);
        Assert.Equal("'Gama' is not the id of a group.", finding.Message);
        Assert.Contains("Gamma", finding.Remedy, StringComparison.Ordinal);
    }
}
