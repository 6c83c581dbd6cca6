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
        var correction = Read(Corrections).Correction("first")!;
        Assert.Equal(("list", "p1", "a note", new DateOnly(2009, 8, 13)), (correction.SourceId, correction.CorrectedBy, correction.Place, correction.Date));
        Assert.Equal(("First.", "Right.", 3), (correction.Was.Text, correction.Now.Text, correction.Span.Line));
    }

    [Theory]
    [InlineData("p1", "first second third")]
    [InlineData("list", "first third")]
    [InlineData("other", "")]
    public void A_source_has_the_corrections_of_it_and_by_it(string source, string ids) => Assert.Equal(ids, Ids(Read(Corrections).CorrectionsOf(source)));

    [Theory]
    [InlineData("claim:c", "second")]
    [InlineData("metric:a.patches", "first second")]
    [InlineData("dataset:alpha", "")]
    public void A_claim_metric_or_dataset_has_the_corrections_that_concern_it(string reference, string ids) =>
        Assert.Equal(ids, Ids(Read(Corrections).CorrectionsConcerning(reference)));

    [Fact]
    public void A_replaced_correction_tells_by_which() =>
        Assert.Equal(("third", null), (Read(Corrections).ReplacementOf("second")?.Id, Read(Corrections).ReplacementOf("third")?.Id));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public void A_report_may_have_no_corrections(string corrections) => Assert.Empty(Read(corrections).Corrections);
}
