using ReportGen.Diff;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff;

/// <summary>The one account of a comparison is what the two files say, and the headline tells all of it.</summary>
public sealed class ChangeCountsTests
{
    public static TheoryData<string> Names => [.. DiffCase.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_counted_is_what_an_independent_walk_over_both_editions_finds(string name)
    {
        var (before, after) = DiffCase.Named(name).Editions;

        Assert.Empty(CountedWalk.Differences(before, after, DiffCase.Named(name).Comparison));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_headline_tells_every_sort_that_is_counted(string name) => Assert.Empty(CountedWalk.Untold(DiffCase.Named(name).Comparison));

    [Theory]
    [InlineData("identical", "No differences: a reader gets the same from both.")]
    [InlineData("template-word", "No number, verdict or chart moved.")]
    [InlineData("data-comment", "No number, verdict or chart moved.")]
    [InlineData("metric-renamed-and-redefined", "Moved: 1 number.")]
    [InlineData("metric-removed", "Removed: 1 number. 1 paragraph removed.")]
    [InlineData("claim-added", "Added: 1 claim. 3 other pictures differ.")]
    [InlineData("claim-removed", "Removed: 1 claim. 3 other pictures differ.")]
    [InlineData("formula-redefined", "Defined otherwise, with the same result: 1 number.")]
    [InlineData("bound-to-literal", "1 number lost its binding. 1 numeral is newly a literal. 1 paragraph reworded.")]
    [InlineData("bound-to-exempt", "1 number lost its binding. 1 numeral is newly exempt. 1 paragraph reworded.")]
    [InlineData("exemption-added", "1 numeral is newly exempt. 1 exemption differs. 1 paragraph reworded.")]
    [InlineData("number-left-its-text", "1 bound number left its text.")]
    public void The_headline_of_a_case_counts_what_moved(string name, string headline) => Assert.Equal(headline, Headline.Of(DiffCase.Named(name).Comparison));

    [Fact]
    public void A_number_that_another_pattern_of_the_same_name_exempts_is_no_news()
    {
        var (before, after) = (Report("""{"words": "58", "name": "Update 58", "reason": "a", "pattern": "Update 58", "count": 1}"""), Report("""{"words": "58", "name": "Update 58", "reason": "b", "pattern": "Update \\d+", "count": 1}"""));

        Assert.Empty(SiteDiff.Compare(before, after).Bindings);
    }

    [Fact]
    public void What_ReportGen_itself_takes_for_a_date_is_nobody_s_exemption() =>
        Assert.Empty(SiteDiff.Compare(Report(""), Report("""{"words": "2009-08-12", "reason": "a date", "count": 3}""")).Bindings);

    [Fact]
    public void A_binding_that_goes_to_another_text_leaves_one_and_comes_to_the_other()
    {
        var (before, after) = (Bound("content/posts/a.md"), Bound("content/posts/b.md"));
        var counts = SiteDiff.Compare(before, after).Counts;

        Assert.Equal((0, 1, 1), (counts.BindingsLost, counts.BindingsLeft, counts.BindingsAdded));
    }

    [Fact]
    public void A_post_whose_file_is_renamed_keeps_its_bindings()
    {
        static Edition Post(string file) => Written.Edition($$"""
            {"format": 5, "posts": [{"path": "posts/a/", "file": "{{file}}"}], "coverage": {"files": [{"path": "{{file}}", "bound": [{"name": "size", "count": 2}]}] },
             "metrics": [{"id": "size", "title": "Size", "measure": {"kind": "count", "words": "3"} }]}
            """);

        Assert.Empty(SiteDiff.Compare(Post("content/posts/a.md"), Post("content/posts/b.md")).Bindings);
    }

    [Fact]
    public void Settings_that_readers_do_not_read_are_counted()
    {
        static Edition Set(string day) => Written.Edition($$"""{"format": 5, "language": "en", "settings": {"as_of": "{{day}}", "front_posts": 20, "feed": "full"} }""");
        var comparison = SiteDiff.Compare(Set("2009-12-31"), Set("2010-12-31"));

        Assert.Equal(1, comparison.Counts.Settings);
        Assert.Equal("1 setting differs.", Headline.Of(comparison));
    }

    [Fact]
    public void Fewer_preview_cards_are_a_setting_that_differs()
    {
        static Edition Set(string cards) => Written.Edition($$"""{"format": 5, "language": "en", "settings": {"front_posts": 20, "feed": "full"{{cards}}} }""");

        Assert.Equal(0, SiteDiff.Compare(Set(""), Set("")).Counts.Settings);
        Assert.Equal(1, SiteDiff.Compare(Set(""), Set(", \"cards\": \"posts\"")).Counts.Settings);
    }

    private static Edition Report(string exempt) => Written.Edition($$"""
        {"format": 5, "coverage": {"files": [{"path": "content/posts/a.md", "exempt": [{{exempt}}]}]} }
        """);

    private static Edition Bound(string file) => Written.Edition($$"""
        {"format": 5, "coverage": {"files": [{"path": "{{file}}", "bound": [{"name": "size", "count": 1}]}] },
         "metrics": [{"id": "size", "title": "Size", "measure": {"kind": "count", "words": "3"} }]}
        """);
}
