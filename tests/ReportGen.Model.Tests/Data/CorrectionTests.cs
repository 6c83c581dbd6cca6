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
    [InlineData("")]
    [InlineData("[]")]
    public void A_report_may_have_no_corrections(string corrections) => Assert.Empty(Read(corrections).Corrections);
}
