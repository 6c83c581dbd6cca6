using ReportGen.Diff.Rereading;

namespace ReportGen.Tests.Diff.Rereading;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("One. Two! Three? Four… Five", "One.|Two!|Three?|Four…|Five")]
    [InlineData("It took 2.66× as long, i.e. more.", "It took 2.66× as long, i.e. more.")]
    [InlineData("He said “No.” Then he left.", "He said “No.”|Then he left.")]
    [InlineData("The end (all of it). 12 came.", "The end (all of it).|12 came.")]
    [InlineData("大きい。小さい。", "大きい。|小さい。")]
    [InlineData("", "")]
    public void Words_are_cut_by_punctuation_alone(string words, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceCutter.Of(Written.Block(words).Cells[0].Runs, _ => null).Select(sentence => sentence.Words)));

    [Fact]
    public void What_moved_is_left_out_of_what_is_the_same()
    {
        var runs = Written.Block("It took [12 MB](alpha.size), and not more. [3](beta) came. So it was.").Cells[0].Runs;
        var sentences = SentenceCutter.Of(runs, run => run.Measure == "alpha.size" ? run.Measure : null);

        Assert.Equal(["It took 12 MB, and not more.", "3 came.", "So it was."], sentences.Select(sentence => sentence.Words));
        Assert.Equal(["It took", ", and not more."], sentences[0].Unchanged.AsEnumerable());
        Assert.Equal(["alpha.size"], sentences[0].Moved.AsEnumerable());
        Assert.Empty(sentences[1].Moved);
    }
}
