using ReportGen.Data;

namespace ReportGen.Tests.Data;

public sealed class CorrectionTests
{
    private const string Corrections = """
        - {id: third, source: p1, corrected_by: list, place: p, date: 2009-09-02, was: Third., now: Right., replaces: second}
        - {id: second, source: p1, corrected_by: p1, place: p, date: 2009-08-13, was: Second., now: Right., concerns: ["claim:c", "metric:a.patches"]}
        - {id: first, source: list, corrected_by: p1, place: a note, date: 2009-08-13, was: First., now: Right., concerns: ["metric:a.patches"]}

        """;

    private static ReportData Read(string corrections)
    {
        var outcome = SmallReport.Read(SmallReport.Files.Append(new("content/corrections.yaml", corrections)));
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    private static string Ids(IEnumerable<SourceCorrection> corrections) => string.Join(" ", corrections.Select(correction => correction.Id));

    [Fact]
    public void Corrections_come_by_date_and_id() => Assert.Equal("first second third", Ids(Read(Corrections).Corrections));

    [Fact]
    public void A_correction_keeps_what_was_written()
    {
        var correction = Read(Corrections).Corrections[0];
        Assert.Equal(("list", "p1", "a note", new DateOnly(2009, 8, 13)), (correction.SourceId, correction.CorrectedBy, correction.Place, correction.Date));
        Assert.Equal(("First.", "Right.", 3), (correction.Was.Name, correction.Now.Name, correction.Span.Line));
    }

    [Fact]
    public void The_place_of_a_correction_is_looked_through_for_numbers()
    {
        var correction = Assert.Single(Read("- {id: a, source: p1, corrected_by: p1, place: in row 13, date: 2009-08-13, was: W., now: N.}\n").Corrections);

        Assert.Equal("in row 13", Assert.Single(correction.PlainTexts).Text);
    }

    [Theory]
    [InlineData("2009-08-11", "RG2060")]
    [InlineData("2009-08-12", "")]
    public void A_source_can_be_corrected_from_its_own_day_on(string date, string code) =>
        Assert.Equal(code, Codes($"- {{id: a, source: p1, corrected_by: list, place: p, date: {date}, was: W., now: N.}}\n"));

    [Theory]
    [InlineData("2009-08-13", "RG2061")]
    [InlineData("2009-08-14", "")]
    [InlineData("2009-08-15", "")]
    public void A_correction_replaces_one_of_its_day_or_an_earlier_one(string date, string code) => Assert.Equal(code, Codes($$"""
        - {id: a, source: p1, corrected_by: p1, place: p, date: 2009-08-14, was: W., now: N.}
        - {id: b, source: p1, corrected_by: p1, place: p, date: {{date}}, was: W., now: N., replaces: a}

        """));

    private static string Codes(string corrections)
    {
        var read = SmallReport.Read(SmallReport.Files.Append(new("content/corrections.yaml", corrections)));
        return string.Join(' ', read.Diagnostics.Select(found => found.Code.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public void A_report_may_have_no_corrections(string corrections) => Assert.Empty(Read(corrections).Corrections);
}
