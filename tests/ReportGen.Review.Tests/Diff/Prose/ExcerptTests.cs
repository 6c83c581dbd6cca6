using CsCheck;
using ReportGen.Diff.Prose;

namespace ReportGen.Tests.Diff.Prose;

public class ExcerptTests
{
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
