using ReportGen.Diff;
using ReportGen.Diff.Reports;
using ReportGen.Diff.Reports.Markdown;
using ReportGen.Diff.Reports.Wording;

namespace ReportGen.Tests.Diff.Reports;

public sealed class WordingTests
{
    [Fact]
    public void Places_are_told_page_by_page_with_every_line_once() => Assert.Equal(
        ["posts/first/, lines 9, 12 and 1,040", "first page, line 3"],
        PlaceWords.ByPage([At("posts/first/index.html", 12), At("posts/first/index.html", 9), At("index.html", 3), At("posts/first/index.html", 12), At("posts/first/index.html", 1_040)]).AsEnumerable());

    [Fact]
    public void A_long_property_shows_the_words_that_differ_wherever_they_stand()
    {
        var start = string.Join(' ', Enumerable.Repeat("the same words", 40));
        var words = CauseWords.Values(new FieldChange("summary", $"{start} 6.6×.", $"{start} 8.7×."), 80);

        Assert.EndsWith("~~6.6×~~ **8.7×**.", words, StringComparison.Ordinal);
        Assert.InRange(words.Length, 20, 160);
    }

    [Theory]
    [InlineData("12 MB", "14 MB")]
    [InlineData(null, "A long text that was not there before, and of which every single word is new to the reader.")]
    public void A_short_property_or_one_that_came_is_shown_whole(string? before, string after) =>
        Assert.Equal($"{before ?? "*none*"} → {after}", CauseWords.Values(new FieldChange("size", before, after), 200));

    [Fact]
    public void Words_that_only_moved_begin_as_they_begin() =>
        Assert.StartsWith("The direction stays", WordLine.Of([new WordRun(WordSide.Both, $"The direction stays, {string.Join(' ', Enumerable.Repeat("and so on", 60))}")], 550), StringComparison.Ordinal);

    [Fact]
    public void No_word_is_cut_in_two_where_words_are_left_out()
    {
        var same = string.Join(' ', Enumerable.Repeat("abcdefghijk", 40));
        var line = WordLine.Of([new WordRun(WordSide.Both, $"{same} "), new WordRun(WordSide.After, "new"), new WordRun(WordSide.Both, $" {same}")], 900);

        Assert.Equal(["abcdefghijk", "…", "**new**"], line.Split(' ').Distinct().Order(StringComparer.Ordinal).OrderBy(word => word == "abcdefghijk" ? 0 : word == "…" ? 1 : 2));
    }

    [Fact]
    public void A_chart_that_is_only_drawn_otherwise_did_not_move()
    {
        var rich = SampleComparison.Rich;
        var drawn = rich.Charts[0] with { Difference = ChartDifference.Drawing, Id = "c" };
        var cause = rich.Causes[0] with { Claims = [], Numbers = [], Charts = ["c"] };
        var comparison = rich with { Charts = [drawn], Causes = [cause] };

        Assert.False(Effect.Moves(comparison, cause));
        Assert.Equal(["1 chart drawn otherwise"], Effect.Of(comparison, cause).Select(effect => effect.Told));
        Assert.Contains(Effect.None, MarkdownReport.Write(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_author_wrote_comes_before_what_is_made_from_data()
    {
        var written = SampleComparison.Rich.Pages.First(page => page.IsWritten && page.Difference == PageDifference.Text);
        var comparison = SampleComparison.Rich with { Pages = [written with { Path = "archive/index.html", WrittenIn = null }, written with { Path = "posts/z/index.html", WrittenIn = "content/posts/z.md" }] };

        Assert.Equal([1, 0], PageGroups.In(PageGroup.Written, comparison).Select(item => item.Index));
    }

    [Fact]
    public void Causes_that_all_numbers_have_are_told_once_above_them()
    {
        var rich = SampleComparison.Rich;
        var text = MarkdownReport.Write(rich with { Numbers = [.. rich.Numbers.Select(number => number with { Causes = [rich.Causes[0]] })] });

        Assert.Contains($"All because: {rich.Causes[0].Sentence.TrimEnd('.')} (`content/data/alpha.yaml:12`).\n\n| Number | Before | After | Change | What that means |\n", text, StringComparison.Ordinal);
    }

    private static Place At(string page, int line) => new(page, "Section", null, line, "words");
}
