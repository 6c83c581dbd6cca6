using ReportGen.Narrative.Agreement;

namespace ReportGen.Tests.Statements;

public sealed class DirectionWordTests
{
    [Theory]
    [InlineData("fewer patches", "Less")]
    [InlineData("More patches, and larger ones", "More More")]
    [InlineData("fewer but larger", "Less More")]
    [InlineData("rose above", "More More")]
    [InlineData("no more than", "Less")]
    [InlineData("not larger", "Less")]
    [InlineData("no fewer than", "More")]
    [InlineData("no later", "Less")]
    [InlineData("no longer", "")]
    [InlineData("not only larger", "More")]
    [InlineData("no other was larger", "More")]
    [InlineData("no patches", "None")]
    [InlineData("none", "None")]
    [InlineData("the same", "Same")]
    [InlineData("the same as Full", "Same")]
    [InlineData("the same number of patches", "Same")]
    [InlineData("fewer in the same months", "Less")]
    [InlineData("more over the window", "More")]
    [InlineData("over a year", "")]
    [InlineData("no different", "Same")]
    [InlineData("at least as many as", "More Same")]
    [InlineData("as many as", "Same")]
    [InlineData("at most", "Less")]
    [InlineData("most of them", "")]
    [InlineData("the most", "More")]
    [InlineData("moreover, lessons", "")]
    [InlineData("FEWER\nthan", "Less")]
    public void Words_say_a_direction(string text, string directions) =>
        Assert.Equal(directions, string.Join(' ', DirectionWords.In(text).Select(words => words.Direction)));

    [Fact]
    public void No_word_has_two_directions()
    {
        var words = DirectionWords.All.ToList();
        Assert.Equal(words.Count, words.Select(row => row.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(words, row => Assert.InRange(row.Words.Split(' ').Length, 1, 4));
    }
}
