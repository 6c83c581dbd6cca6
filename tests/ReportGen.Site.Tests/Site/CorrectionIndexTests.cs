using ReportGen.Data;
using ReportGen.Diagnostics;
using ReportGen.Prose;
using ReportGen.Site;
using ReportGen.Sources;

namespace ReportGen.Tests.Site;

public sealed class CorrectionIndexTests
{
    private static readonly Corrections Index = new(
    [
        Correction("first", "list", "p1", 13, null, "metric:a.patches"),
        Correction("second", "p1", "p1", 13, null, "claim:c", "dataset:a", "dataset:a"),
        Correction("third", "p1", "list", 20, "second", "dataset:a"),
    ]);

    private static SourceCorrection Correction(string id, string source, string by, int day, string? replaces, params string[] concerns)
    {
        var span = SourceSpan.File("content/corrections.yaml");
        return new SourceCorrection(
            id, source, by, "a note", new DateOnly(2009, 8, day), new ProseText(new SourcedText("Was.", span)), new ProseText(new SourcedText("Is.", span)),
            [.. concerns.Select(concern => new SourcedText(concern, span))], replaces, span);
    }

    private static string Ids(IEnumerable<SourceCorrection> corrections) => string.Join(' ', corrections.Select(correction => correction.Id));

    [Theory]
    [InlineData("p1", "third first second")]
    [InlineData("list", "third first")]
    [InlineData("other", "")]
    [InlineData(null, "")]
    public void A_source_has_the_corrections_of_it_and_by_it_newest_first(string? source, string ids) => Assert.Equal(ids, Ids(Index.OfSource(source)));

    [Fact]
    public void A_claim_or_dataset_has_each_correction_that_concerns_it_once()
    {
        Assert.Equal("second", Ids(Index.OfClaim("c")));
        Assert.Equal("third second", Ids(Index.OfDataset("a")));
        Assert.Empty(Index.OfClaim("a"));
    }

    [Fact]
    public void A_replaced_correction_tells_by_which() =>
        Assert.Equal(("third", null), (Index.ReplacementOf(Index.Find("second")!)?.Id, Index.ReplacementOf(Index.Find("third")!)?.Id));
}
