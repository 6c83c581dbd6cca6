using CsCheck;
using ReportGen.Diff.Prose;

namespace ReportGen.Tests.Diff.Prose;

public class ExcerptTests
{
    // A hundred words of three letters: each begins at four times its number.
    private static readonly string Words = string.Join(' ', Enumerable.Range(0, 100).Select(number => $"{number:000}"));

    [Theory]
    [InlineData(0, 0, 0, 199)]
    [InlineData(40, 3, 0, 199)]
    [InlineData(98, 3, 0, 199)]
    [InlineData(99, 3, 4, 199)]
    [InlineData(200, 3, 104, 299)]
    [InlineData(396, 3, 200, 399)]
    [InlineData(199, 0, 100, 295)]
    [InlineData(100, 199, 100, 299)]
    [InlineData(100, 200, 100, 299)]
    [InlineData(100, 250, 100, 350)]
    [InlineData(0, 250, 0, 250)]
    public void What_matters_stands_in_the_middle_of_two_hundred_characters(int start, int length, int from, int to) =>
        Assert.Equal($"{(from > 0 ? "…" : "")}{Words[from..to]}{(to < Words.Length ? "…" : "")}", Excerpt.Of(Words, start, length));

    [Theory]
    [InlineData(200, 50, 0, 200)]
    [InlineData(201, 0, 0, 200)]
    [InlineData(300, 150, 55, 255)]
    public void A_word_without_an_end_is_cut_inside(int letters, int start, int from, int to) =>
        Assert.Equal((from > 0 ? "…" : "") + new string('a', to - from) + (to < letters ? "…" : ""), Excerpt.Of(new string('a', letters), start, start > 50 ? 10 : 0));

    [Fact]
    public void A_short_line_is_kept() => Assert.Equal("A short line.", Excerpt.Of("A short line.", 2, 5));

    [Fact]
    public void A_long_line_is_cut_at_borders_of_words_around_what_matters()
    {
        var words = string.Join(' ', Enumerable.Repeat("before", 60).Append("13 MB").Concat(Enumerable.Repeat("after", 60)));

        var excerpt = Excerpt.Of(words, words.IndexOf("13 MB", StringComparison.Ordinal), 5);

        Assert.Matches(@"^…before( before)+ 13 MB( after)+…$", excerpt);
        Assert.InRange(excerpt.Length, 180, Excerpt.Most + 2);
    }

    [Fact]
    public void What_matters_is_always_in_it_and_nothing_is_invented() =>
        Gen.Select(Gen.Int[0, 4].Select(at => new[] { "word ", "a ", "longer-word-without-a-border", "😀", " " }[at]).Array[1, 120], Gen.Int[0, 400], Gen.Int[0, 300]).Sample((pieces, at, length) =>
        {
            var words = string.Concat(pieces);
            var start = Math.Min(at, words.Length);
            var shown = words.Substring(start, Math.Min(length, words.Length - start));

            var excerpt = Excerpt.Of(words, start, shown.Length);

            Assert.Contains(shown.Trim('\ud83d', '\ude00', ' '), excerpt, StringComparison.Ordinal);
            Assert.Contains(excerpt.Trim('…'), words, StringComparison.Ordinal);
        }, iter: 5_000);
}
