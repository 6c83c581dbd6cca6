using ReportGen.Quantities.Assertions;
using ReportGen.Tests.Support;

namespace ReportGen.Tests.Quantities.Assertions;

public sealed class TouchingWordsTests
{
    [Theory]
    [InlineData("by at least {27.6%} and", "at least 27.6%")]
    [InlineData("At least {8} of", "at least 8")]
    [InlineData("at\u00A0most {8}", "at most 8")]
    [InlineData("more than {8}.", "more than 8")]
    [InlineData("no more than {8}.", "at most 8")]
    [InlineData("never more than {8}.", "at most 8")]
    [InlineData("not less than {8}.", "at least 8")]
    [InlineData("not over {8}.", "at most 8")]
    [InlineData("no fewer than {8}.", "at least 8")]
    [InlineData("add up to {3 GB}", "3 GB")]
    [InlineData("takes up to {3 GB}", "up to 3 GB")]
    [InlineData("rather {8}", "8")]
    [InlineData("lover {8}", "8")]
    [InlineData("over-{8}", "8")]
    [InlineData("over, {8}", "8")]
    [InlineData("only {8}", "8")]
    [InlineData("exactly {8}", "8")]
    [InlineData("minus {8%}", "minus 8%")]
    [InlineData("at least about {8}", "at least about 8")]
    [InlineData("{1.2} million barrels", "1.2 million")]
    [InlineData("{33.3} percent of", "33.3 percent")]
    [InlineData("{3} percentage points", "3 percentage points")]
    [InlineData("{38} or more", "38 or more")]
    [InlineData("{1.09} per week", "1.09 per week")]
    [InlineData("{1.09} a week", "1.09 a week")]
    [InlineData("{1.09} a week later", "1.09")]
    [InlineData("{1.09} a weekend", "1.09")]
    [InlineData("{2.66} times as many", "2.66 times")]
    [InlineData("{2.66} times larger", "2.66 times")]
    [InlineData("{2} times in May", "2")]
    [InlineData("{2}, times as", "2")]
    [InlineData("about {4.5 MB} per month or more", "about 4.5 MB per month or more")]
    public void Only_the_words_of_the_list_belong_to_a_number_that_they_touch(string text, string whole)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
        var plain = text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        Assert.Equal(whole, TouchingWords.Find(plain, start, end - 1, text[(start + 1)..end]).Whole);
    }

    [Fact]
    public void Authors_are_told_every_word_that_touches()
    {
        var guide = File.ReadAllText(RepositoryRoot.Combine("docs", "writing.md"));
        var told = TouchingWords.All.SelectMany(word => word.StartsWith("a ", StringComparison.Ordinal) || word.StartsWith("per ", StringComparison.Ordinal) ? word.Split(' ') : [word]);
        Assert.All(told, word => Assert.Contains(word == "percentage point" ? "`percentage points`" : $"`{word}`", guide, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at least", "over 8", "", true)]
    [InlineData("at most", "46–49%", "", true)]
    [InlineData("about", "6 to 7", "", true)]
    [InlineData("", "over 8", "or more", true)]
    [InlineData("at least about", "8", "", true)]
    [InlineData("at least", "8", "", false)]
    [InlineData("minus", "8%", "", false)]
    [InlineData("at least minus", "8%", "", false)]
    [InlineData("", "46–49%", "", false)]
    [InlineData("", "over 8", "per week", false)]
    public void Two_bounds_and_a_bound_beside_a_range_are_noticed(string before, string words, string behind, bool isTwice) =>
        Assert.Equal(isTwice, new BoundPhrase(before, words, behind).IsSaidTwice);
}
