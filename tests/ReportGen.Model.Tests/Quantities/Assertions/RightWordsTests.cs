using CsCheck;
using ReportGen.Quantities;
using ReportGen.Quantities.Assertions;

namespace ReportGen.Tests.Quantities.Assertions;

public sealed class RightWordsTests
{
    [Theory]
    [InlineData("22.63–22.70 MB", "20–30 MB", "22.63–22.70 MB, 23 MB, about 23 MB")]
    [InlineData("6.6–6.9×", "over 2×", "6.6–6.9×, 7×, about 7×, over 6×")]
    [InlineData("32", "33", "32")]
    [InlineData("13", "nineteen", "13, thirteen")]
    [InlineData("=85/32×", "2.6×", "2.66×, 2.7×, about 2.7×")]
    [InlineData("=8/29%", "at least 27.6%", "27.6%, 28%, about 28%, at least 27.5%")]
    [InlineData("at least 38", "38", "at least 38")]
    [InlineData("=300000B", "5 kB", "300 kB")]
    public void The_tightest_words_are_offered_first_then_the_plainest(string measure, string written, string offers)
    {
        var of = SayingLawTests.Of(measure);
        Assert.Equal(offers, string.Join(", ", new RightWords(of, MeasureWriter.Forms(of)).Offers(written)));
    }

    [Theory]
    [InlineData("8.7–9.1×", "about 7×", "about 9×")]
    [InlineData("8.2–8.5×", "over 6×", "over 8×")]
    [InlineData("90", "thirteen", "ninety")]
    [InlineData("90", "Thirteen", "ninety")]
    [InlineData("90", "13", "90")]
    [InlineData("150", "thirteen", "150")]
    [InlineData("=3×", "twice", "three times")]
    [InlineData("=3×", "double", "three times")]
    [InlineData("=2×", "three times", "twice")]
    [InlineData("=2×", "about three times", "about twice")]
    [InlineData("=1/3%", "half", "a third")]
    [InlineData("=3/4%", "about half", "about three quarters")]
    [InlineData("=16/5×", "twice", "3.20×")]
    [InlineData("24", "a dozen", "two dozen")]
    [InlineData("25", "about a dozen", "about two dozen")]
    [InlineData("=1/3%", "50 percent", "33 percent")]
    [InlineData("=1/3%", "over half", "over three tenths")]
    [InlineData("6.6–6.9×", "8 times", "7 times")]
    [InlineData("6.6–6.9×", "nearly 9×", "nearly 7×")]
    [InlineData("2300000", "1.2 million", "2.3 million")]
    [InlineData("2300000", "over a million", "over two million")]
    [InlineData("=2000000000B", "82 MB", "2.0 GB")]
    [InlineData("=90000000B", "82 MB", "90 MB")]
    [InlineData("4.52–4.59 MB per month", "about 3 MB a month", "about 5 MB a month")]
    [InlineData("6.6–6.9×", "1.1-1.2x", "6.6-6.9x")]
    [InlineData("=5d", "1 day", "5 days")]
    [InlineData("=1d", "5 days", "1 day")]
    [InlineData("40", "38 or more", "40 or more")]
    [InlineData("40", "roughly 90", "roughly 40")]
    public void The_manner_of_the_author_is_kept_where_it_can_say_what_is(string measure, string written, string renewed) =>
        Assert.Equal(renewed, First(SayingLawTests.Of(measure), BoundPhrase.Alone(written)));

    [Theory]
    [InlineData("8.7–9.1×", "about", "7×", "", "9×")]
    [InlineData("=8/29%", "at least", "27.6%", "", "27.5%")]
    [InlineData("=85*7/547/w", "", "3", "per week", "1")]
    [InlineData("4.52–4.59 MB per month", "", "3–4 MB", "per month", "4.52–4.59 MB")]
    [InlineData("=1/3%", "", "25", "percent", "33")]
    [InlineData("6.6–6.9×", "", "9", "times", "7")]
    [InlineData("2300000", "", "1.2", "million", "2.3")]
    [InlineData("=-1/4%", "minus", "40%", "", "25%")]
    [InlineData("at least 38", "at most", "12", "", null)]
    public void What_is_written_goes_with_the_words_around_it(string measure, string before, string words, string behind, string? renewed) =>
        Assert.Equal(renewed, First(SayingLawTests.Of(measure), new BoundPhrase(before, words, behind)));

    [Fact]
    public void All_that_is_offered_is_right() => Gen.Select(Measures.Any, Gen.OneOf([.. new[] { "about 7", "over 6×", "thirteen", "half", "2 MB", "twice", "1 day", "nearly 4%", "x" }.Select(Gen.Const)])).Sample((measure, written) =>
    {
        if (measure.IsUnknown || measure.Known == Interval.Everything) return;
        var forms = MeasureWriter.Forms(measure);
        Assert.All(new RightWords(measure, forms).Offers(written), offer => Assert.Equal((offer, Said.Right), (offer, SayingLaw.Judge(offer, measure, forms))));
        Assert.NotNull(First(measure, BoundPhrase.Alone(written)));
    });

    private static string? First(Measure measure, BoundPhrase phrase) => new RightWords(measure, MeasureWriter.Forms(measure)).InsteadOf(phrase);
}
