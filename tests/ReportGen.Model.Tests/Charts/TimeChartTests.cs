using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

public sealed class TimeChartTests
{
    private static string Columns(string more) => $"- {{id: c, kind: stacked-bar, title: T, axis: {{title: Patches}}{more}}}";

    private static string Calendar(string more) => $"- {{id: c, kind: calendar, title: T, axis: {{title: Restarts}}{more}}}";

    [Fact]
    public void A_stacked_chart_has_a_row_for_each_month_of_the_window()
    {
        var chart = TimeContent.Chart(Columns(", by: month, value: all.patches"));

        Assert.Equal(["March 2008", "April 2008", "May 2008", "June 2008"], chart.Rows.Select(row => row.Label));
        Assert.Equal(["31 March only", null, null, "1 June to 10 June only"], chart.Rows.Select(row => row.Note));
        Assert.Equal(["0", "2", "1", "1–2"], Assert.Single(chart.Series).Values.Select(value => value.Words));
        Assert.Equal("all.patches[2008-06]", chart.Series[0].Values[3].Name);
        Assert.Empty(chart.Totals);
        Assert.Equal(
            ["March 2008 is counted from the 31st only, where the period begins.", "June 2008 is counted to the 10th only, where the period ends."],
            chart.Notes.ToArray());
    }

    [Fact]
    public void A_column_of_several_series_has_a_total_unless_something_stands_in_two()
    {
        const string series = ", by: month, series: [{name: Critical, value: critical.MEASURE}, {name: Important, value: important.MEASURE}]";

        var patches = TimeContent.Chart(Columns(series.Replace("MEASURE", "patches", StringComparison.Ordinal)));
        var advisories = TimeContent.Chart(Columns(series.Replace("MEASURE", "advisories", StringComparison.Ordinal)));

        Assert.Equal(["2", "1", "2"], patches.Totals.Select(total => total?.Words));
        Assert.Equal("critical.patches[2008-04] + important.patches[2008-04]", patches.Totals[0]?.Name);
        Assert.Empty(patches.Notes);
        Assert.Equal([null, "1", "2"], advisories.Totals.Select(total => total?.Words));
        Assert.Equal(["A column without a total shows something in more than one part: A."], advisories.Notes.ToArray());
    }

    [Fact]
    public void Columns_are_put_in_words()
    {
        var chart = TimeContent.Chart(Columns(", by: month, series: [{name: Critical, value: critical.patches}, {name: Important, value: important.patches}]"));

        Assert.Equal(
            "Column chart of patches by month, 1 April 2008 to 30 June 2008: 3 months, Critical and Important on top of each other. " +
            "Critical: largest: April 2008 and June 2008, 1 each; smallest: May 2008, 0. Important: all are 1. " +
            "Together: largest: April 2008 and June 2008, 2 each; smallest: May 2008, 1.",
            chart.AlternativeText);
        Assert.Equal(["Patches", "Critical", "Important"], chart.PlainTexts.Select(text => text.Text));
    }

    [Fact]
    public void A_calendar_has_a_row_for_each_release_day()
    {
        var chart = TimeContent.Chart(Calendar(", by: day, value: year.restarts"));

        Assert.Equal(["8 April 2008", "13 May 2008", "10 June 2008"], chart.Rows.Select(row => row.Label));
        Assert.Equal([null, "Patches of the day"], chart.Series.Select(series => series.Name));
        Assert.Equal(["1–2", "0", "1–2"], chart.Series[0].Values.Select(value => value.Words));
        Assert.Equal(["2", "1", "1–2"], chart.Series[1].Values.Select(value => value.Words));
        Assert.Equal("year.restarts[2008-04-08]", chart.Series[0].Values[0].Name);
        Assert.Equal(["1 patch is not drawn, because the day of release is not known."], chart.Notes.ToArray());
        Assert.Equal(
            "Calendar of restarts, 1 January 2008 to 31 December 2008: 3 release days. Restart required on 2 days and no restart on 1 day. " +
            "Largest: 8 April 2008 and 10 June 2008, 1–2 each; smallest: 13 May 2008, 0. 1 patch is not drawn, because the day of release is not known.",
            chart.AlternativeText);
    }

