using ReportGen.Site;

namespace ReportGen.Tests.Site;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("Short enough.", 20, "Short enough.")]
    [InlineData("One sentence is here. Another one follows it.", 30, "One sentence is here.")]
    [InlineData("One. Another sentence that is much too long.", 30, "One. Another sentence that is…")]
    [InlineData("The patches weighed over 2.7 GB in all.", 30, "The patches weighed over…")]
    [InlineData("Version v. 3 of it. and no end", 22, "Version v. 3 of it…")]
    [InlineData("Withoutanyspaceinallofit", 10, "Withoutan…")]
    [InlineData("ab😀cd", 4, "ab…")]
    public void A_text_is_cut_where_a_sentence_or_a_word_ends_and_never_behind_a_numeral(string text, int most, string expected)
    {
        var cut = ShortText.Of(text, most);

        Assert.Equal(expected, cut);
        Assert.True(cut.Length <= most, $"{cut.Length} letters");
    }
}
