using CsCheck;
using ReportGen.Diff.Lines;

namespace ReportGen.Tests.Diff.Lines;

/// <summary>Two texts line by line: what differs is seen whole, however long the lines are.</summary>
public sealed class LineDifferencesTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 100).Select(nth => $"word{nth}"));

    [Theory]
    [InlineData("a\nb\nc", "a\nB\nc", "2: b -> B")]
    [InlineData("a\nc", "a\nb\nc", "2: (none) -> b")]
    [InlineData("a\nb\nc", "a\nc", "2: b -> (none)")]
    [InlineData("a\nb\nc\nd", "A\nb\nC\nD", "1: a -> A|3: c -> C|4: d -> D")]
    [InlineData("a", "a\n\nb", "2: (none) -> b")]
    [InlineData("a", "a\n", "2: (none) -> ")]
    [InlineData("", "a", "1:  -> a")]
    [InlineData("a", "a", "")]
    public void Each_line_that_differs_is_told_with_both_sides(string before, string after, string told) =>
        Assert.Equal(told, string.Join('|', LineDifferences.Of(before, after).Select(one => $"{one.Line}: {one.Before ?? "(none)"} -> {one.After ?? "(none)"}")));

    [Theory]
    [InlineData("word50", "…word45 word46 word47 word48 word49 NEW word51 word52 word53 word54 word55")]
    [InlineData("word1", "NEW word2 word3 word4 word5 word6 word7")]
    [InlineData("word100", "…word95 word96 word97 word98 word99 NEW")]
    public void Of_a_long_line_only_what_is_the_same_is_cut(string word, string seen)
    {
        var (_, before, after) = LineDifferences.Of(Long, string.Join(' ', Long.Split(' ').Select(one => one == word ? "NEW" : one))).Single();

        Assert.Contains(seen.TrimStart('…'), after, StringComparison.Ordinal);
        Assert.Contains(seen.Replace("NEW", word, StringComparison.Ordinal).TrimStart('…'), before, StringComparison.Ordinal);
        Assert.InRange(after!.Length, 1, 110);
    }

    [Fact]
    public void Two_differences_far_from_each_other_are_both_seen()
    {
        var (_, before, after) = LineDifferences.Of($"old1 {Long} old2", $"new1 {Long} new2").Single();

        Assert.Equal(("old1 ", " old2"), (before![..5], before[^5..]));
        Assert.Equal(("new1 ", " new2"), (after![..5], after[^5..]));
        Assert.Contains('…', after);
    }

    [Fact]
    public void A_line_without_spaces_is_compared_by_its_characters()
    {
        var text = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 30));
        var (_, before, after) = LineDifferences.Of($"{text}😀{text}", $"{text}😁{text}").Single();

        Assert.Equal(84, before!.Length); // 40 on each side of two units, and two gaps
        Assert.Equal(before.Replace("😀", "😁", StringComparison.Ordinal), after);
    }

    [Fact]
    public void What_differs_is_never_cut() =>
        Gen.Select(Gen.Char["ab \n"].Array[0, 400], Gen.Char["ab \n"].Array[0, 400]).Sample(
            (left, right) =>
            {
                var (before, after) = (new string(left), new string(right));
                var differences = LineDifferences.Of(before, after);

                Assert.Equal(before == after, differences.IsEmpty);
                Assert.All(differences, one => Assert.NotEqual(one.Before, one.After));
            },
            iter: 200);
}
