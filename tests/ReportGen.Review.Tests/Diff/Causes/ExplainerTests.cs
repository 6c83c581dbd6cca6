using ReportGen.Diff;
using ReportGen.Diff.Causes;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Causes;

public class ExplainerTests
{
    private const string Post = """{"posts": [{"path": "a.html", "file": "content/posts/a.md"}]}""";

    private static readonly MovedNames Ratio = Moving.Measures("ratio");

    private static readonly MovedNames Flipped = Moving.Claim("c1", "confirmed", "off by rounding");

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

    [Fact]
    public void The_same_words_beside_no_name_are_not() =>
        Assert.Equal(("", false), Explained("It weighed 2.66× as much.", "It weighed 2.70× as much.", Ratio));

    [Fact]
    public void Words_in_a_cell_beside_a_number_that_moved_are_not() =>
        Assert.Equal(("ratio", false), Explained("Alpha | [2.66×](ratio) exactly", "Alpha | [2.70×](ratio) roughly", Ratio));

    [Fact]
    public void Words_of_a_verdict_are_explained_whatever_their_capitals() =>
        Assert.Equal(("claim:c1", true), Explained("Verdict: [Confirmed](claim:c1)", "Verdict: [Off by rounding](claim:c1)", Flipped, Post));

    [Fact]
    public void Words_of_an_author_on_a_claim_that_flipped_are_not() =>
        Assert.Equal(("", false), Explained("It [grew by a third](claim:c1).", "It [hardly grew](claim:c1).", Flipped, Post));

    [Fact]
    public void All_that_a_page_made_from_data_tells_of_a_claim_follows_it() =>
        Assert.Equal(("claim:c1", true), Explained("[The data give 2.66×.](claim:c1)", "[The data give 2.70×.](claim:c1)", Flipped));

    [Fact]
    public void Words_beside_a_claim_that_flipped_are_not() =>
        Assert.Equal(("claim:c1", false), Explained("Note. [It holds.](claim:c1)", "Remark. [It fails.](claim:c1)", Flipped));

    [Fact]
    public void What_stands_in_the_place_of_a_record_that_changed_is_explained() =>
        Assert.True(InPlace("record-A1", "{}", Moving.Place("record-A1")).IsExplained);

    [Theory]
    [InlineData("record-A1", false)]
    [InlineData("n-ratio", true)]
    public void On_an_author_s_page_only_what_it_lists_itself_has_places(string anchor, bool isExplained) =>
        Assert.Equal(isExplained, InPlace(anchor, Post, Moving.Place(anchor)).IsExplained);

    [Fact]
    public void Words_in_the_place_of_something_that_was_reworded_are_no_data()
    {
        var reworded = new Cause(CauseKind.Text, null, "c1", "The claim “c1” was changed: note reads otherwise.", []);

        var block = InPlace("c1", "{}", Moving.Place("c1", reworded));

        Assert.False(block.IsExplained);
        Assert.Equal([reworded], block.Causes.AsEnumerable());
    }

    [Theory]
    [InlineData("{}", "text-pages")]
    [InlineData(Post, "text-a.html")]
    public void Words_that_are_bound_to_nothing_are_text_of_their_page_where_no_file_is_known(string report, string cause) =>
        Assert.Equal(cause, Assert.Single(InPlace("content", report, MovedNames.None).Causes).Id);

    private static (string Moved, bool IsExplained) Explained(string before, string after, MovedNames moved, string report = "{}")
    {
        var block = Told(Written.Page("a.html", before), Written.Page("a.html", after), report, moved);
        return (string.Join(' ', block.Moved), block.IsExplained);
    }

    private static BlockChange InPlace(string anchor, string report, MovedNames moved) =>
        Told(In(anchor, Written.Page("a.html", "It was 3 MB.")), In(anchor, Written.Page("a.html", "It was 4 MB.")), report, moved);

    private static PageText In(string anchor, PageText page) =>
        page with { Sections = [.. page.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => block with { Places = [anchor] })] })] };

    private static BlockChange Told(PageText before, PageText after, string report, MovedNames moved)
    {
        var pages = Written.Compare(Written.Edition(report), Written.Edition(report), Written.Pages(before), Written.Pages(after), moved);
        var block = Assert.Single(pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks));
        Assert.Equal(BlockDifference.Changed, block.Difference);
        return block;
    }
}
