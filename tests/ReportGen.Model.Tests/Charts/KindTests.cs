using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

/// <summary>Kinds of charts that show single records, days and events.</summary>
public sealed class KindTests
{
    private static string Steps(string more) => $"- {{id: c, kind: cumulative, title: T, axis: {{title: Patches}}{more}}}";

    private static string Line(string more) => $"- {{id: c, kind: timeline, title: T{more}}}";

    private static string Strip(string rows, string more = "") => $"- {{id: c, kind: strip, title: T, axis: {{title: Size}}, rows: [{rows}]{more}}}";

    private static string Bars(string title, string other, string marked) =>
        $"- {{id: c, kind: bar, title: {title}, axis: {{title: P}}, rows: [{{label: \"{other}\", value: year.patches}}, {{label: \"{marked}\", value: year.patches, emphasis: true}}]}}";

    private static string Events(int count) => string.Join(", ", Enumerable.Range(1, count).Select(day => $"{{date: 2008-05-{day:00}, label: L{day}, source: s1}}"));

    [Fact]
    public void Steps_end_at_the_measure_of_the_selection()
    {
        var chart = TimeContent.Chart(Steps(", value: year.patches"));

        Assert.Equal(["1 January 2008", "8 April 2008", "13 May 2008", "1 June 2008", "10 June 2008", "30 June 2008", "31 December 2008"], chart.Rows.Select(row => row.Label));
        Assert.Equal(["0", "2", "3", "3–4", "4–5", "5", "5"], chart.Series[0].Values.Select(value => value.Words));
        Assert.Equal(("year.patches", "year.patches[to 2008-05-13]"), (chart.Series[0].Values[^1].Name, chart.Series[0].Values[2].Name));
        Assert.Equal("Of 1 release the day is not known: it counts from the last day that it can have, and may count from the first.", Assert.Single(chart.Notes));
        Assert.StartsWith("Step chart of patches, 1 January 2008 to 31 December 2008. Rises to 5. Rises most on 8 April 2008.", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_count_an_advisory_once_on_the_day_of_its_first_patch()
    {
        var chart = TimeContent.Chart(Steps(", series: [{name: Patches, value: quarter-out.patches}, {name: Bulletins, value: quarter-out.advisories}]"));

        Assert.Equal(["0", "2", "2–3", "3–4", "4"], chart.Series[0].Values.Select(value => value.Words));
        Assert.Equal(["0", "1", "1–2", "2–3", "3"], chart.Series[1].Values.Select(value => value.Words));
        Assert.Contains("At the end: largest: Patches, 4; smallest: Bulletins, 3.", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_has_lanes_of_events_and_of_releases()
    {
        var chart = TimeContent.Chart(Line(", lanes: [{name: Said, events: [{date: 2008-07-02, label: Later, source: s1}, {date: 2008-03, label: Before, source: s1}]}, {name: Out, releases: year}]"));

        Assert.Equal("2008-03-01 to 2008-07-31", chart.Window?.ToString());
        Assert.Equal(["March 2008 Before", "2 July 2008 Later"], chart.Lanes[0].Events.Select(one => $"{one.DateWords} {one.Label}"));
        Assert.Equal(["8 April 2008 2 patches", "13 May 2008 1 patch", "June 2008 1 patch", "10 June 2008 1–2 patches"], chart.Lanes[1].Events.Select(one => $"{one.DateWords} {one.Label}"));
        Assert.Equal(
            "Timeline, 1 March 2008 to 31 July 2008: 2 lanes. Said: March 2008, Before; 2 July 2008, Later. " +
            "Out: 3 release days and 1 month of release from 8 April 2008 to 10 June 2008; most: 8 April 2008, 2 patches.",
            chart.AlternativeText);
        Assert.Equal(["s1"], chart.SourceIds.ToArray());
    }

    [Fact]
    public void Numerals_of_labels_and_dates_are_seen_by_the_scan()
    {
        var texts = TimeContent.Chart(Line(", lanes: [{name: 3 lanes, events: [{date: 2008-03-04, label: 17 patches, source: s1}]}]")).PlainTexts.Select(text => text.Text);

        Assert.Equal(["3 lanes", "17 patches", "2008-03-04"], texts);
    }

    [Fact]
    public void A_strip_holds_every_record_by_size_and_counts_those_without()
    {
        var chart = SizedContent.Chart(Strip("{label: All, value: all.size}, {label: Early, value: early.size}, {label: Critical, value: critical.size}", ", scale: log"));

        Assert.Equal(["P3 4 MB", "P1 12 MB", "P2 about 100 MB"], chart.Rows[0].Records.Select(record => $"{record.Id} {record.Value.Words}"));
        Assert.Equal([1, 0, 0], chart.Rows.Select(row => row.UnknownRecords));
        Assert.Equal(["unknown", "30–90 MB", "unknown"], chart.Series[0].Values.Select(median => median.Words));
        Assert.Equal(["P3 Possible", "P1 Certain"], chart.Rows[2].Records.Select(record => $"{record.Id} {record.Belonging}"));
        Assert.Equal(
            "Strip chart of size, in MB, on a log scale: 3 rows. " +
            "All: 3 records, smallest: 4 MB; largest: about 100 MB; median: unknown; 1 of 4 sizes unknown. " +
            "Early: 2 records, smallest: 12 MB; largest: about 100 MB; median: 30–90 MB. " +
            "Critical: 2 records, smallest: 4 MB; largest: 12 MB; median: unknown.",
            chart.AlternativeText);
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(1001, 1)]
    public void A_strip_shows_at_most_1000_records(int records, int findings)
    {
        var read = SizedContent.Read(records, Strip("{label: Many, value: many.size}"));

        Assert.Equal(findings, read.Diagnostics.Length);
        Assert.All(read.Diagnostics, found => Assert.Equal(("RG5021", true), (found.Code.Id, found.Message.Contains("1001 records with a size; a strip shows at most 1000", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_stacked_chart_of_written_rows_adds_up_what_stands_in_one_series_only()
    {
        var chart = TimeContent.Chart("- {id: c, kind: stacked-bar, title: T, axis: {title: P}, rows: [{label: A}, {label: B}], series: [{name: Critical, values: [critical.patches, critical.patches]}, {name: Other, values: [important.patches, quarter-out.patches]}]}");

        Assert.Equal(["5", null], chart.Totals.Select(total => total?.Words));
        Assert.Equal("A column without a total shows something in more than one part: A1 and C1.", Assert.Single(chart.Notes));
        Assert.Null(chart.Window);
    }

    [Theory]
    [InlineData(4, "M0, M1, M2 and M3")]
    [InlineData(5, "M0, M1, M2, M3 and 1 other")]
    [InlineData(6, "M0, M1, M2, M3 and 2 others")]
    public void Up_to_four_that_stand_in_more_than_one_part_are_named(int records, string named)
    {
        const string series = "[{name: One, values: [many.patches]}, {name: Other, values: [many.patches]}]";
        var read = SizedContent.Read(records, $"- {{id: c, kind: stacked-bar, title: T, axis: {{title: P}}, rows: [{{label: A}}], series: {series}}}");

        var note = Assert.Single(Assert.Single(read.Value.Charts).Notes);
        Assert.Equal($"A column without a total shows something in more than one part: {named}.", note);
    }

    [Fact]
    public void Events_stand_beside_values_over_time()
    {
        const string events = ", events: [{date: 2008-05-02, label: Then, source: s1}]";
        string[] charts =
        [
            Steps(", value: year.patches" + events),
            $"- {{id: c, kind: stacked-bar, title: T, axis: {{title: P}}, by: month, value: year.patches{events}}}",
            $"- {{id: c, kind: calendar, title: T, axis: {{title: P}}, by: day, value: year.restarts{events}}}",
        ];

        Assert.All(charts.Select(TimeContent.Chart), chart =>
        {
            Assert.Equal(new ChartEvent(ReportGen.Quantities.Period.Day(new DateOnly(2008, 5, 2)), "Then", "s1"), Assert.Single(chart.Events));
            Assert.Contains("Marked: 2 May 2008, Then.", chart.AlternativeText, StringComparison.Ordinal);
            Assert.Contains("s1", chart.SourceIds);
        });
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { Steps(", value: year.patches, rows: []"), "RG5017", "a chart of the kind 'cumulative' takes no 'rows'" },
        { Steps(", value: year.restarts"), "RG5013", "write 'selection.patches' or 'selection.advisories'" },
        { Steps(", value: pub.patches"), "RG5014", "name a selection on the basis of records" },
        { Steps(", value: year.patches, scale: log"), "RG5006", "counted from zero in equal steps" },
        { Steps(", value: year.patches, series: [{name: A, value: year.patches}]"), "RG5011", "leave 'value' out" },
        { Steps(", value: year.patches, events: [{date: 2009-05-02, label: Then, source: s1}]"), "RG5018", "outside of the days that the chart shows, 1 January 2008 to 31 December 2008" },
        { Steps(", value: year.patches, events: [{label: Then, source: s1}]"), "RG1021", "an event lacks the key 'date'" },
        { Steps(", value: year.patches, events: [{date: 2008-05-32, label: Then, source: s1}]"), "RG1024", "that month has no such day" },
        { Steps(", value: year.patches, events: [{date: 2008-05-02, label: Then, source: s2}]"), "RG5009", "did you mean 's1'?" },
        { Steps(", value: year.patches, events: [{date: 2008-05-02, label: Then}]"), "RG1021", "lacks the key 'source'" },
        { Steps($", value: year.patches, events: [{Events(13)}]"), "RG5019", "there are 13 events on one line; a chart shows at most 12" },
        { Line(", lanes: []"), "RG5007", "write at least one lane" },
        { Line(", lanes: [{name: A}]"), "RG5022", "this one names neither" },
        { Line(", lanes: [{name: A, releases: year, events: [{date: 2008-05-02, label: Then, source: s1}]}]"), "RG5022", "not both" },
        { Line(", lanes: [{name: A, events: []}]"), "RG5022", "the lane has no events" },
        { Line(", lanes: [{name: A, releases: low}]"), "RG5022", "counts no patch of which day or month are known" },
        { Line(", lanes: [{name: A, releases: yaer}]"), "RG5002", "did you mean 'year'?" },
        { Line(", lanes: [{name: A, releases: pub}]"), "RG5014", "name a selection on the basis of records" },
        { Line(", window: {from: 2008-06-01, to: 2008-05-01}, lanes: [{name: A, releases: year}]"), "RG5018", "before it begins" },
        { Line(", window: {from: 2008-06-01, to: 2008-07-01}, lanes: [{name: A, events: [{date: 2008-05-02, label: Then, source: s1}]}]"), "RG5018", "chart a longer window" },
        { Steps(", value: year.patches, events: [{date: 2008-05-02, label: Then, source: early}, {date: 2008-04-02, label: Now, source: early}]"), "RG5036", "'early' is of 2008-04, before the day of this event" },
        { Line(", axis: {title: T}, lanes: [{name: A, releases: year}]"), "RG5017", "takes no 'axis'" },
        { Line(", lanes: [{name: A, events: [{date: 1990-05-02, label: Then, source: s1}]}, {name: B, releases: year}]"), "RG5015", "more than 120 months" },
        { Strip("{label: A, value: year.patches}"), "RG5020", "has no value for each record" },
        { Strip("{label: A, value: pub.size}"), "RG5020", "state no sizes of single patches" },
        { Strip("{label: A, value: year.size}"), "RG5005", "every value of the chart is unknown" },
        { "- {id: c, kind: stacked-bar, title: T, axis: {title: P}, rows: [{label: A}], value: year.patches}", "RG5011", "leave 'value' out" },
        { "- {id: c, kind: stacked-bar, title: T, axis: {title: P}, rows: [{label: A, value: year.patches}]}", "RG1021", "a stacked chart with rows lacks the key 'series'" },
        { "- {id: c, kind: bar, title: T, axis: {title: P}, scale: log, rows: [{label: A, value: year.patches}]}", "RG5006", "write 'kind: dot'" },
        { Bars("Server comes first", "Server, long", "Office"), "RG5078", "the title names 'Server, long', but the accent is on 'Office'" },
        { "- {id: c, kind: pie, title: T, axis: {title: P}}", "RG1026", "'timeline'" },
    };

    /// <summary>Titles that may well be about the row in accent: they name it too, or a word of it, or no row in its own capitals.</summary>
    [Theory]
    [InlineData("Server comes before Office", "Server", "Office")]
    [InlineData("Server outweighs the office suite", "Server", "Office 2007")]
    [InlineData("Server outweighs ESX", "Server", "ESX 3.5")]
    [InlineData("The server comes first", "Server", "Office")]
    [InlineData("Servers come first", "Server", "Office")]
    [InlineData("Since 2008 there were more", "2008", "2009")]
    public void A_title_that_may_be_about_the_row_in_accent_is_no_mistake(string title, string other, string marked) =>
        Assert.Empty(TimeContent.Read(Bars(title, other, marked)).Diagnostics);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_once_at_its_place(string yaml, string code, string part)
    {
        var found = Assert.Single(TimeContent.Read(yaml).Diagnostics.Select(finding => finding.ToString()));

        Assert.StartsWith("content/charts.yaml:1:", found, StringComparison.Ordinal);
        Assert.Contains(code, found, StringComparison.Ordinal);
        Assert.Contains(part, found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_names_lanes_events_and_records_too()
    {
        var (line, strip) = (TimeContent.Chart(Line(", lanes: [{name: A, releases: year}]")), SizedContent.Chart(Strip("{label: All, value: all.size}")));
        var (lane, row) = (line.Lanes[0], strip.Rows[0]);

        Chart[] all =
        [
            line, line with { Lanes = [lane with { Name = "B" }] }, line with { Lanes = [lane with { Content = LaneContent.Events }] }, line with { Lanes = [lane with { Events = lane.Events[1..] }] },
            line with { Lanes = [lane with { Events = [.. lane.Events.Select(one => one with { Value = null })] }] }, line with { Events = lane.Events[..1] },
            strip with { Rows = [row, row with { Records = [], UnknownRecords = 0 }] }, strip with { Rows = [row with { Records = [], UnknownRecords = 0 }, row] },
            strip, strip with { Rows = [row with { UnknownRecords = 9 }] }, strip with { Rows = [row with { Records = row.Records[1..] }] },
            strip with { Rows = [row with { Records = [.. row.Records.Select(record => record with { Belonging = Belonging.Possible })] }] },
            strip with { Rows = [row with { Records = [.. row.Records.Select(record => record with { Value = record.Value with { Words = "x" } })] }] },
        ];
        Assert.Equal(all.Length, all.Select(chart => chart.Hash).Distinct(StringComparer.Ordinal).Count());
    }
}
