using ReportGen.Diff.Prose;

namespace ReportGen.Tests.Diff.Prose;

/// <summary>Which passages are taken for the same one at another place, at the borders of each rule.</summary>
public class MoveFinderTests
{
    [Theory]
    [InlineData("one two three four", 0)]
    [InlineData("one two three four five", 1)]
    public void A_passage_of_less_than_five_words_is_alike_by_chance(string words, int moves) => Assert.Equal(moves, Moves([words], [words]).Length);

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(9, 1)]
    public void Seven_of_ten_words_must_be_equal(int equal, int moves) => Assert.Equal(moves, Moves([Row("a", 10)], [$"{Row("a", equal)} {Row("b", 10 - equal)}"]).Length);

    [Fact]
    public void Equal_words_go_before_likeness_and_in_their_order() =>
        Assert.Equal([(0, 1), (1, 2)], Moves([Row("a", 10), Row("a", 10)], [$"{Row("a", 9)} b", Row("a", 10), Row("a", 10)]));

    [Fact]
    public void The_most_alike_is_taken() =>
        Assert.Equal([(0, 1)], Moves([Row("a", 10)], [$"{Row("a", 8)} b c", $"{Row("a", 9)} b", $"{Row("a", 7)} b c d"]));

    [Fact]
    public void A_passage_is_moved_once() => Assert.Equal([(0, 0)], Moves([$"{Row("a", 9)} b", $"{Row("a", 9)} c"], [$"{Row("a", 9)} d"]));

    [Theory]
    [InlineData(32, 1)]
    [InlineData(33, 0)]
    public void A_word_that_more_than_32_passages_have_tells_nothing(int passages, int moves) =>
        Assert.Equal(moves, Moves([$"{Row("a", 7)} b c d"], [.. Enumerable.Range(0, passages).Select(number => $"{Row("a", 7)} {Row($"other{number}x", 3)}")]).Length);

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void The_eight_that_share_most_words_are_compared(int longer, int moves) => Assert.Equal(
        moves,
        Moves([Row("a", 10)], [.. Enumerable.Range(0, longer).Select(number => $"{Row("a", 10)} {Row($"other{number}x", 30)}"), $"{Row("a", 9)} b"]).Length);

    /// <summary>So many different words.</summary>
    private static string Row(string word, int count) => string.Join(' ', Enumerable.Range(0, count).Select(number => $"{word}{number}"));

    /// <summary>By the numbers of the passages.</summary>
    private static (int Before, int After)[] Moves(string[] gone, string[] come)
    {
        var (before, after) = (Passages(gone), Passages(come));
        return [.. MoveFinder.Find(before, after).Select(move => (before.IndexOf(move.Before), after.IndexOf(move.After)))];
    }

    private static List<Passage> Passages(string[] paragraphs) =>
        [.. Snapshots.Pages.Read(string.Concat(paragraphs.Select(words => $"<p>{words}</p>"))).Sections.SelectMany(section => Passage.Of("page.html", section))];
}
