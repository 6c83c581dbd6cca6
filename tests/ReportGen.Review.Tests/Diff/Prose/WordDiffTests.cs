using CsCheck;
using ReportGen.Diff;
using ReportGen.Diff.Prose.WordByWord;
using ReportGen.Snapshots;

namespace ReportGen.Tests.Diff.Prose;

public class WordDiffTests
{
    private static readonly Gen<string> Piece = Gen.Int[0, 17].Select(at => new[] { "word", "Word", "two words", "2.66×", "12 MB", ",", ".", " ", "  ", "\n", "é", "e\u0301", "😀", "\ud83d", "don’t", "|", "(", "6.6–6.9×" }[at]);

    private static readonly Gen<TextRun> Run = Gen.Select(Piece.Array[0, 6], Gen.Int[0, 2].Select(at => new[] { "", "alpha.size", "beta.size" }[at]))
        .Select((pieces, measure) => new TextRun(string.Concat(pieces), measure.Length == 0 ? null : measure, null));

    private static readonly Gen<Block> Blocks = Run.Array[0, 3].Select(runs => new Cell([.. runs])).Array[1, 4].Select(cells => new Block(BlockKind.TableRow, 0, 1, [.. cells], 1));

    [Fact]
    public void Tokens_give_back_the_words_and_know_where_they_stand() =>
        Blocks.Sample(block =>
        {
            var list = Tokenizer.Of(block);

            Assert.Equal(block.Words, list.Words);
            Assert.All(list.Tokens, token => Assert.Equal(token.Text, block.Words[token.Start..token.End]));
        });

    [Fact]
    public void Runs_give_back_both_texts_exactly() =>
        Gen.Select(Blocks, Blocks).Sample((before, after) =>
        {
            var (earlier, later) = (Tokenizer.Of(before), Tokenizer.Of(after));

            var runs = WordDiff.Runs(earlier, later, WordDiff.Stretches(earlier, later));

            Assert.Equal(before.Words, string.Concat(runs.Where(run => run.Side != WordSide.After).Select(run => run.Text)));
            Assert.Equal(after.Words, string.Concat(runs.Where(run => run.Side != WordSide.Before).Select(run => run.Text)));
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.NotEqual(pair.First.Side, pair.Second.Side));
        }, iter: 5_000);

    [Theory]
    [InlineData("It weighed [2.66×](r) as much.", "It weighed [2.70×](r) as much.", "It weighed [-2.66×-]{+2.70×+} as much.")]
    [InlineData("It had [12 MB](s).", "It had [13 MB](s).", "It had [-12 MB-]{+13 MB+}.")]
    [InlineData("One, two.", "One; two.", "One[-,-]{+;+} two.")]
    [InlineData("A1 | First fix | 12 MB", "A1 | First repair | 12 MB", "A1 | [-First fix-]{+First repair+} | 12 MB")]
    [InlineData("A b c d.", "A b x c d.", "A b{+ x+} c d.")]
    [InlineData("All sizes of that month were unknown to us.", "No size in that year was known to anybody.", "[-All sizes of that month were unknown-]{+No size in that year was known+} to [-us-]{+anybody+}.")]
    [InlineData("It was a quarter, a half and then a whole one.", "It was a quarter, a half and then a whole one.", "It was a quarter, a half and then a whole one.")]
    public void Words_numbers_marks_and_short_cells_are_compared_whole(string before, string after, string marked)
    {
        var (earlier, later) = (Tokenizer.Of(Written.Block(before)), Tokenizer.Of(Written.Block(after)));
        var runs = WordDiff.Runs(earlier, later, WordDiff.Stretches(earlier, later));

        Assert.Equal(marked, Written.Marked(new BlockChange(BlockDifference.Changed, 1, runs, null, [], false, [])));
    }
}
