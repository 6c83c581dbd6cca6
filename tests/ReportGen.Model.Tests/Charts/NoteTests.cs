using ReportGen.Charts;

namespace ReportGen.Tests.Charts;

/// <summary>Words in a picture on months or days that it shows.</summary>
public sealed class NoteTests
{
    private static string Months(string notes) => $"- {{id: c, kind: stacked-bar, title: T, axis: {{title: P}}, by: month, value: alpha.patches, notes: [{notes}]}}";

    [Fact]
    public void A_note_spans_months_and_its_numbers_are_bound()
    {
        var chart = GroupedContent.Chart(Months("{from: 2008-05, to: 2008-07, text: \"[Zero](metric:alpha.patches[2008-05]) patches\", source: s1}, {from: 2008-02-01, text: The first}"));

        Assert.Equal(["1 February 2008: The first", "May 2008 to July 2008: Zero patches"], chart.Events.Select(note => $"{note.DateWords}: {note.Label}"));
        Assert.All(chart.Events, note => Assert.True(note.IsNote));
        Assert.Equal(["s1"], chart.SourceIds.ToArray());
        Assert.Equal("[Zero](metric:alpha.patches[2008-05]) patches", Assert.Single(chart.BoundTexts).Written.Text);
        Assert.Contains("May 2008 to July 2008: Zero patches.", chart.AlternativeText, StringComparison.Ordinal);
        Assert.DoesNotContain("Marked", chart.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_cut_to_what_the_chart_shows() =>
        Assert.Equal("2008-11-01 to 2008-12-31", GroupedContent.Chart(Months("{from: 2008-11, to: 2009-03, text: T}")).Events[0].Days.ToString());

    [Fact]
    public void A_note_and_an_event_of_the_same_day_are_two_drawings()
    {
        const string text = "{from: 2008-05-01, text: T, source: s1}";
        var (note, happened) = (GroupedContent.Chart(Months(text)), GroupedContent.Chart(Months(text).Replace("notes", "events", StringComparison.Ordinal).Replace("from", "date", StringComparison.Ordinal).Replace("text", "label", StringComparison.Ordinal)));

        Assert.NotEqual((note with { AlternativeText = "" }).Hash, (happened with { AlternativeText = "" }).Hash);
    }

    [Theory]
    [InlineData("{from: 2009-05, text: T}", "RG5018", "'T' lies outside of the days that the chart shows, 1 January 2008 to 31 December 2008.")]
    [InlineData("{from: 2008-05, to: 2008-04, text: T}", "RG2020", "the note ends on 30 April 2008, before it begins.")]
    [InlineData("{from: 2008-05, text: T, source: s9}", "RG5009", "no source is called 's9'.")]
    public void A_note_that_cannot_be_drawn_is_reported(string note, string code, string message)
    {
        var finding = Assert.Single(GroupedContent.Read(Months(note)).Diagnostics);

        Assert.Equal((code, message), (finding.Code.Id, finding.Message));
    }

    [Fact]
    public void Kinds_without_an_axis_of_time_take_no_notes() =>
        Assert.Contains(ChartsCodes.KeyOfOtherKind, GroupedContent.Read("- {id: c, kind: bar, title: T, axis: {title: P}, rows: [{value: alpha.patches}], notes: [{from: 2008-01, text: T}]}").Diagnostics.Select(finding => finding.Code));
}
