using ReportGen.Diff;
using ReportGen.Diff.Prose;

namespace ReportGen.Tests.Diff.Prose;

public class ExplainerTests
{
    private static readonly ShownChange Ratio = new("ratio", "2.66×", "2.70×");

    private static readonly ShownChange Size = new("alpha.size", "12 MB", "13 MB");

    private static readonly ShownChange Sentence = new("claim:c1", "The source says 2.66×, the data give 2.66×: it is confirmed.", "The source says 2.66×, the data give 2.70×: it is off by rounding.");

    [Fact]
    public void A_bound_number_of_a_measure_that_moved_is_explained() =>
        Assert.Equal(("ratio", true), Explained("It weighed [2.66×](ratio) as much.", "It weighed [2.70×](ratio) as much.", Ratio));

    [Fact]
    public void A_word_that_somebody_wrote_beside_it_is_not() =>
        Assert.Equal(("ratio", false), Explained("It weighed [2.66×](ratio) as much.", "It weighed [2.70×](ratio) as little.", Ratio));

    [Fact]
    public void A_number_of_another_measure_in_its_place_is_not() =>
        Assert.Equal(("ratio", false), Explained("It weighed [2.66×](ratio).", "It weighed [2.70×](other).", Ratio));

    [Fact]
    public void A_number_of_a_measure_that_did_not_move_is_not() =>
        Assert.Equal(("", false), Explained("It weighed [2.66×](other).", "It weighed [2.71×](other).", Ratio));

    [Theory]
    [InlineData("Bars: Alpha 12 MB, Beta 4 MB.", "Bars: Alpha 13 MB, Beta 4 MB.", "alpha.size", true)]
    [InlineData("Bars: Alpha 12 MB.", "Bars: Alpha 13 GB.", "", false)]
    [InlineData("Bars: Alpha 112 MB.", "Bars: Alpha 113 MB.", "", false)]
    [InlineData("Note. The source says 2.66×, the data give 2.66×: it is confirmed.", "Note. The source says 2.66×, the data give 2.70×: it is off by rounding.", "claim:c1", true)]
    [InlineData("Note. The source says 2.66×, the data give 2.66×: it is confirmed.", "Remark. The source says 2.66×, the data give 2.70×: it is off by rounding.", "claim:c1", false)]
    public void Printed_words_inside_sentences_are_explained_where_they_became_the_new_ones(string before, string after, string moved, bool isExplained) =>
        Assert.Equal((moved, isExplained), Explained(before, after, Ratio, Size, Sentence));

    [Fact]
    public void Words_of_a_verdict_are_explained_whatever_their_capitals() =>
        Assert.Equal(("claim:c1", true), Explained("Verdict: [Confirmed](claim:c1)", "Verdict: [Off by rounding](claim:c1)", new ShownChange("claim:c1", "confirmed", "off by rounding")));

    [Fact]
    public void Words_of_an_author_on_a_claim_that_flipped_are_not() =>
        Assert.Equal(("", false), Explained("It [grew by a third](claim:c1).", "It [hardly grew](claim:c1).", new ShownChange("claim:c1", "confirmed", "contradicted")));

    [Fact]
    public void Words_that_came_with_nothing_before_them_are_explained_by_a_change_that_says_so() =>
        Assert.Equal(("claim:c2", true), Explained("First. Last.", "First. Now undecided. Last.", new ShownChange("claim:c2", "", "Now undecided.")));

    private static (string Moved, bool IsExplained) Explained(string before, string after, params ShownChange[] moved)
    {
        var block = Assert.Single(Written.Blocks(Written.Page("a.html", before), Written.Page("a.html", after), moved));
        Assert.Equal(BlockDifference.Changed, block.Difference);
        return (string.Join(' ', block.Moved), block.IsExplained);
    }
}
