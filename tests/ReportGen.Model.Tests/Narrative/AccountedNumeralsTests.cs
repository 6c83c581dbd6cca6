using ReportGen.Narrative;

namespace ReportGen.Tests.Narrative;

/// <summary>What answers for each numeral of a file is kept, not only counted.</summary>
public class AccountedNumeralsTests
{
    [Fact]
    public void Bound_numbers_keep_the_names_that_they_are_bound_to() => Assert.Equal(
        ["full.patches", "core.patches", "full.patches", "claim:p1-33x"],
        Of("Full had [32](metric:full.patches), Core [](metric:core.patches), so Full had [32](metric:full.patches): [33×](claim:p1-33x).").Bound.AsEnumerable());

    [Fact]
    public void A_figure_that_is_set_large_is_bound_and_no_numeral_of_the_text()
    {
        var read = SmallReport.Post("![So many.](metric:full.patches)").Value;

        Assert.Equal(["full.patches"], Assert.Single(read.Files).Numerals.Bound.AsEnumerable());
        Assert.Equal(0, read.Coverage.Bound);
    }

    [Fact]
    public void A_literal_keeps_its_words_and_its_reason() =>
        Assert.Equal(new LiteralNumeral("thirty years", "a figure of speech"), Assert.Single(Of("It took [thirty *years*](<literal: a figure of speech>).").Literals));

    [Fact]
    public void An_exempt_numeral_keeps_its_pattern() => Assert.Equal(("12", "12 August 2009", "a date"), Of("It came on 12 August 2009.").Exempt[0] is var one ? (one.Text, one.Name, one.Reason) : default);

    [Theory]
    [InlineData("On 12 August 2009 Full had [32](metric:full.patches) in [24/7](literal: an idiom).")]
    [InlineData("Nothing.")]
    public void The_lists_are_as_long_as_the_counts(string prose)
    {
        var file = Assert.Single(SmallReport.Post(prose).Value.Files);

        Assert.Equal(file.Coverage, new Coverage(file.Numerals.Bound.Length, file.Numerals.Exempt.Length, file.Numerals.Literals.Length, 0));
    }

    private static AccountedNumerals Of(string prose) => Assert.Single(SmallReport.Post(prose).Value.Files).Numerals;
}