    [Theory]
    [InlineData("year.cves", 1, "at least one")]
    [InlineData("quarter.restarts", 2, "restart required")]
    public void Only_restarts_are_told_as_a_part_of_the_patches_of_the_day_whatever_the_selection_counts(string value, int series, string certain)
    {
        var chart = TimeContent.Chart(Calendar($", by: day, value: {value}"));

        Assert.Equal(series, chart.Series.Length);
        Assert.Equal(certain, chart.Meanings?.Certain);
    }

    [Fact]
    public void The_hash_names_months_totals_and_meanings_too()
    {
        var (columns, calendar) = (TimeContent.Chart(Columns(", by: month, series: [{name: A, value: critical.patches}, {name: B, value: important.patches}]")), TimeContent.Chart(Calendar(", by: day, value: year.restarts")));

        Chart[] all =
        [
            columns, columns with { Totals = [] }, columns with { Totals = columns.Totals.SetItem(0, null) }, columns with { Window = null },
            columns with { Rows = [.. columns.Rows.Select(row => row with { Days = null })] }, calendar, calendar with { Meanings = null },
        ];
        Assert.Equal(all.Length, all.Select(chart => chart.Hash).Distinct(StringComparer.Ordinal).Count());
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { Columns(", by: month, value: all.patchs"), "RG5002", "did you mean" },
        { Columns(", by: week, value: all.patches"), "RG1026", "'month'" },
        { Columns(", by: day, value: all.patches"), "RG5010", "write 'by: month'" },
        { Calendar(", by: month, value: all.restarts"), "RG5010", "write 'by: day'" },
        { "- {id: c, kind: dot, title: T, axis: {title: P}, by: month, rows: [{label: A, value: all.patches}]}", "RG5017", "'stacked-bar', 'calendar'" },
        { Columns(", value: all.patches"), "RG1021", "lacks the key 'by'" },
        { Columns(", by: month"), "RG1021", "lacks the key 'value'" },
        { Columns(", by: month, value: all.patches, rows: [{label: A, value: all.patches}]"), "RG5011", "leave 'rows' out" },
        { Columns(", by: month, series: []"), "RG5007", "write at least one series" },
        { Columns(", by: month, series: [{name: A, value: all.patches}, {name: B, value: critical.patches}]"), "RG5012", "name selections of one window" },
        { Columns(", by: month, value: by-time"), "RG5013", "write 'selection.measure' with one of patches, advisories, count, size" },
        { Columns(", by: month, value: reported.published"), "RG5013", "cannot be told for each month or day" },
        { Columns(", by: month, value: 'all.patches[2008-04]'"), "RG5013", "cannot be told for each month or day" },
        { Columns(", by: month, value: all.longest_gap"), "RG5013", "cannot be told for each month or day" },
        { Calendar(", by: day, value: all.size"), "RG5013", "a calendar shows counts" },
        { Columns(", by: month, value: pub.patches"), "RG5014", "name a selection on the basis of records" },
        { Columns(", by: month, value: decade.patches"), "RG5015", "has 156 months; a chart shows at most 120" },
        { Calendar(", by: day, value: decade.restarts"), "RG5015", "has 156 months; a chart shows at most 120" },
        { Calendar(", by: day, value: low.restarts"), "RG5007", "counts no patch of which the day is known" },
        { Columns(", by: month, value: all.patches, scale: log"), "RG5006", "leave 'scale' out" },
        { Columns(", by: month, value: important.size"), "RG5005", "every value of the chart is unknown" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_chart_over_time_is_reported_at_its_place(string yaml, string code, string part)
    {
        var read = TimeContent.Read(yaml);

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(code, finding.Code.Id);
        Assert.StartsWith("content/charts.yaml:1:", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(part, finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_calendar_shows_at_most_400_release_days(int days, int findings)
    {
        var read = TimeContent.ReadWithReleaseDays(days, Calendar(", by: day, value: days.restarts"));

        Assert.Equal(findings, read.Diagnostics.Length);
        Assert.All(read.Diagnostics, found => Assert.Equal(("RG5015", true), (found.Code.Id, found.Message.Contains("has 401 release days; a chart shows at most 400", StringComparison.Ordinal))));
        Assert.Equal(1 - findings, read.Value.Charts.Length);
    }
}
